import { isPayload, type Payload } from './subject.js';

/** A shape of a body and the type that is taken for it. */
interface Shape {
  readonly fits: (payload: Payload) => boolean;
  readonly type: string;
}

const has =
  (...fields: readonly string[]) =>
  (payload: Payload): boolean =>
    fields.every((field) => Object.hasOwn(payload, field));

const statusHas =
  (field: string) =>
  (payload: Payload): boolean =>
    isPayload(payload['status']) && Object.hasOwn(payload['status'], field);

/**
 * Bodies tell what an event is about, but hardly ever what happened to it (WEBHOOKS 7): of the types that look alike the
 * one is taken that asks for nothing but a look at the entity. A client and a tag look the same, so neither is here.
 */
const SHAPES: readonly Shape[] = [
  { fits: has('timeInterval'), type: 'TIME_ENTRY_UPDATED' },
  { fits: has('invitedUserEmails'), type: 'USERS_INVITED_TO_WORKSPACE' },
  { fits: has('invitedUserNames'), type: 'LIMITED_USERS_ADDED_TO_WORKSPACE' },
  { fits: has('oldEmail', 'email'), type: 'USER_EMAIL_CHANGED' },
  { fits: has('modifiedEntity', 'amount'), type: 'BILLABLE_RATE_UPDATED' },
  { fits: has('assignmentId'), type: 'ASSIGNMENT_UPDATED' },
  { fits: has('expenseId'), type: 'EXPENSE_UPDATED' },
  { fits: has('userId', 'value', 'updatedBy'), type: 'BALANCE_UPDATED' },
  { fits: statusHas('state'), type: 'APPROVAL_REQUEST_STATUS_UPDATED' },
  { fits: statusHas('statusType'), type: 'TIME_OFF_REQUEST_UPDATED' },
  { fits: has('id', 'userIds'), type: 'USER_GROUP_UPDATED' },
  { fits: has('id', 'number', 'amount'), type: 'INVOICE_UPDATED' },
  { fits: has('id', 'total', 'categoryId'), type: 'EXPENSE_RESTORED' },
  { fits: has('id', 'projectId', 'assigneeIds'), type: 'TASK_UPDATED' },
  { fits: has('id', 'memberships', 'color'), type: 'PROJECT_UPDATED' },
  { fits: has('id', 'email', 'name'), type: 'USER_UPDATED' },
];

/** Stands for a type that could not even be inferred. */
export const UNKNOWN_TYPE = 'UNKNOWN';

/**
 * A type for a body that came without one, through a relay that drops Clockify's headers. It is a guess and is stored
 * marked as one.
 */
export function inferType(payload: Payload): string {
  return SHAPES.find(({ fits }) => fits(payload))?.type ?? UNKNOWN_TYPE;
}
