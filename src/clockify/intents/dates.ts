const DAY_MS = 24 * 60 * 60 * 1000;

/** The day after a date, `2026-11-30`. */
export function nextDay(date: string): string {
  return daysFrom(date, 1);
}

/** The day before a date. */
export function previousDay(date: string): string {
  return daysFrom(date, -1);
}

function daysFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
