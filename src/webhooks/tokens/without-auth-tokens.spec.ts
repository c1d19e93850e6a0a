import { withoutAuthTokens } from './without-auth-tokens.js';

describe('withoutAuthTokens', () => {
  it.each<[string, unknown, unknown]>([
    ['a webhook', { id: 'a', authToken: 't' }, { id: 'a', authToken: '[redacted]' }],
    ['a list', [{ authToken: 't' }, { id: 'b' }], [{ authToken: '[redacted]' }, { id: 'b' }]],
    ['any depth', { a: [{ b: { authToken: 't' } }] }, { a: [{ b: { authToken: '[redacted]' } }] }],
    ['a token that is no text', { authToken: { value: 't' } }, { authToken: '[redacted]' }],
    ['a token that is not there', { authToken: null, b: 1 }, { authToken: null, b: 1 }],
  ])('blacks out tokens: %s', (_what, value, expected) => {
    expect(withoutAuthTokens(value)).toEqual(expected);
  });

  it.each([[{ id: 'a', nested: [{ token: 't' }] }], [[1, 'authToken']], ['authToken'], [null], [undefined]])(
    'hands on what holds none: %j',
    (value) => {
      expect(withoutAuthTokens(value)).toBe(value);
    },
  );
});
