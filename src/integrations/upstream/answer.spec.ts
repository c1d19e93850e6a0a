import { parseDate, parseLastPage, parseRetryAfter } from './answer.js';

describe('parseRetryAfter', () => {
  const now = Date.parse('2026-11-23T09:30:00Z');

  it.each([
    ['7', 7000],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 09:31:00 GMT', 60_000],
    ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j as %s ms', (value, expected) => {
    expect(parseRetryAfter(value, now)).toBe(expected);
  });
});

describe('parseLastPage', () => {
  it.each([
    ['true', true],
    ['False', false],
    ['', undefined],
    ['maybe', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (value, expected) => {
    expect(parseLastPage(value)).toBe(expected);
  });
});

describe('parseDate', () => {
  it.each([
    ['Mon, 23 Nov 2026 09:30:00 GMT', Date.parse('2026-11-23T09:30:00Z')],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (value, expected) => {
    expect(parseDate(value)).toBe(expected);
  });
});
