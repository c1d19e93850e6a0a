import { isTimeZone, timeZoneOf } from './time-zone.js';

const SUMMER = Date.parse('2026-07-01T00:00:00Z');

describe('timeZoneOf', () => {
  it.each([
    ['Europe/Berlin', 120],
    ['europe/berlin', 120],
    ['EUROPE/BERLIN', 120],
    ['US/Pacific', -420],
    ['Europe/Kyiv', 180],
    ['Europe/Kiev', 180],
    ['Asia/Calcutta', 330],
    ['Asia/Kolkata', 330],
    ['America/Argentina/Buenos_Aires', -180],
    ['Etc/GMT+5', -300],
    ['UTC', 0],
    ['utc', 0],
    ['Etc/UTC', 0],
  ])('knows %s', (name, minutes) => {
    expect(timeZoneOf(name)?.offset(SUMMER)).toBe(minutes);
  });

  it.each([
    '',
    'Mars/Olympus',
    'Europe',
    'Berlin',
    '+01:00',
    '-05:00',
    'Europe/Berlin ',
    'Europe/Berlín',
    'constructor',
    'Z',
    'A'.repeat(10_000),
  ])('does not know %j', (name) => {
    expect(timeZoneOf(name)).toBeUndefined();
    expect(isTimeZone(name)).toBe(false);
  });

  it('makes one zone of all names and spellings of it', () => {
    expect(timeZoneOf('eUROPE/kYIV')).toBe(timeZoneOf('Europe/Kiev'));
    expect(timeZoneOf('us/pacific')).toBe(timeZoneOf('America/Los_Angeles'));
  });

  it('knows every zone that the runtime lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).toEqual([]);
  });
});
