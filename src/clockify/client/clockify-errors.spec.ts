import type { Operation } from '../../integrations/operation.js';
import type { Answer } from '../../integrations/upstream/answer.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { mapFailure as mapFailureOf } from '../../integrations/upstream/map-failure.js';
import { CLOCKIFY } from './clockify-errors.js';

const { classify, isOwn, readError } = CLOCKIFY;
const mapFailure = (row: Operation, answer: Answer) => mapFailureOf(CLOCKIFY, row, answer);
const operation = (name: string) => CLOCKIFY_OPERATIONS.find((row) => row.name === name)!;

describe('classify', () => {
  // One row for each line of API.md 6.
  it.each([
    [400, 501, "Project doesn't belong to Workspace", 'not_found'],
    [400, 501, 'Project with this name already exists', 'conflict'],
    [400, 501, 'Cannot delete an active project', 'conflict'],
    [400, 501, 'must not be null', 'validation_error'],
    [400, 501, 'length must be between 2 and 30', 'validation_error'],
    [400, 501, 'Webhook already exists', 'validation_error'],
    [400, 501, "Time entry couldn't be created. Project is either required field or archived.", 'validation_error'],
    [400, 3000, "Method parameter 'page': Failed to convert value", 'validation_error'],
    [400, 3001, '', 'validation_error'],
    [400, 3002, '', 'validation_error'],
    [401, 1000, 'Multiple or none auth tokens present', 'unauthorized'],
    [401, 4003, 'Api key does not exist', 'unauthorized'],
    [401, 4017, 'Token is not valid', 'unauthorized'],
    [402, undefined, '', 'forbidden'],
    [403, undefined, 'Access Denied', 'forbidden'],
    [404, 3000, 'No static resource v1/nothing', 'upstream_error'],
    [404, 404, "Currently running time entry doesn't exist", 'not_found'],
    [404, undefined, undefined, 'not_found'],
    [405, 3000, "Request method 'GET' is not supported", 'upstream_error'],
    [429, undefined, 'Too many requests', 'rate_limited'],
    [500, undefined, undefined, 'upstream_error'],
    [503, undefined, undefined, 'upstream_error'],
    [504, undefined, undefined, 'upstream_timeout'],
    [302, undefined, undefined, 'upstream_error'],
  ])('%s/%s %j is %s', (status, code, message, expected) => {
    expect(classify({ status, code, message }).code).toBe(expected);
  });

  it('tells a bad Clockify key by the name of its variable', () => {
    expect(classify({ status: 401, code: 4003, message: 'Api key does not exist' }).message).toContain(
      'CLOCKIFY_API_KEY',
    );
  });
});

describe('readError', () => {
  it.each([undefined, null, 'text', 7, [], { message: 7, code: 'x' }])('takes nothing from a body like %j', (body) => {
    expect(readError(500, body)).toEqual({ status: 500, code: undefined, message: undefined });
  });

  it('shows no more than the beginning of a long message', () => {
    expect(readError(400, { message: 'x'.repeat(10_000), code: 501 }).message).toHaveLength(500);
  });
});

describe('isOwn', () => {
  it.each([
    [400, { message: 'must not be null', code: 501 }, true],
    [403, { message: 'Access Denied' }, true],
    [404, undefined, true],
    [403, {}, true],
    [503, {}, false],
    [500, undefined, true],
    [500, { code: 3000 }, true],
    [503, { message: 'Try later', code: 503 }, true],
    [502, undefined, false],
    [503, { message: 'no healthy upstream' }, false],
    [403, { error: 'blocked by policy' }, false],
    [404, [], false],
  ])('%d %j: %s', (status, body, expected) => {
    expect(isOwn(status, body)).toBe(expected);
  });
});

describe('mapFailure', () => {
  const lost = { kind: 'lost', reason: 'timeout', cause: undefined } as const;
  const failed = { kind: 'answered', status: 503, body: undefined, retryAfterMs: undefined } as const;

  it('says of a write whose answer was lost that nobody knows whether it happened', () => {
    for (const answer of [lost, failed]) {
      const error = mapFailure(operation('create_client'), answer);
      expect(error.details).toMatchObject({ outcome: 'unknown' });
      expect(error.message).toContain('look in Clockify before you send it again');
    }
    expect(mapFailure(operation('create_client'), lost).code).toBe('upstream_timeout');
  });

  it('says nothing of the kind for a read', () => {
    expect(mapFailure(operation('list_clients'), lost).details).toBeUndefined();
  });

  it('says that nothing happened when the request never left', () => {
    const error = mapFailure(operation('create_client'), { kind: 'not_sent', cause: undefined });
    expect(error).toMatchObject({ code: 'upstream_error', details: undefined });
    expect(error.message).toContain('nothing was sent');
  });

  it('hands the wait of a 429 on to the caller', () => {
    const error = mapFailure(operation('get_user'), { ...failed, status: 429, retryAfterMs: 90_500 });
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 91 });
    expect(error.message).toContain('91 s');
  });

  it('does not invent a wait', () => {
    expect(mapFailure(operation('get_user'), { ...failed, status: 429 }).retryAfterSeconds).toBeUndefined();
  });
});
