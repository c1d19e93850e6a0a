import { APIError, APIConnectionError, APIUserAbortError } from 'openai';
import { readFailure } from './read-failure.js';

const CALL = { model: 'deepseek-flash', aborted: false, now: Date.parse('2026-11-23T09:30:00Z') };

const refused = (status: number, error: object, headers: Record<string, string> = {}) =>
  readFailure(APIError.generate(status, { error }, undefined, new Headers(headers)), CALL);

describe('readFailure', () => {
  it.each([
    'Model Not Exist',
    'The model `deepseek-flsh` does not exist or you do not have access to it.',
    'The supported API model names are deepseek-v4-pro, but you passed deepseek-flash.',
    'The model deepseek-old has been retired on 2026-07-24',
    'Unknown model',
    'invalid model name',
  ])('takes %j for a model that is not there, with 400, 404 and 422', (message) => {
    for (const status of [400, 404, 422]) {
      expect(refused(status, { message })).toMatchObject({ reason: 'unknown_model', status });
    }
  });

  it.each([
    { message: 'no', param: 'model' },
    { message: 'no', code: 'model_not_found' },
  ])('takes %j for a model that is not there', (error) => {
    expect(refused(400, error).reason).toBe('unknown_model');
  });

  it.each(["This model's maximum context length is 1048576 tokens.", 'Invalid value for temperature', 'not found', ''])(
    'takes %j for anything else that is wrong',
    (message) => {
      expect(refused(400, { message }).reason).toBe('refused');
    },
  );

  it('reads how long to wait, in seconds or as a date', () => {
    expect(refused(429, {}, { 'retry-after': '3' })).toMatchObject({ reason: 'rate_limited', retryAfterMs: 3000 });
    expect(refused(503, {}, { 'retry-after': 'Mon, 23 Nov 2026 09:30:05 GMT' })).toMatchObject({
      reason: 'overloaded',
      retryAfterMs: 5000,
    });
  });

  it('tells a try that we ended from a connection that was lost', () => {
    expect(readFailure(new APIUserAbortError(), { ...CALL, aborted: true }).reason).toBe('timeout');
    expect(readFailure(new APIConnectionError({}), CALL).reason).toBe('cut');
    expect(readFailure(new TypeError('terminated'), CALL).reason).toBe('cut');
    expect(readFailure('anything', CALL).reason).toBe('cut');
  });

  it('keeps nothing of what was said', () => {
    const failure = refused(401, { message: 'Your api key: ****6789 is invalid' });
    expect(failure).toEqual({ ok: false, reason: 'unauthorized', status: 401, retryAfterMs: undefined });
  });
});
