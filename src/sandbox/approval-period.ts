/** How long a period of approval may be. */
export const APPROVAL_PERIODS = ['WEEKLY', 'SEMI_MONTHLY', 'MONTHLY'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const SECOND_MS = 1000;

/** The last second of the period that begins at an instant: a week, half a month or a month later. */
export function endOfPeriod(start: number, period: (typeof APPROVAL_PERIODS)[number]): number {
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const timeOfDay = start - Date.UTC(year, month, day);
  if (period === 'WEEKLY') return start + 7 * DAY_MS - SECOND_MS;
  const isFirstHalf = period === 'SEMI_MONTHLY' && day < 16;
  const next = isFirstHalf ? Date.UTC(year, month, 16) : Date.UTC(year, month + 1, 1);
  return next + timeOfDay - SECOND_MS;
}
