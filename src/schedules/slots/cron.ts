import { Cron } from 'croner';

const EXPECTED = 'five fields (minute hour day month weekday), or six with seconds first, such as "0 9 * * MON-FRI"';

/**
 * Reads a cron of five fields, or six with seconds first. Its times are read as UTC: croner goes by the digits only, and
 * what they mean in a zone is decided by {@link firstInstantOf}.
 * @returns what is wrong with it as text when it is none
 */
export function readCron(text: string): Cron | string {
  // croner reads dates and nicknames as well.
  const fields = text.trim().split(/\s+/).length;
  if (fields !== 5 && fields !== 6) return `must have ${EXPECTED}`;
  try {
    return new Cron(text, { utcOffset: 0, mode: '5-or-6-parts' });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^CronPattern: /, '') : String(error);
    return `is not a cron (${reason}); expected are ${EXPECTED}`;
  }
}
