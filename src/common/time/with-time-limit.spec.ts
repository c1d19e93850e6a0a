import { FixedClock } from '../../../test/support/fixed-clock.js';
import { SystemClock } from './system-clock.js';
import { withTimeLimit } from './with-time-limit.js';

/** Ends with its signal. */
const forever = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('withTimeLimit', () => {
  let clock: FixedClock;
  beforeEach(() => (clock = new FixedClock()));

  it('ends what takes too long, and not before', async () => {
    let limit: AbortSignal | undefined;
    const work = withTimeLimit(clock, 5_000, (signal) => forever((limit = signal)));
    clock.advance(4_999);
    expect(limit?.aborted).toBe(false);
    clock.advance(1);
    await expect(work).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('goes by real time in the service', async () => {
    await expect(withTimeLimit(new SystemClock(), 5, forever)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('answers what the work answers', async () => {
    await expect(withTimeLimit(clock, 60_000, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it.each(['before', 'during'])('ends with the outer signal that fires %s it', async (when) => {
    const outer = new AbortController();
    if (when === 'before') outer.abort();
    const work = withTimeLimit(clock, 60_000, forever, outer.signal);
    outer.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves nothing behind when the work is done', async () => {
    const outer = new AbortController();
    let inner: AbortSignal | undefined;
    await withTimeLimit(
      clock,
      5,
      (signal) => {
        inner = signal;
        return Promise.resolve();
      },
      outer.signal,
    );
    clock.advance(5);
    outer.abort();
    expect(inner?.aborted).toBe(false);
  });
});
