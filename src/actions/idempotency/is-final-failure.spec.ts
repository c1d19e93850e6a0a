import { AppError } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { Attempt } from '../../integrations/integration.js';
import { isFinalFailure } from './is-final-failure.js';

type What = Pick<Attempt, 'status' | 'failure'>;
const LEFT: What = { failure: 'cut' };
const NOT_SENT: What = { failure: 'not_sent' };

function isFinal(code: ErrorCode, attempts: readonly What[], details: object): boolean {
  const error = new AppError(code, 'a message', { details: { ...details } });
  return isFinalFailure(
    error,
    attempts.map((attempt) => ({ at: '2026-11-23T09:30:00Z', durationMs: 1, method: 'POST', ...attempt })),
  );
}

describe('isFinalFailure', () => {
  it.each<[string, ErrorCode, readonly What[], object]>([
    ['a refusal of the outside system', 'validation_error', [{ status: 400 }], { upstream: { status: 400 } }],
    ['its conflict', 'conflict', [{ status: 400 }], { upstream: { status: 400 } }],
    ['its refusal of the credential', 'unauthorized', [{ status: 401 }], { upstream: { status: 401 } }],
    ['its failure', 'upstream_error', [{ status: 503 }], { upstream: { status: 503 }, outcome: 'unknown' }],
    ['a lost answer', 'upstream_error', [LEFT], { outcome: 'unknown' }],
    ['an answer that did not come in time', 'upstream_timeout', [{ failure: 'timeout' }], { outcome: 'unknown' }],
    ['a failure of a system that tells of no attempts', 'upstream_error', [], {}],
    ['a mistake of ours, which may have come afterwards', 'internal_error', [], {}],
  ])('%s is the answer', (_what, code, attempts, details) => {
    expect(isFinal(code, attempts, details)).toBe(true);
  });

  it.each<[string, ErrorCode, readonly What[], object]>([
    ['a refusal of ours', 'validation_error', [], {}],
    ['a refusal of ours after something was looked up', 'validation_error', [{ status: 200 }], {}],
    ['a credential that is not set', 'unavailable', [], {}],
    ['a limit of ours', 'rate_limited', [], {}],
    ['a limit of the outside system', 'rate_limited', [{ status: 429 }], { upstream: { status: 429 } }],
    ['a request that never left', 'upstream_error', [NOT_SENT, NOT_SENT], {}],
    ['a request that never left after something was looked up', 'upstream_error', [{ status: 200 }, NOT_SENT], {}],
  ])('%s releases the key', (_what, code, attempts, details) => {
    expect(isFinal(code, attempts, details)).toBe(false);
  });
});
