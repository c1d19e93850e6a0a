import { DateTime } from 'luxon';

/**
 * The milliseconds since the epoch in an HTTP date, in one of its three forms (RFC 9110, 5.6.7): what has the form but
 * is no day, no time or the wrong weekday is none, nor is any other notation.
 */
export function parseHttpDate(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const date = DateTime.fromHTTP(value.trim(), { zone: 'utc' });
  return date.isValid ? date.toMillis() : undefined;
}
