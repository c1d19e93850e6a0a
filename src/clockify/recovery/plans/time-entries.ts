import type { Params } from '../../../integrations/operation.js';
import { valueAt } from '../../pages/at-path.js';
import { birthOf } from '../birth.js';
import { exact, instant, roughly, sameIds, text } from '../comparisons.js';
import { field, hasFields, judgeCreate } from '../judge-create.js';
import type { LostWrite, RecoveryPlan, Row, Seen, Verdict } from '../recovery-plan.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = 'timeInterval.start';
const END = 'timeInterval.end';
const CONTENT = [
  field('description', text),
  field('projectId', exact),
  field('taskId', exact),
  field('tagIds', sameIds),
  field('billable', exact),
];

/** A time entry of a user: by its start and its description, as far as they were sent. */
const CREATE: RecoveryPlan = {
  look: 'list_time_entries',
  ask: (lost) => ({ ...ofUser(lost), ...aroundDay(startOf(lost)) }),
  repeat: 'doubles',
  judge: judgeCreate({
    alike: hasFields(field('start', instant, START), field('description', roughly)),
    same: hasFields(...CONTENT, field('start', instant, START), field('end', instant, END), field('type', exact)),
  }),
};

/** What a copy starts at is not known: it is found by what it has in common with the original, but not missed. */
const DUPLICATE: RecoveryPlan = {
  look: 'list_time_entries',
  ask: ofUser,
  repeat: 'never',
  judge: (seen, lost) => {
    const original = seen.rows.find(({ id }) => id === lost.params['id']);
    if (original === undefined) return { kind: 'unclear' };
    const isCopy = (row: Row): boolean => row !== original && hasFields(...CONTENT)(row, { ...lost, body: original });
    return judgeCreate({ alike: isCopy, same: isCopy })(seen, lost);
  },
};

/** The timer that was to be stopped; a newer one must not be (API.md 10). */
const STOP: RecoveryPlan = {
  look: 'list_time_entries',
  ask: ofUser,
  repeat: 'harmless',
  judge: judgeStop,
};

export const TIME_ENTRY_PLANS: Readonly<Record<string, RecoveryPlan>> = {
  create_time_entry: { ...CREATE, ownUser: true },
  start_timer: { ...CREATE, ownUser: true },
  create_time_entry_for_user: CREATE,
  duplicate_time_entry: DUPLICATE,
  stop_timer: STOP,
};

/**
 * While a timer that is older than the run goes on, nothing was stopped, and it is the one to stop. Otherwise the one
 * that was stopped is the one that ends when it was asked to.
 */
function judgeStop({ rows, since }: Seen, { body }: LostWrite): Verdict {
  const running = rows.filter((row) => valueAt(row, END.split('.')) === null);
  const births = running.map(({ id }) => birthOf(id, since));
  if (births.length === 1 && births[0] === 'before') return { kind: 'absent' };
  if (births.some((birth) => birth !== 'since')) return { kind: 'unclear' };
  const [stopped, ...others] = rows.filter((row) => instant(body['end'], valueAt(row, END.split('.'))));
  return stopped !== undefined && others.length === 0 ? { kind: 'found', row: stopped } : { kind: 'unclear' };
}

function ofUser({ params, userId }: LostWrite): Params {
  return { workspaceId: params['workspaceId'], userId };
}

function startOf({ body, sentAt }: LostWrite): number {
  return typeof body['start'] === 'string' ? Date.parse(body['start']) : sentAt;
}

/** A window is read as wall clock, up to fourteen hours off (API.md 7): wider by a day on both sides. */
function aroundDay(instantMs: number): Params {
  const [start, end] = [instantMs - DAY_MS, instantMs + DAY_MS].map(
    (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`,
  );
  return { start, end };
}
