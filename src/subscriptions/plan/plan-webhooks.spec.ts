import { changesOf } from './changes.js';
import { type AppliedEvents, planWebhooks, type WantedWebhook } from './plan-webhooks.js';
import { isSameAddress, type Webhook, webhooksIn } from './webhook.js';

const URL_OF_OURS = 'https://bot.example.com/webhooks/clockify';
const EVERYTHING = { type: 'WORKSPACE_ID', ids: ['w1'] } as const;

const wanted = (more: Partial<WantedWebhook> = {}): WantedWebhook => ({
  event: 'NEW_TAG',
  name: undefined,
  source: EVERYTHING,
  ...more,
});
const webhook = (more: Partial<Webhook> = {}): Webhook => ({
  id: 'h1',
  name: 'Tags',
  url: URL_OF_OURS,
  event: 'NEW_TAG',
  source: EVERYTHING,
  userId: 'u1',
  enabled: true,
  planEnabled: true,
  deliveryEnabled: true,
  ...more,
});
const plan = (want: WantedWebhook[], webhooks: Webhook[], applied: AppliedEvents = new Map()) =>
  planWebhooks({ url: URL_OF_OURS, wanted: want, webhooks, applied });

describe('planWebhooks', () => {
  it.each<[string, WantedWebhook[], Webhook[], AppliedEvents, object[]]>([
    [
      'what is there',
      [wanted()],
      [webhook()],
      new Map(),
      [{ action: 'none', webhookId: 'h1', name: 'Tags', drift: false }],
    ],
    [
      'the whole workspace without its id',
      [wanted()],
      [webhook({ source: { type: 'WORKSPACE_ID', ids: [] } })],
      new Map(),
      [{ action: 'none' }],
    ],
    [
      'what is new',
      [wanted()],
      [],
      new Map(),
      [{ action: 'create', name: 'New tag', drift: false, reasons: ['it is new'] }],
    ],
    [
      'what was removed',
      [wanted()],
      [],
      new Map([['NEW_TAG', 'same']]),
      [{ action: 'create', drift: true, reasons: ['it was removed in Clockify'] }],
    ],
    [
      'another name',
      [wanted({ name: 'New' })],
      [webhook()],
      new Map(),
      [{ action: 'update', name: 'New', drift: false, reasons: ['its name is "Tags"'] }],
    ],
    [
      'a name that was changed in Clockify',
      [wanted({ name: 'New' })],
      [webhook()],
      new Map([['NEW_TAG', 'same']]),
      [{ action: 'update', drift: true }],
    ],
    [
      'a name that was changed in the document',
      [wanted({ name: 'New' })],
      [webhook()],
      new Map([['NEW_TAG', 'changed']]),
      [{ action: 'update', drift: false }],
    ],
    [
      'another scope',
      [wanted({ source: { type: 'TAG_ID', ids: ['t1'] } })],
      [webhook()],
      new Map(),
      [
        {
          action: 'update',
          source: { type: 'TAG_ID', ids: ['t1'] },
          reasons: ['its scope is everything in the workspace'],
        },
      ],
    ],
    [
      'the same scope in another order',
      [wanted({ source: { type: 'TAG_ID', ids: ['a', 'b'] } })],
      [webhook({ source: { type: 'TAG_ID', ids: ['b', 'a'] } })],
      new Map(),
      [{ action: 'none' }],
    ],
    [
      'one that is switched off',
      [wanted()],
      [webhook({ enabled: false })],
      new Map(),
      [{ action: 'replace', webhookId: 'h1', name: 'Tags', drift: true }],
    ],
    [
      'one that failed too often',
      [wanted()],
      [webhook({ deliveryEnabled: false })],
      new Map(),
      [{ action: 'replace', drift: true }],
    ],
    [
      'one that the plan forbids',
      [wanted({ name: 'New' })],
      [webhook({ planEnabled: false, enabled: false })],
      new Map(),
      [{ action: 'none', name: 'Tags', drift: true }],
    ],
    [
      'what is wanted no more',
      [],
      [webhook()],
      new Map([['NEW_TAG', 'changed']]),
      [{ action: 'delete', webhookId: 'h1', drift: false }],
    ],
    ['what somebody has made', [], [webhook()], new Map(), [{ action: 'delete', webhookId: 'h1', drift: true }]],
    ['what is at another address', [], [webhook({ url: 'https://else.example.com/webhooks/clockify' })], new Map(), []],
  ])('decides about %s', (_what, want, webhooks, applied, expected) => {
    const planned = plan(want, webhooks, applied);
    expect(planned).toHaveLength(expected.length);
    expect(planned).toMatchObject(expected);
  });

  it.each<[string, Webhook, Webhook]>([
    ['the one that works', webhook({ id: 'h2' }), webhook({ id: 'h1', enabled: false })],
    [
      'the one with the right scope',
      webhook({ id: 'h2' }),
      webhook({ id: 'h1', source: { type: 'TAG_ID', ids: ['t'] } }),
    ],
    ['the older one, if they are alike', webhook({ id: 'h1' }), webhook({ id: 'h2' })],
  ])('keeps %s of two for one event, whatever their order', (_what, kept, surplus) => {
    for (const webhooks of [
      [kept, surplus],
      [surplus, kept],
    ]) {
      expect(plan([wanted()], webhooks)).toMatchObject([
        { action: 'none', webhookId: kept.id },
        {
          action: 'delete',
          webhookId: surplus.id,
          drift: true,
          reasons: [`${kept.id} is there for this event already`],
        },
      ]);
    }
  });
});

