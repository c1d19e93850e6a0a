import type { SandboxEvent } from './route.js';
import type { SandboxState } from './state.js';

/** What the audit log calls what an event tells of; what is not here it does not keep (API.md 12). */
const ACTIONS: ReadonlyMap<string, string> = new Map([
  ['NEW_CLIENT', 'CREATE_CLIENT'],
  ['CLIENT_UPDATED', 'UPDATE_CLIENT'],
  ['CLIENT_DELETED', 'DELETE_CLIENT'],
  ['NEW_PROJECT', 'CREATE_PROJECT'],
  ['PROJECT_UPDATED', 'UPDATE_PROJECT'],
  ['PROJECT_DELETED', 'DELETE_PROJECT'],
  ['NEW_TASK', 'CREATE_TASK'],
  ['TASK_UPDATED', 'UPDATE_TASK'],
  ['TASK_DELETED', 'DELETE_TASK'],
  ['NEW_TAG', 'CREATE_TAG'],
  ['TAG_UPDATED', 'UPDATE_TAG'],
  ['TAG_DELETED', 'DELETE_TAG'],
]);

/** The same for what belongs to somebody: it is called by another name where it is somebody else's. */
const OWNED_ACTIONS: ReadonlyMap<string, readonly [own: string, ofOther: string]> = new Map([
  ['NEW_TIMER_STARTED', ['CREATE_TIME_PERSONAL_TIMER', 'CREATE_TIME_FOR_OTHER']],
  ['NEW_TIME_ENTRY', ['CREATE_TIME_PERSONAL_MANUAL', 'CREATE_TIME_FOR_OTHER']],
  ['TIMER_STOPPED', ['UPDATE_TIME_PERSONAL', 'UPDATE_TIME_FOR_OTHER']],
  ['TIME_ENTRY_UPDATED', ['UPDATE_TIME_PERSONAL', 'UPDATE_TIME_FOR_OTHER']],
  ['TIME_ENTRY_DELETED', ['DELETE_TIME_PERSONAL', 'DELETE_TIME_FOR_OTHER']],
  ['EXPENSE_CREATED', ['CREATE_EXPENSE', 'CREATE_EXPENSE_FOR_OTHER']],
  ['EXPENSE_UPDATED', ['UPDATE_EXPENSE', 'UPDATE_EXPENSE_FOR_OTHER']],
  ['EXPENSE_DELETED', ['DELETE_EXPENSE', 'DELETE_EXPENSE_FOR_OTHER']],
]);

/** Writes down what the account that calls has done. */
export function recordEvent({ type, payload }: SandboxEvent, state: SandboxState): void {
  const action = actionOf(type, ownerOf(payload) === state.user.id);
  if (action === undefined) return;
  const record = { action, authorId: state.user.id, createdAt: state.instant(), document: payload };
  state.auditLog.push({ id: state.newLogId(), ...record });
}

function actionOf(type: string, isOwn: boolean): string | undefined {
  const [own, ofOther] = OWNED_ACTIONS.get(type) ?? [];
  return ACTIONS.get(type) ?? (isOwn ? own : ofOther);
}

function ownerOf(payload: object): unknown {
  return 'userId' in payload ? payload.userId : undefined;
}
