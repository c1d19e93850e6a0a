import { planWebhooks } from './plan-webhooks.js';
import { excessOf, quotaOf } from './quota.js';
import type { Webhook } from './webhook.js';

const OURS = 'https://bot.example.com/webhooks/clockify';
const SOURCE = { type: 'WORKSPACE_ID', ids: [] } as const;
const on = { enabled: true, planEnabled: true, deliveryEnabled: true };
const webhook = (event: string, url = OURS, userId = 'me'): Webhook => ({
  id: `${event} ${url}`,
  name: event,
  url,
  event,
  userId,
  source: SOURCE,
  ...on,
});
const events = (count: number, prefix = 'E') => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const elsewhere = (count: number, userId?: string) =>
  events(count).map((event) => webhook(event, `https://else.example.com/${event}`, userId));

function judge(plan: string | undefined, wantedEvents: string[], webhooks: Webhook[], count = webhooks.length) {
  const wanted = wantedEvents.map((event) => ({ event, name: undefined, source: SOURCE }));
  const planned = planWebhooks({ url: OURS, wanted, webhooks, applied: new Map() });
  const quota = quotaOf(plan, planned, { webhooks, count });
  return { quota, excess: excessOf(quota, planned, webhooks, 'me') };
}

describe('the quota of webhooks', () => {
  it.each<[string, string | undefined, string[], Webhook[], number, RegExp | undefined]>([
    ['three on FREE', 'FREE', events(3), [], 0, undefined],
    [
      'four on FREE',
      'FREE',
      events(4),
      [],
      0,
      /may have 3 webhooks \(plan FREE\), and there would be 4: 4 wanted here and 0 of others/,
    ],
    ['those that are not shown', 'FREE', events(1), [], 3, /there would be 4: 1 wanted here and 3 of others/],
    ['those that go', 'FREE', events(3, 'N'), events(3).map((event) => webhook(event)), 3, undefined],
    ['those that are there already', 'FREE', events(4), events(4).map((event) => webhook(event)), 4, undefined],
    ['many on a plan that is not known', 'SPECIAL', events(40), [], 0, undefined],
    ['many where the plan is not told', undefined, events(40), [], 0, undefined],
    ['ten of a person', 'PRO_2021', events(9), elsewhere(1), 1, undefined],
    ['eleven of a person', 'STANDARD_YEAR', events(9), elsewhere(2), 2, /each person 10 webhooks .* would have 11/],
    ['those of other people', 'BASIC', events(9), elsewhere(2, 'somebody'), 2, undefined],
    ['a hundred of a person', 'ENTERPRISE_YEAR', events(100, 'N'), [], 0, undefined],
    ['a full workspace', 'ENTERPRISE', events(1), [], 300, /may have 300 webhooks/],
  ])('counts %s', (_what, plan, wanted, webhooks, count, expected) => {
    const { excess } = judge(plan, wanted, webhooks, count);
    if (expected === undefined) expect(excess).toBeUndefined();
    else expect(excess).toMatch(expected);
  });

  it('tells how many there would be, be the plan known or not', () => {
    expect(judge('FREE', events(2), [webhook('E0'), ...elsewhere(1)], 4).quota).toEqual({
      plan: 'FREE',
      workspaceLimit: 3,
      userLimit: null,
      others: 3,
      wanted: 2,
    });
    expect(judge(undefined, events(2), []).quota).toMatchObject({ plan: null, workspaceLimit: null, wanted: 2 });
  });
});