describe('changesOf', () => {
  it('lets go first, and leaves alone what is as wanted', () => {
    const webhooks = plan(
      [
        wanted(),
        wanted({ event: 'NEW_TASK' }),
        wanted({ event: 'NEW_CLIENT', name: 'New' }),
        wanted({ event: 'NEW_PROJECT' }),
      ],
      [
        webhook(),
        webhook({ id: 'h2', event: 'NEW_CLIENT' }),
        webhook({ id: 'h3', event: 'NEW_PROJECT', enabled: false }),
        webhook({ id: 'h4', event: 'TAG_UPDATED' }),
      ],
    );
    const changes = changesOf([{ id: 'w1', webhooks }]);
    expect(changes.map(({ step, webhook: { event } }) => `${step} ${event}`)).toEqual([
      'remove NEW_PROJECT',
      'remove TAG_UPDATED',
      'update NEW_CLIENT',
      'create NEW_TASK',
      'create NEW_PROJECT',
    ]);
  });
});

describe('isSameAddress', () => {
  it.each([
    [URL_OF_OURS, true],
    ['https://BOT.example.com:443/webhooks/clockify/', true],
    ['https://bot.example.com/webhooks/Clockify', false],
    ['http://bot.example.com/webhooks/clockify', false],
    ['https://bot.example.com/webhooks/clockify?x=1', false],
    ['no address', false],
  ])('%s: %s', (address, expected) => {
    expect(isSameAddress(address, URL_OF_OURS)).toBe(expected);
  });
});

describe('webhooksIn', () => {
  it('reads what Clockify lists, and takes for on what is not said to be off', () => {
    const row = {
      id: 'h1',
      url: URL_OF_OURS,
      webhookEvent: 'NEW_TAG',
      triggerSourceType: 'TAG_ID',
      triggerSource: ['t1'],
    };
    const { webhooks, count } = webhooksIn({
      workspaceWebhookCount: 5,
      webhooks: [row, { ...row, id: 'h2', deliveryEnabled: false }, {}],
    });
    expect(count).toBe(5);
    expect(webhooks).toMatchObject([
      {
        id: 'h1',
        name: '',
        event: 'NEW_TAG',
        source: { type: 'TAG_ID', ids: ['t1'] },
        enabled: true,
        deliveryEnabled: true,
      },
      { id: 'h2', deliveryEnabled: false },
    ]);
    expect(webhooksIn({ webhooks: [row] }).count).toBe(1);
    expect(webhooksIn({})).toEqual({ webhooks: [], count: 0 });
  });
});
