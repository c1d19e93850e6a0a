import { isoDuration, offsetAt, readAsLocal, zoned } from './time.js';

const at = (text: string): number => Date.parse(text);

describe("the sandbox's time", () => {
  it.each([
    [0, 'PT0S'],
    [26, 'PT26S'],
    [5400, 'PT1H30M'],
    [90_000, 'PT25H'],
    [3661, 'PT1H1M1S'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });

  it.each([
    ['2026-11-23T00:00:00Z', 'UTC', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23T00:00:00Z', 'Europe/Berlin', '2026-11-22T23:00:00.000Z'],
    ['2026-07-23T00:00:00Z', 'Europe/Berlin', '2026-07-22T22:00:00.000Z'],
    ['2026-11-23T00:00:00Z', 'America/St_Johns', '2026-11-23T03:30:00.000Z'],
    // The day on which the clocks are put forward begins in winter and ends in summer.
    ['2026-03-29T00:00:00Z', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29T01:30:00Z', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T23:59:59Z', 'Europe/Berlin', '2026-03-29T21:59:59.000Z'],
  ])('reads %s as the wall clock of %s', (wallClock, timeZone, instant) => {
    expect(new Date(readAsLocal(at(wallClock), timeZone)).toISOString()).toBe(instant);
  });

  it.each([
    ['UTC', '2026-11-23T09:30:00Z'],
    ['Europe/Berlin', '2026-11-23T10:30:00+01:00'],
    ['Asia/Kolkata', '2026-11-23T15:00:00+05:30'],
    ['America/New_York', '2026-11-23T04:30:00-05:00'],
  ])('shows an instant on the clock of %s', (timeZone, text) => {
    expect(zoned(at('2026-11-23T09:30:00Z'), timeZone)).toBe(text);
    expect(at(text)).toBe(at('2026-11-23T09:30:00Z'));
  });

  it('knows how far a zone is from UTC', () => {
    expect(offsetAt(at('2026-07-01T00:00:00Z'), 'Europe/Berlin')).toBe(2 * 3_600_000);
    expect(offsetAt(at('2026-07-01T00:00:00Z'), 'America/New_York')).toBe(-4 * 3_600_000);
  });
});
