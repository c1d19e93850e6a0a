import { RateMeter } from './rate-meter.js';

describe('the rate meter', () => {
  let time = 0;
  let meter: RateMeter;
  const takeAt = (at: number): boolean => {
    time = at;
    return meter.take();
  };

  beforeEach(() => {
    meter = new RateMeter(() => time);
  });

  it('counts without refusing until a limit is set', () => {
    for (let call = 0; call < 100; call++) expect(takeAt(call)).toBe(true);
    expect(meter.reading).toEqual({ limit: null, windowMs: 1000, calls: 100, refused: 0, highest: 100 });
  });

  it('refuses what is too much for the window that ends with it', () => {
    meter.set({ limit: 2, windowMs: 1000 });
    expect([0, 400, 999, 1000, 1399, 2500].map(takeAt)).toEqual([true, true, false, false, false, true]);
    expect(meter.reading).toMatchObject({ calls: 6, refused: 3 });
  });

  it.each([
    [[0, 1000, 2000, 3000], 1],
    [[0, 999.9, 1999.8], 2],
    // Spread over two seconds of the clock, and yet within one second.
    [[900, 950, 1000, 1050, 1899], 5],
    [[0, 1, 2, 5000, 5001], 3],
  ])('finds the fullest window, wherever it begins: %j', (calls, highest) => {
    meter.set({ limit: 10, windowMs: 1000 });
    calls.forEach(takeAt);
    expect(meter.reading.highest).toBe(highest);
  });

  it('counts refused calls too, and starts afresh when it is set', () => {
    meter.set({ limit: 1, windowMs: 3_600_000 });
    [0, 1_000_000, 3_599_999].forEach(takeAt);
    expect(meter.reading).toMatchObject({ highest: 3, refused: 2 });
    meter.reset();
    expect(meter.reading).toEqual({ limit: null, windowMs: 1000, calls: 0, refused: 0, highest: 0 });
  });
});
