import type { OperationCall } from '../../integrations/integration.js';
import { type Answer, isUnclear, leavesOpen } from '../../integrations/upstream/answer.js';
import { isOwnAnswer } from '../../integrations/upstream/map-failure.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY } from '../client/clockify-errors.js';

/** A call that remembers whether one of its tries left open what came of it. */
export interface WatchedCall<Call> {
  readonly call: Call;
  /** Whether a try may have been carried out without an answer that says so. */
  readonly inDoubt: () => boolean;
}

/** Watches the tries of a call: whoever sends it tells only the answer of the last one. */
export function watch<Call extends Pick<OperationCall, 'onAttempt'>>(call: Call): WatchedCall<Call> {
  let inDoubt = false;
  const onAttempt: OperationCall['onAttempt'] = (attempt) => {
    inDoubt ||= leavesOpen(attempt.status ?? 0) || (attempt.failure !== undefined && attempt.failure !== 'not_sent');
    call.onAttempt(attempt);
  };
  return { call: { ...call, onAttempt }, inDoubt: () => inDoubt };
}

/**
 * Whether a repeated deletion says that there is nothing to delete: an earlier try did it (API.md 10). What it says of
 * something on the way there, such as the project of a task, says nothing about the deletion.
 */
export function isGone({ http: { method, path } }: ClockifyOperation, answer: Answer): boolean {
  if (method !== 'DELETE' || answer.kind !== 'answered' || !isOwnAnswer(CLOCKIFY, answer)) return false;
  const error = CLOCKIFY.readError(answer.status, answer.body);
  if (CLOCKIFY.classify(error).code !== 'not_found') return false;
  const onTheWay = [...path.matchAll(/\{(\w+?)(?:Id)?\}(?=\/)/g)].map((match) => match[1] ?? '');
  const said = wordsOf(error.message ?? '');
  return !onTheWay.some((name) => said.startsWith(wordsOf(name)));
}

/** Where a repeat that does no harm may go out: when the first try has surely come to an end, not while it may linger. */
export function hasEnded(answer: Answer): boolean {
  if (answer.kind === 'lost') return answer.reason === 'cut';
  return answer.kind === 'answered' && isUnclear(answer) && answer.status !== 504;
}

/** `userGroup` and `User group` alike. */
function wordsOf(name: string): string {
  return name.replaceAll(/[^A-Za-z]/g, '').toLowerCase();
}
