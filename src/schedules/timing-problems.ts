import type { FieldProblem } from '../common/http/validation.js';
import { nearest } from '../common/text/nearest.js';
import { isTimeZone, TIME_ZONES } from '../common/time/time-zone.js';
import { readCron } from './slots/cron.js';
import { nextSlot, type Timing } from './slots/slots.js';

/**
 * What is wrong with the time of a schedule; empty when nothing is.
 * @param now milliseconds since the epoch: there has to be a slot after it
 */
export function timingProblems({ cron, timezone }: Timing, now: number): readonly FieldProblem[] {
  const read = readCron(cron);
  const problems: FieldProblem[] = typeof read === 'string' ? [{ path: 'cron', message: read }] : [];
  if (!isTimeZone(timezone)) problems.push(unknownZone(timezone));
  if (problems.length > 0 || nextSlot({ cron, timezone }, now) !== undefined) return problems;
  return [{ path: 'cron', message: `never comes: ${timezone} has no such time` }];
}

function unknownZone(name: string): FieldProblem {
  const suggestion = nearest(name, TIME_ZONES);
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return {
    path: 'timezone',
    message: `must be an IANA name such as Europe/Berlin or UTC${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
