import { TokenPurge } from '../../src/webhooks/tokens/token-purge.js';
import { WebhookTokens } from '../../src/webhooks/tokens/webhook-tokens.js';
import * as made from '../factories/webhook-events.js';
import { deliver } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const WORKSPACE = made.WORKSPACE_ID;

describe('the tokens of webhooks that Clockify lists no more', () => {
  let service: TestApp;
  let tokens: WebhookTokens;

  beforeEach(async () => {
    service = await makeApp();
    tokens = service.app.get(WebhookTokens, { strict: false });
    await tell('deleted', 'listed');
    await tokens.keep([{ webhookId: 'elsewhere', workspaceId: 'w2', event: undefined, token: 'elsewhere' }]);
    await tokens.keep([{ webhookId: 'nowhere', workspaceId: undefined, event: undefined, token: 'nowhere' }]);
    service.clock.advance(MINUTE_MS);
  });
  afterEach(() => service.close());

  const now = () => new Date(service.clock.now());
  const tell = (...ids: string[]) =>
    tokens.keep(ids.map((id) => ({ webhookId: id, workspaceId: WORKSPACE, event: undefined, token: id })));
  const statuses = async (...sent: string[]) =>
    Promise.all(
      sent.map(async (token) => {
        const headers = { 'clockify-signature': token };
        return (await deliver(service, { type: 'NEW_TASK', body: made.task({ id: token }), headers })).status;
      }),
    );

  it('are taken for ten minutes more, and then refused', async () => {
    expect(await statuses('deleted')).toEqual([200]);
    expect(await tokens.forgetMissing(WORKSPACE, ['listed', 'unknown'], now())).toEqual(['deleted']);
    service.clock.advance(10 * MINUTE_MS - 1);
    expect(await statuses('deleted', 'listed', 'elsewhere', 'nowhere')).toEqual([200, 200, 200, 200]);
    service.clock.advance(1);
    expect(await statuses('deleted', 'listed', 'elsewhere', 'nowhere')).toEqual([401, 200, 200, 200]);
  });

  it('go for good when their days are over', async () => {
    await tokens.forgetMissing(WORKSPACE, ['listed'], now());
    service.clock.advance(DAY_MS);
    await tell('listed');
    service.clock.advance(31 * DAY_MS);
    await service.app.get(TokenPurge, { strict: false }).purge();
    expect(await tokens.find('deleted')).toEqual([]);
    expect(await tokens.find('listed')).toHaveLength(1);
  });

  it('have ten minutes from when they were missed first, not from every list', async () => {
    await tokens.forgetMissing(WORKSPACE, ['listed'], now());
    service.clock.advance(9 * MINUTE_MS);
    expect(await tokens.forgetMissing(WORKSPACE, ['listed'], now())).toEqual([]);
    service.clock.advance(MINUTE_MS);
    expect(await statuses('deleted')).toEqual([401]);
  });

  it('are left alone when we have heard of them since the list was asked for', async () => {
    const asOf = now();
    await tell('created');
    expect(await tokens.forgetMissing(WORKSPACE, ['deleted', 'listed'], asOf)).toEqual([]);
    service.clock.advance(DAY_MS);
    expect(await statuses('created')).toEqual([200]);
  });

  it('are all let go when the workspace has no webhook any more', async () => {
    expect([...(await tokens.forgetMissing(WORKSPACE, [], now()))].sort()).toEqual(['deleted', 'listed']);
  });

  it('are taken again when Clockify shows them after that', async () => {
    await tokens.forgetMissing(WORKSPACE, ['listed'], now());
    service.clock.advance(11 * MINUTE_MS);
    await tokens.keep([{ webhookId: 'deleted', workspaceId: WORKSPACE, event: undefined, token: 'deleted' }], now());
    expect(await statuses('deleted')).toEqual([200]);
  });
});
