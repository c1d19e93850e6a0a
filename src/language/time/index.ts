/**
 * Dates, times, ranges and durations in five languages. Readers turn words into values without looking at a clock, the
 * longest first; several of one length mean that the phrase has several meanings. Resolvers turn the values into days
 * and instants, or say what is unclear.
 */
export type { Language } from './languages/language-table.js';
export { namingWords, timeWords } from './languages/words.js';
export { readClock } from './readers/clock.js';
export { readDay } from './readers/day.js';
export { readDuration } from './readers/duration.js';
export { readMoment } from './readers/moment.js';
export { readPeriod } from './readers/period.js';
export { readRange } from './readers/range.js';
export type { Reading } from './reading.js';
export { type Direction, inLanguage, type TimeContext, type WeekStart } from './resolve/calendar.js';
export { type ResolvedDay, resolveDay } from './resolve/day.js';
export { fitsOneEntry, type ResolvedDuration, resolveDuration } from './resolve/duration.js';
export { resolveLocal, resolveShown, resolveStartOfDay } from './resolve/local.js';
export { resolveMoment } from './resolve/moment.js';
export { type ResolvedPeriod, resolvePeriod } from './resolve/period.js';
export { type ResolvedRange, resolveRange } from './resolve/range.js';
export type { Instant, Missing, Resolution, Resolved, Unclarity, Unclear } from './resolve/resolution.js';
export type * from './values.js';
export { type Word, type WordKind, wordsOf } from './words.js';
