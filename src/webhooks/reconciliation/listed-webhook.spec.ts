import { isOurs, type ListedWebhook, type Ownership, readWebhooks } from './listed-webhook.js';

const WEBHOOK: ListedWebhook = {
  webhookId: 'w1',
  workspaceId: 'ws',
  name: 'Clankerbot',
  event: 'NEW_TAG',
  url: 'https://bot.example.com/webhooks/clockify',
  token: 'token-of-the-webhook',
  enabled: true,
  planEnabled: true,
  deliveryEnabled: true,
};
const NOTHING: Ownership = { publicUrl: undefined, configuredTokens: new Set(), storedIds: new Set() };
const STORED: Ownership = { ...NOTHING, storedIds: new Set(['w1']) };
const at = (publicUrl: string): Ownership => ({ ...STORED, publicUrl });

describe('a webhook that Clockify shows', () => {
  it.each<[string, boolean, Ownership, Partial<ListedWebhook>]>([
    ['of which nothing is known', false, NOTHING, {}],
    ['whose token is stored and whose address looks like ours', true, STORED, {}],
    [
      'whose token is stored but whose address is somebody else’s',
      false,
      STORED,
      { url: 'https://hooks.example.com/1' },
    ],
    [
      'whose token is configured, wherever it goes',
      true,
      { ...NOTHING, configuredTokens: new Set(['token-of-the-webhook']) },
      { url: 'https://relay.example.com/' },
    ],
    ['that goes to our public address', true, { ...NOTHING, publicUrl: 'https://bot.example.com' }, {}],
    [
      'that goes to our public address, spelt otherwise',
      true,
      at('https://BOT.example.com'),
      { url: 'https://bot.example.com/webhooks/clockify/' },
    ],
    [
      'that goes to a path of our public address',
      true,
      at('https://example.com/bot'),
      { url: 'https://example.com/bot/webhooks/clockify' },
    ],
    [
      'that goes to another service of the same kind',
      false,
      at('https://bot.example.com'),
      { url: 'https://staging.example.com/webhooks/clockify' },
    ],
    ['without an address', false, STORED, { url: '' }],
  ])('%s: ours is %s', (_text, expected, ownership, more) => {
    expect(isOurs({ ...WEBHOOK, ...more }, ownership)).toBe(expected);
  });

  it('is read with what it tells, and delivers unless it says that it does not', () => {
    const shown = { id: 'w1', webhookEvent: 'NEW_TAG', url: 'https://a.example.com', deliveryEnabled: false };
    const answer = { workspaceWebhookCount: 3, webhooks: [shown, { id: 'no event' }, null] };
    expect(readWebhooks(answer, 'ws')).toEqual([
      {
        webhookId: 'w1',
        workspaceId: 'ws',
        name: 'w1',
        event: 'NEW_TAG',
        url: 'https://a.example.com',
        token: undefined,
        enabled: true,
        planEnabled: true,
        deliveryEnabled: false,
      },
    ]);
    for (const nonsense of [undefined, null, [], 'text', { webhooks: 'none' }])
      expect(readWebhooks(nonsense, 'ws')).toEqual([]);
  });
});
