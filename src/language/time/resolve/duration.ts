import type { Duration } from '../values.js';

/** An amount of time as ISO 8601 (`PT1H30M`, hours are never made days) and in milliseconds. */
export interface ResolvedDuration {
  readonly iso: string;
  readonly milliseconds: number;
}

/** Longer than a day nobody works at a stretch. */
const LONGEST_ENTRY_SECONDS = 24 * 60 * 60;

/** Whether one time entry can be that long: more than nothing and no more than 24 hours. */
export function fitsOneEntry({ seconds }: Duration): boolean {
  return seconds > 0 && seconds <= LONGEST_ENTRY_SECONDS;
}

export function resolveDuration({ seconds }: Duration): ResolvedDuration {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return { iso: `PT${text === '' ? '0S' : text}`, milliseconds: seconds * 1000 };
}
