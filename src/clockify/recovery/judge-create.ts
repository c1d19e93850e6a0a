import { valueAt } from '../pages/at-path.js';
import { birthOf } from './birth.js';
import { anyCase, type Comparison } from './comparisons.js';
import type { LostWrite, Row, Seen, Verdict } from './recovery-plan.js';

/** A field of the payload, and where a row shows it; both are dotted paths. */
export interface FieldMatch {
  readonly sent: string;
  readonly shown: string;
  readonly by: Comparison;
}

/** A field that is compared; it is shown under its own name where nothing is said. */
export function field(sent: string, by: Comparison, shown = sent): FieldMatch {
  return { sent, shown, by };
}

/** How what a create made is told from everything else. */
export interface Likeness {
  /** Whether a row may be it: the natural key. */
  readonly alike: (row: Row, lost: LostWrite) => boolean;
  /** Whether a row is it in all that was sent. */
  readonly same: (row: Row, lost: LostWrite) => boolean;
  /** Whether a row makes Clockify refuse the create. */
  readonly refuses?: (row: Row, lost: LostWrite) => boolean;
}

/**
 * Whether a row has what was sent. Fields that were not sent have defaults that are not known, and some lists show fewer
 * fields than others: neither says anything.
 */
export function hasFields(...fields: readonly FieldMatch[]): (row: Row, lost: LostWrite) => boolean {
  return (row, { body }) =>
    fields.every(({ sent, shown, by }) => {
      const [before, after] = [valueAt(body, sent.split('.')), valueAt(row, shown.split('.'))];
      return before === undefined || after === undefined || by(before, after);
    });
}

/**
 * Whether a create was carried out. What was there before, or belongs to another command, is not its work. Of what may
 * be, only one that is like it in everything, and surely made since the run began, is taken for it; anything else that
 * resembles it might be it in other words, and then another try would make a second one.
 */
export function judgeCreate({ alike, same, refuses }: Likeness): (seen: Seen, lost: LostWrite) => Verdict {
  return (seen, lost) => {
    const resembling = seen.rows.filter((row) => alike(row, lost));
    const possible = resembling.filter(
      (row) => !seen.isClaimed(row['id']) && birthOf(row['id'], seen.since) !== 'before',
    );
    const [candidate, ...others] = possible;
    if (candidate === undefined) {
      const certain = resembling.find((row) => refuses?.(row, lost) === true);
      const holder = certain ?? (seen.wasRefused === true ? likeliestHolder(resembling, lost) : undefined);
      if (holder !== undefined) return { kind: 'taken', row: holder };
      return { kind: seen.whole ? 'absent' : 'unclear' };
    }
    const isOurs =
      others.length === 0 &&
      !seen.hasRival &&
      birthOf(candidate['id'], seen.since) === 'since' &&
      same(candidate, lost);
    return isOurs ? { kind: 'found', row: candidate } : { kind: 'unclear' };
  };
}

/** What has the name in any case; where there is no name, the only thing that has the natural key. */
function likeliestHolder(resembling: readonly Row[], { body }: LostWrite): Row | undefined {
  if (body['name'] !== undefined) return resembling.find(({ name }) => anyCase(body['name'], name));
  return resembling.length === 1 ? resembling[0] : undefined;
}
