import type { Operation } from '../operation.js';
import { type Answer, isSuccess } from './answer.js';
import type { UpstreamRequest } from './upstream-request.js';

/** These say themselves that there is nothing in them. */
const WITHOUT_CONTENT: ReadonlySet<number> = new Set([204, 205]);

/**
 * A success without what the operation answers is none: who reads or makes something gets to see it, and a login page of a
 * network may be an empty one. Changes and deletions are answered with nothing at times (API.md 11.30).
 */
export function refuseMissingBody(answer: Answer, operation: Operation, { method }: UpstreamRequest): Answer {
  if (!isSuccess(answer)) return answer;
  const { body, status } = answer;
  const isShown = operation.risk === 'read' || method === 'POST';
  const { kind } = operation.result;
  if (!isShown || (kind !== 'entity' && kind !== 'list')) return answer;
  if (body === undefined) {
    if (WITHOUT_CONTENT.has(status)) return answer;
    return { kind: 'lost', reason: 'empty', cause: undefined, foreign: { status } };
  }
  // A text, a number, true or false.
  if (typeof body === 'object') return answer;
  return { kind: 'lost', reason: 'foreign', cause: undefined, foreign: { status, contentType: 'application/json' } };
}
