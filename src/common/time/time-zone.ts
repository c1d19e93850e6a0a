import { LRUCache } from 'lru-cache';
import { IANAZone, type Zone } from 'luxon';

/** The names of zones as the runtime lists them: none of former times, and one for each. */
export const TIME_ZONES: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** What the name of a zone may be made of. An offset such as +01:00 is a zone for the runtime, but no place. */
const WRITTEN = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;
/** More than there are, with all their other names. */
const MAX_NAMES = 1_000;

/**
 * Zones by their names in small letters. To look whether one exists costs an object of Intl, tens of kilobytes outside of
 * the heap, and luxon keeps for ever whatever it is asked for, wrong names too. So a zone is looked for once, luxon hears
 * of the runtime's own spelling only, and what does not exist is not remembered.
 */
const known = new LRUCache<string, Zone>({ max: MAX_NAMES });

/** The zone of an IANA name, in capital or small letters, by a name of today or of former times; none where there is none. */
export function timeZoneOf(name: string): Zone | undefined {
  if (!WRITTEN.test(name)) return undefined;
  const key = name.toLowerCase();
  const before = known.get(key);
  if (before !== undefined) return before;
  const spelling = spellingOf(name);
  if (spelling === undefined) return undefined;
  const zone = IANAZone.create(spelling);
  known.set(key, zone);
  return zone;
}

/** Whether there is a zone of this name. */
export function isTimeZone(name: string): boolean {
  return timeZoneOf(name) !== undefined;
}

/** How the runtime itself calls a zone: one name for each, whatever other names it has. */
function spellingOf(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
