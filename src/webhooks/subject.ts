import { type EventFamily, FAMILY_OF } from './event-types.js';

/** A JSON body as it came: nothing about it is certain. */
export type Payload = Readonly<Record<string, unknown>>;

/** Where a family keeps what its events are about; the first field that is there counts (WEBHOOKS 5). */
const ID_FIELDS: Readonly<Record<EventFamily, readonly string[]>> = {
  time_entry: ['id'],
  project: ['id'],
  task: ['id'],
  client: ['id'],
  tag: ['id'],
  user: ['id'],
  group: ['id'],
  invoice: ['id'],
  approval: ['id'],
  time_off: ['id'],
  // An invitation has no id of its own; the workspace is all that is left to order them by.
  invite: ['workspaceId'],
  balance: ['userId'],
  // Created and restored carry the whole expense, updated and deleted only its id.
  expense: ['id', 'expenseId'],
  assignment: ['assignmentId'],
  rate: [],
};

const HARMLESS_ID = /^[\w.:@-]{1,128}$/;

/**
 * What an event is about, as `family/id`; events of one subject are kept in order. A family whose id is missing, and a
 * type that we do not know, still get a subject, so that nothing is lost for want of one.
 */
export function subjectOf(type: string, payload: Payload): string {
  const family = FAMILY_OF.get(type);
  if (family === undefined) return `unknown/${idIn(payload, ['id', 'workspaceId']) ?? '-'}`;
  const id = family === 'rate' ? rateTarget(payload) : idIn(payload, ID_FIELDS[family]);
  return `${family}/${id ?? '-'}`;
}

/** The workspace an event happened in, where its body tells it: 11 of the 49 sampled bodies do not. */
export function workspaceOf(payload: Payload): string | undefined {
  return idIn(payload, ['workspaceId']);
}

/** The shape of `modifiedEntity` depends on what was changed: a member's rate has a target, others only an id. */
function rateTarget({ modifiedEntity }: Payload): string | undefined {
  return isPayload(modifiedEntity) ? idIn(modifiedEntity, ['targetId', 'id', 'userId']) : undefined;
}

function idIn(payload: Payload, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const value = Object.hasOwn(payload, field) ? payload[field] : undefined;
    if (typeof value === 'string' && HARMLESS_ID.test(value)) return value;
  }
  return undefined;
}

/** Whether a JSON value is an object with fields. */
export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
