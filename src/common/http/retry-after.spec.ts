import { parseHttpDate } from './http-date.js';
import { LEAST_PAUSE_MS, LONGEST_PAUSE_MS, parseRetryAfter, pauseAfterRefusal } from './retry-after.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe('parseHttpDate', () => {
  it.each([
    ['Mon, 23 Nov 2026 09:31:00 GMT'],
    ['Monday, 23-Nov-26 09:31:00 GMT'],
    ['Mon Nov 23 09:31:00 2026'],
    [' Mon, 23 Nov 2026 09:31:00 GMT '],
  ])('reads %j', (value) => {
    expect(parseHttpDate(value)).toBe(NOW + 60_000);
  });

  it.each([
    ['Tue, 23 Nov 2026 09:31:00 GMT'],
    ['Mon, 23 Nov 2026 09:31:00 +0000'],
    ['Mon, 23 Nov 2026 24:31:00 GMT'],
    ['Mon, 30 Feb 2026 09:31:00 GMT'],
    ['mon, 23 nov 2026 09:31:00 gmt'],
    ['2026-11-23T09:31:00Z'],
    ['2026-11-23'],
    ['1.5'],
    ['7'],
    ['tomorrow'],
    [''],
    [undefined],
    [['Mon, 23 Nov 2026 09:31:00 GMT', 'Mon, 23 Nov 2026 09:31:00 GMT']],
  ])('does not take %j for a date', (value) => {
    expect(parseHttpDate(value)).toBeUndefined();
  });
});

describe('parseRetryAfter', () => {
  const parse = (value: unknown, servedAt?: number) => parseRetryAfter(value, { servedAt, now: NOW });

  it.each([
    ['7', 7_000],
    ['0', 0],
    ['007', 7_000],
    [' 7 ', 7_000],
    ['3600', LONGEST_PAUSE_MS],
    ['86400', LONGEST_PAUSE_MS],
    ['9'.repeat(400), LONGEST_PAUSE_MS],
    ['Mon, 23 Nov 2026 09:31:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 09:30:00 GMT', 0],
    ['Thu, 01 Jan 2099 00:00:00 GMT', LONGEST_PAUSE_MS],
  ])('reads %j as %s ms', (value, expected) => {
    expect(parse(value)).toBe(expected);
  });

  it.each([
    ['1.5'],
    ['+3'],
    ['-5'],
    ['2, 2'],
    ['1e3'],
    ['0x10'],
    ['1_000'],
    ['٣'],
    ['7s'],
    ['soon'],
    ['Infinity'],
    ['2026-11-23T09:31:00Z'],
    ['2026-11-23'],
    ['Mon, 23 Nov 2026 09:00:00 GMT'],
    ['Wed, 01 Jan 1970 00:00:00 GMT'],
    [''],
    [' '],
    [undefined],
    [7],
  ])('takes %j for nothing', (value) => {
    expect(parse(value)).toBeUndefined();
  });

  it('goes by the clock of whoever answered, where they tell it', () => {
    const tenMinutesAhead = NOW + 10 * 60_000;
    expect(parse('Mon, 23 Nov 2026 09:41:00 GMT', tenMinutesAhead)).toBe(60_000);
    expect(parse('Mon, 23 Nov 2026 09:31:00 GMT', tenMinutesAhead)).toBeUndefined();
  });
});

describe('pauseAfterRefusal', () => {
  it.each([
    [7_000, 1_000, 7_000],
    [undefined, 1_000, 1_000],
    [undefined, 0, LEAST_PAUSE_MS],
    [0, 1_000, LEAST_PAUSE_MS],
    [10 * LONGEST_PAUSE_MS, 1_000, LONGEST_PAUSE_MS],
  ])('where %s ms are asked for and %s ms are usual, it waits %s ms', (asked, usual, expected) => {
    expect(pauseAfterRefusal(asked, usual)).toBe(expected);
  });
});
