import { IANAZone } from 'luxon';
import type { FieldProblem } from '../common/http/validation.js';
import { nearest } from '../common/text/nearest.js';
import { readCron } from './slots/cron.js';
import { nextSlot, type Timing } from './slots/slots.js';

/**
 * What is wrong with the time of a schedule; empty when nothing is.
 * @param now milliseconds since the epoch: there has to be a slot after it
 */
export function timingProblems({ cron, timezone }: Timing, now: number): readonly FieldProblem[] {
  const read = readCron(cron);
  const problems: FieldProblem[] = typeof read === 'string' ? [{ path: 'cron', message: read }] : [];
  if (!isZone(timezone)) problems.push(unknownZone(timezone));
  if (problems.length > 0 || nextSlot({ cron, timezone }, now) !== undefined) return problems;
  return [{ path: 'cron', message: `never comes: ${timezone} has no such time` }];
}

/** An offset such as +02:00 is a zone for the platform; what is asked for is a place whose clocks may change. */
function isZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

function unknownZone(name: string): FieldProblem {
  const suggestion = nearest(name, [...Intl.supportedValuesOf('timeZone'), 'UTC']);
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return {
    path: 'timezone',
    message: `must be an IANA name such as Europe/Berlin or UTC${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
