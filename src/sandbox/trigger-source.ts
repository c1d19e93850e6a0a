import type { TriggerSource, Webhook } from './entities/webhook.js';
import { isFields } from './fields.js';
import type { SandboxEvent } from './route.js';

/** Where a payload says what it is about; the entity itself is told by `id`. */
const FIELDS: Readonly<Record<Exclude<TriggerSource, 'WORKSPACE_ID'>, string>> = {
  PROJECT_ID: 'projectId',
  USER_ID: 'userId',
  TAG_ID: 'tagIds',
  TASK_ID: 'taskId',
  ASSIGNMENT_ID: 'assignmentId',
  EXPENSE_ID: 'expenseId',
};

/** Whether a webhook wants an event: its type, from one of the sources that it names. Workspace-wide ones want all. */
export function listensTo(webhook: Webhook, { type, payload }: SandboxEvent): boolean {
  const { webhookEvent, enabled, triggerSourceType, triggerSource } = webhook;
  if (webhookEvent !== type || !enabled || !isFields(payload)) return false;
  if (triggerSourceType === 'WORKSPACE_ID') return true;
  return [payload['id'], payload[FIELDS[triggerSourceType]]]
    .flat()
    .some((id) => typeof id === 'string' && triggerSource.includes(id));
}
