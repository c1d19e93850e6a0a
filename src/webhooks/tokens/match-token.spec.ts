import { matchToken } from './match-token.js';
import type { StoredToken } from './stored-token.js';

const NOW = 1_000;
const token = (more: Partial<StoredToken> = {}): StoredToken => ({
  webhookId: 'hook',
  workspaceId: 'w1',
  event: 'NEW_TAG',
  validUntil: Infinity,
  ...more,
});

describe('matchToken', () => {
  it.each<[string, StoredToken[], string | undefined, unknown]>([
    ['a token that nobody knows', [], 'NEW_TAG', undefined],
    ['a token for its event', [token()], 'NEW_TAG', token()],
    ['a token for another event', [token()], 'NEW_CLIENT', 'wrong_event'],
    ['a token without an event type', [token()], undefined, token()],
    ['a token whose event is not known', [token({ event: undefined })], 'NEW_CLIENT', token({ event: undefined })],
    ['a token in its last moment', [token({ validUntil: NOW + 1 })], 'NEW_TAG', token({ validUntil: NOW + 1 })],
    ['a token that has ended', [token({ validUntil: NOW })], 'NEW_TAG', 'ended_token'],
    [
      'a token that two webhooks share',
      [token(), token({ webhookId: 'other', event: 'NEW_CLIENT' })],
      'NEW_CLIENT',
      token({ webhookId: 'other', event: 'NEW_CLIENT' }),
    ],
    [
      'a token that one of two webhooks does not have any more',
      [token({ validUntil: NOW }), token({ webhookId: 'other', event: 'NEW_CLIENT' })],
      'NEW_TAG',
      'wrong_event',
    ],
  ])('%s', (_what, tokens, type, expected) => {
    expect(matchToken(tokens, type, NOW)).toEqual(expected);
  });
});
