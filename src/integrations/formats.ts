import { isTimeZone } from '../common/time/time-zone.js';

/** A named form that a string parameter may be required to have. */
interface Format {
  readonly test: (text: string) => boolean;
  /** Completes "must be …". */
  readonly description: string;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?Z?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** The formats that schemas of the catalogue may name. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'date-time',
    {
      test: isInstant,
      description: 'an instant in UTC, such as 2026-11-23T09:30:00Z',
    },
  ],
  ['date', { test: isDate, description: 'a date that exists, such as 2026-11-23' }],
  [
    'email',
    { test: (text) => /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,63}$/.test(text), description: 'an e-mail address' },
  ],
  [
    'day-or-instant',
    {
      test: (text) => isDate(text) || isInstant(text),
      description: 'a date such as 2026-11-23, or an instant in UTC such as 2026-11-23T09:30:00Z',
    },
  ],
  [
    'wall-clock',
    {
      // Wall clock in the time zone of the request, whatever stands at its end (API.md 7).
      test: (text) => isDate(WALL_CLOCK.exec(text)?.[1] ?? ''),
      description: 'a date and time such as 2026-11-23T00:00:00 or 2026-11-23T23:59:59.999',
    },
  ],
  [
    'time-of-day',
    { test: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(text), description: 'a time of day such as 09:30:00' },
  ],
  ['time-zone', { test: isTimeZone, description: 'the name of a time zone such as Europe/Belgrade' }],
  [
    'duration',
    {
      test: (text) => /^P(?=[\dT])(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,7}H)?(?:\d{1,9}M)?(?:\d{1,9}S)?)?$/.test(text),
      description: 'a duration such as PT1H30M',
    },
  ],
  [
    'base64',
    {
      test: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text),
      description: 'base64',
    },
  ],
  [
    'identifier',
    { test: (text) => /^[A-Za-z0-9_-]{1,64}$/.test(text), description: 'an id (letters and digits, no name)' },
  ],
]);

/** What a format asks for, to complete "must be …". */
export function describeFormat(name: string): string {
  return FORMATS.get(name)?.description ?? name;
}

function isInstant(text: string): boolean {
  return isDate(INSTANT.exec(text)?.[1] ?? '');
}

/** `Date` rolls 30 February over to March (API.md 7), so what it made of the text has to read the same. */
function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
