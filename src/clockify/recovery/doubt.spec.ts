import type { Attempt } from '../../integrations/integration.js';
import type { Answer } from '../../integrations/upstream/answer.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { hasEnded, isGone, watch } from './doubt.js';

const operation = (name: string) => CLOCKIFY_OPERATIONS.find((row) => row.name === name)!;
const answered = (status: number, message?: string): Answer => ({
  kind: 'answered',
  status,
  body: message === undefined ? undefined : { message, code: 501 },
  retryAfterMs: undefined,
});

describe('isGone', () => {
  it.each<[string, number, string | undefined, boolean]>([
    ['delete_client', 400, "Client doesn't belong to Workspace", true],
    ['delete_time_entry', 400, "Time entry doesn't belong to Workspace", true],
    ['delete_time_entry', 404, undefined, true],
    ['delete_task', 400, "Task doesn't belong to Project", true],
    ['delete_task', 400, "Project doesn't belong to Workspace", false],
    ['delete_user_group', 400, "User group doesn't belong to Workspace", true],
    ['remove_user_group_member', 400, "User group doesn't belong to Workspace", false],
    ['remove_user_group_member', 400, "User doesn't belong to Workspace", true],
    ['delete_client', 400, "Workspace doesn't belong to you", false],
    ['delete_client', 400, 'Cannot delete an active client', false],
    ['delete_client', 403, 'Access Denied', false],
    ['delete_client', 404, 'No static resource v1/nothing', false],
    ['update_client', 400, "Client doesn't belong to Workspace", false],
  ])('%s answered with %d %j: %s', (name, status, message, expected) => {
    expect(isGone(operation(name), answered(status, message))).toBe(expected);
  });
});

describe('hasEnded', () => {
  it.each<[Answer, boolean]>([
    [{ kind: 'lost', reason: 'cut', cause: undefined }, true],
    [{ kind: 'lost', reason: 'timeout', cause: undefined }, false],
    [{ kind: 'lost', reason: 'unreadable', cause: undefined }, false],
    [answered(500), true],
    [answered(503), true],
    [answered(504), false],
    [answered(429), false],
  ])('%j: %s', (answer, expected) => {
    expect(hasEnded(answer)).toBe(expected);
  });
});

describe('watch', () => {
  it.each<[Pick<Attempt, 'status' | 'failure'>, boolean]>([
    [{ status: 503 }, true],
    [{ failure: 'timeout' }, true],
    [{ failure: 'cut' }, true],
    [{ failure: 'unreadable' }, true],
    [{ failure: 'not_sent' }, false],
    [{ status: 429 }, false],
    [{ status: 400 }, false],
  ])('after %j a call is in doubt: %s', (came, expected) => {
    const told: Attempt[] = [];
    const watched = watch({ onAttempt: (attempt: Attempt) => void told.push(attempt) });
    const attempt = { at: '2026-11-23T09:30:00Z', durationMs: 1, method: 'POST', ...came };
    watched.call.onAttempt(attempt);
    watched.call.onAttempt({ at: attempt.at, durationMs: 1, method: 'POST', status: 400 });
    expect(watched.inDoubt()).toBe(expected);
    expect(told).toHaveLength(2);
  });
});
