import { requiredTextIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { accessDenied, invalid } from '../reply.js';
import type { SandboxState } from '../state.js';
import { isTimeZone, readAsLocal } from '../time.js';

export const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_ON_FREE = 31;
const TEXT = { min: 1, max: 100 };

/** What a report is about, in instants, and the zone in which its days are counted. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly timeZone: string;
  /** How many days it touches. */
  readonly days: number;
}

/**
 * The range of a report: wall clock of the body's zone, else the account's (API.md 7).
 * @throws Refusal 403 on the plan FREE for more than 31 days (API.md 14)
 */
export function periodIn(body: Fields, state: SandboxState): Period {
  const timeZone = textIn(body, 'timeZone', TEXT) ?? state.timeZone;
  if (!isTimeZone(timeZone)) throw invalid('invalid timeZone');
  const [from, to] = [wallClockIn(body, 'dateRangeStart'), wallClockIn(body, 'dateRangeEnd')];
  if (to < from) throw invalid('Start datetime is after end datetime');
  const days = Math.max(1, Math.ceil((to - from) / DAY_MS));
  if (days > DAYS_ON_FREE && state.workspace.featureSubscriptionType === 'FREE') throw accessDenied();
  return { start: readAsLocal(from, timeZone), end: readAsLocal(to, timeZone), timeZone, days };
}

/** What the clock shows, whatever zone is written behind it. */
function wallClockIn(body: Fields, field: string): number {
  const text = requiredTextIn(body, field, TEXT);
  const clock = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?/.exec(text)?.[0] ?? '';
  const milliseconds = Date.parse(clock.includes('T') ? `${clock}Z` : clock);
  if (Number.isNaN(milliseconds)) throw invalid(`invalid ${field}`);
  return milliseconds;
}
