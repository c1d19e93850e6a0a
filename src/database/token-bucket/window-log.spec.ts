import { addCalls, delayEnds, dropEnded, firstFree, unite, type WindowLog } from './window-log.js';

describe('the log of a window', () => {
  const WINDOW = { limit: 3, lengthMs: 1_000 };
  const logOf = (...instants: number[]): WindowLog =>
    instants.reduce<WindowLog>((log, at) => addCalls(log, WINDOW, 1, at), []);

  it.each<[string, number[], number, number, number]>([
    ['has room for a first call', [], 1, 5_000, 5_000],
    ['has room for as many as the limit at once', [], 3, 5_000, 5_000],
    ['has room while fewer than the limit count', [4_500, 4_600], 1, 5_000, 5_000],
    ['has none until the first of them ends', [4_500, 4_600, 4_700], 1, 5_000, 5_500],
    ['has room again in the instant in which one ends', [4_500, 4_600, 4_700], 1, 5_500, 5_500],
    ['needs two to end for two', [4_500, 4_600, 4_700], 2, 5_000, 5_600],
    ['waits for those that are still to come', [4_500, 4_600, 4_700, 5_500, 5_600], 1, 5_000, 5_700],
    ['has forgotten what ended', [1_000, 1_000, 1_000], 1, 5_000, 5_000],
  ])('%s', (_what, instants, count, from, expected) => {
    expect(firstFree(logOf(...instants), WINDOW.limit, count, from)).toBe(expected);
  });

  it('keeps no more than it needs', () => {
    const log = logOf(...Array.from({ length: 1_000 }, (_, index) => index * 400));
    expect(log).toHaveLength(2 * WINDOW.limit);
    expect(dropEnded(log, 399_000)).toHaveLength(4);
  });

  it('puts the calls of a high limit together, and lets none of them end too early', () => {
    const window = { limit: 10_000, lengthMs: 1_000 };
    const instants = Array.from({ length: 10_000 }, (_, index) => 5_000 + index / 10);
    const log = instants.reduce<WindowLog>((before, at) => addCalls(before, window, 1, at), []);
    expect(log.length).toBeLessThanOrEqual(102);
    const ends = log.flatMap(([endsAt, count]) => Array<number>(count).fill(endsAt));
    expect(ends.every((end, index) => end >= instants[index]! + 1_000 && end < instants[index]! + 1_012)).toBe(true);
  });

  it('delays what has not ended', () => {
    expect(delayEnds(logOf(4_000, 4_500), 5_200, 70)).toEqual([
      [5_000, 1],
      [5_570, 1],
    ]);
  });

  it('counts once what two logs have in common', () => {
    expect(unite(logOf(1, 2, 2), logOf(2, 3))).toEqual([
      [1_001, 1],
      [1_002, 2],
      [1_003, 1],
    ]);
  });
});
