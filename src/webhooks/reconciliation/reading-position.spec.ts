import { afterEnd, afterPage, LOG_KEPT_MS, OVERLAP_MS, startOf } from './reading-position.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const OLDEST = NOW - LOG_KEPT_MS;

describe('where reading the log goes on', () => {
  it.each([
    ['at the beginning of the log, where nothing was read', undefined, { from: OLDEST, page: 0 }],
    ['where it was left', { from: NOW - 1_000, page: 3 }, { from: NOW - 1_000, page: 3 }],
    ['at the beginning, where it is still to come', { from: NOW + 1, page: 3 }, { from: OLDEST, page: 0 }],
    ['at the beginning, where that has gone', { from: OLDEST - 1, page: 3 }, { from: OLDEST, page: 0 }],
  ])('%s', (_text, left, start) => {
    expect(startOf(left, NOW)).toEqual(start);
  });

  it.each([
    ['a second before the last row', { from: NOW, page: 0 }, [1_000, 9_999], { from: NOW + 8_000, page: 0 }],
    ['on the next page of one second', { from: NOW, page: 1 }, [500, 1_500], { from: NOW, page: 2 }],
    ['on the next page of what is not sorted', { from: NOW, page: 0 }, [9_000, 3_000, 5_000], { from: NOW, page: 1 }],
    ['on the next page of what has no times', { from: NOW, page: 0 }, [], { from: NOW, page: 1 }],
  ])('%s', (_text, position, after, next) => {
    const times = after.map((milliseconds) => NOW + milliseconds);
    expect(afterPage(position, times)).toEqual(next);
  });

  it('is a little before the end, so that what is written late is read as well, and never goes back', () => {
    expect(afterEnd({ from: OLDEST, page: 4 }, NOW)).toEqual({ from: NOW - OVERLAP_MS, page: 0 });
    expect(afterEnd({ from: NOW - 1, page: 4 }, NOW)).toEqual({ from: NOW - 1, page: 0 });
  });
});
