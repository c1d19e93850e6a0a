import { shownWebhooks } from './shown-webhooks.js';

const webhook = { id: 'hook', workspaceId: 'w1', webhookEvent: 'NEW_TAG', authToken: 'a-token' };
const shown = { webhookId: 'hook', workspaceId: 'w1', event: 'NEW_TAG', token: 'a-token' };

describe('shownWebhooks', () => {
  it.each<[string, unknown, unknown]>([
    ['one webhook', webhook, [shown]],
    ['a list', { webhooks: [webhook, { ...webhook, id: 'b' }] }, [shown, { ...shown, webhookId: 'b' }]],
    ['an empty list', { workspaceWebhookCount: 0, webhooks: [] }, []],
    ['a webhook twice', { webhooks: [webhook, { ...webhook, authToken: 'newer' }] }, [{ ...shown, token: 'newer' }]],
    ['no token', { ...webhook, authToken: null }, []],
    ['an empty token', { ...webhook, authToken: '' }, []],
    ['no id', { ...webhook, id: undefined }, []],
    ['a list of anything', { webhooks: [null, 'x', webhook] }, [shown]],
    ['nothing', undefined, []],
    ['a list at the top', [webhook], []],
  ])('%s', (_what, answer, expected) => {
    expect(shownWebhooks(answer, {})).toEqual(expected);
  });

  it('takes from the call what the answer leaves out', () => {
    const params = { workspaceId: 'w2', body: { webhookEvent: 'NEW_CLIENT' } };
    expect(shownWebhooks({ id: 'hook', authToken: 'a-token' }, params)).toEqual([
      { ...shown, workspaceId: 'w2', event: 'NEW_CLIENT' },
    ]);
    expect(shownWebhooks(webhook, params)).toEqual([shown]);
  });
});
