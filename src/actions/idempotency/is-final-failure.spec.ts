import { AppError } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { Attempt } from '../../integrations/attempt.js';
import type { Risk } from '../../integrations/operation.js';
import { isFinalFailure } from './is-final-failure.js';

type What = Pick<Attempt, 'status' | 'failure' | 'operation'>;

interface Given {
  readonly code: ErrorCode;
  readonly attempts?: readonly What[];
  readonly details?: object;
  readonly risk?: Risk;
  readonly wasAnswered?: boolean;
}

const NOT_SENT: What = { failure: 'not_sent' };
const upstream = (status: number) => ({ upstream: { status } });
const UNKNOWN = { outcome: 'unknown' };

function isFinal({ code, attempts = [], details = {}, risk = 'write', wasAnswered = false }: Given): boolean {
  return isFinalFailure({
    risk,
    wasAnswered,
    error: new AppError(code, 'a message', { details: { ...details } }),
    attempts: attempts.map((attempt) => ({ at: '2026-11-23T09:30:00Z', durationMs: 1, method: 'POST', ...attempt })),
  });
}

describe('isFinalFailure', () => {
  it.each<[string, Given]>([
    ['its failure', { code: 'upstream_error', attempts: [{ status: 503 }], details: { ...upstream(503), ...UNKNOWN } }],
    ['a lost answer', { code: 'upstream_error', attempts: [{ failure: 'cut' }], details: UNKNOWN }],
    ['an answer that was late', { code: 'upstream_timeout', attempts: [{ failure: 'timeout' }], details: UNKNOWN }],
    [
      'a refusal after a try that left it open',
      { code: 'validation_error', attempts: [{ status: 503 }, { status: 400 }] },
    ],
    ['a system gone after a try that left it open', { code: 'upstream_error', attempts: [{ status: 500 }, NOT_SENT] }],
    [
      'a limit after a try that left it open',
      { code: 'rate_limited', attempts: [{ failure: 'timeout' }, { status: 429 }] },
    ],
    ['a refusal after a part was carried out', { code: 'conflict', attempts: [{ status: 200 }, { status: 400 }] }],
    [
      'a refusal to wait for the request',
      { code: 'upstream_error', attempts: [{ status: 408 }], details: upstream(408) },
    ],
    [
      'somewhere else that it was sent to',
      { code: 'upstream_error', attempts: [{ status: 302 }], details: upstream(302) },
    ],
    ['what failed after the answer', { code: 'unavailable', attempts: [{ status: 201 }], wasAnswered: true }],
    ['what failed after an answer without attempts', { code: 'unavailable', wasAnswered: true }],
    ['a mistake of ours, which may have come afterwards', { code: 'internal_error' }],
    [
      'an outcome that nobody knows, whatever else is',
      { code: 'conflict', attempts: [{ status: 400 }], details: UNKNOWN },
    ],
    ['a removal that is in doubt', { code: 'upstream_error', attempts: [{ status: 500 }], risk: 'destructive' }],
  ])('%s is the answer', (_what, given) => {
    expect(isFinal(given)).toBe(true);
  });

  it.each<[string, Given]>([
    ['a refusal of ours', { code: 'validation_error' }],
    [
      'a refusal of ours after a look-up',
      { code: 'validation_error', attempts: [{ status: 200, operation: 'list_clients' }] },
    ],
    [
      'a change that somebody else made meanwhile',
      { code: 'conflict', attempts: [{ status: 200, operation: 'get_client' }] },
    ],
    [
      'a look-up that fails',
      { code: 'upstream_error', attempts: [{ status: 503, operation: 'list_clients' }], details: upstream(503) },
    ],
    ['a look-up that is late', { code: 'upstream_timeout', attempts: [{ failure: 'timeout', operation: 'get_user' }] }],
    ['a credential that is not set', { code: 'unavailable' }],
    ['a limit of ours', { code: 'rate_limited' }],
    [
      'a limit of the outside system',
      { code: 'rate_limited', attempts: [{ status: 429 }, { status: 429 }], details: upstream(429) },
    ],
    ['a refusal of the credential', { code: 'unauthorized', attempts: [{ status: 401 }], details: upstream(401) }],
    ['a plan that does not pay for it', { code: 'forbidden', attempts: [{ status: 402 }], details: upstream(402) }],
    ['a refusal of the right', { code: 'forbidden', attempts: [{ status: 403 }], details: upstream(403) }],
    ['a refusal of the request', { code: 'validation_error', attempts: [{ status: 400 }], details: upstream(400) }],
    ['a thing that is not there', { code: 'not_found', attempts: [{ status: 404 }], details: upstream(404) }],
    ['a conflict', { code: 'conflict', attempts: [{ status: 409 }], details: upstream(409) }],
    [
      'a refusal after a limit',
      { code: 'validation_error', attempts: [{ status: 429 }, { status: 400 }], details: upstream(400) },
    ],
    ['a removal that is refused', { code: 'forbidden', attempts: [{ status: 403 }], risk: 'destructive' }],
    ['a request that never left', { code: 'upstream_error', attempts: [NOT_SENT, NOT_SENT] }],
    [
      'a lost answer of which is known that nothing came',
      { code: 'conflict', attempts: [{ failure: 'cut' }], details: { outcome: 'failed' } },
    ],
  ])('%s releases the key', (_what, given) => {
    expect(isFinal(given)).toBe(false);
  });

  it.each<[string, Given]>([
    ['fails', { code: 'upstream_error', attempts: [{ status: 503 }], details: upstream(503) }],
    ['is lost', { code: 'upstream_error', attempts: [{ failure: 'cut' }] }],
    ['is late', { code: 'upstream_timeout', attempts: [{ failure: 'timeout' }] }],
    ['is refused', { code: 'validation_error', attempts: [{ status: 400 }] }],
    ['makes us stumble', { code: 'internal_error', attempts: [{ status: 200 }], wasAnswered: true }],
  ])('a read that %s releases the key', (_how, given) => {
    expect(isFinal({ ...given, risk: 'read' })).toBe(false);
  });
});
