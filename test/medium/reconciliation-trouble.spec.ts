import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { Reconciler } from '../../src/webhooks/reconciliation/reconciler.js';
import { WEBHOOK_ENV } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { FixedClock } from '../support/fixed-clock.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { type SandboxCall, sandboxCaller } from '../support/sandbox-client.js';
import { ScriptedServer } from '../support/scripted-server.js';
import { startFront, type WebhookFront } from '../support/webhook-front.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** In a file of its own: what is logged outside of a request goes where the first service of a process logs to. */
describe('looking for missed deliveries', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;
  let front: WebhookFront;
  let service: TestApp;
  let replica: TestApp;

  beforeAll(async () => {
    const clock = new FixedClock();
    sandbox = await startSandbox({ retryDelaysMs: [], now: () => service?.clock.now() ?? clock.now() });
    call = sandboxCaller(sandbox);
    front = await startFront();
    const env = { ...clockifyEnv(sandbox.url), CLOCKIFY_API_KEY: SANDBOX_API_KEY };
    service = await makeApp({ env });
    replica = await makeApp({ env, database: service.database });
  });
  afterAll(async () => {
    await replica.close();
    await service.close();
    await Promise.all([sandbox.close(), front.close()]);
  });
  beforeEach(async () => {
    await call('POST', '/sandbox/reset');
    await query(service.database.url, 'truncate events, event_heads, watched_webhooks, webhook_tokens');
    await query(service.database.url, 'truncate accounted_deliveries, reconciliation_rounds');
    service.logs.clear();
  });

  const pass = (milliseconds: number) => {
    for (const { clock } of [service, replica]) clock.advance(milliseconds);
  };
  const round = () => service.app.get(Reconciler, { strict: false }).round(new AbortController().signal, true);
  const warnings = () => service.logs.lines.filter(({ level }) => level === 'warn');
  const countEvents = async () => (await query(service.database.url, 'select id from events')).length;
  const requests = async () => ((await call('GET', '/sandbox/requests')).body as unknown[]).length;
  const readiness = async (one: TestApp) => (await one.http.get('/readyz').expect(200)).body.data;

  async function register(): Promise<{ id: string }> {
    const webhook = {
      name: 'Clankerbot',
      url: front.url,
      webhookEvent: 'NEW_TAG',
      triggerSourceType: 'WORKSPACE_ID',
      triggerSource: [],
    };
    const action = { integration: 'clockify', operation: 'create_webhook', params: { body: webhook } };
    return (await service.http.post('/actions/run').send(action).expect(200)).body;
  }
  async function miss(): Promise<void> {
    await call('POST', 'WS/tags', { name: 'missed' });
    await eventually(() => sandbox.webhooks.deliveries.every(({ triesLeft }) => triesLeft === 0));
    pass(3 * MINUTE_MS);
  }

  it('is done again after a failure, which is told once while it lasts', async () => {
    await register();
    await miss();
    await call('POST', '/sandbox/faults', { path: '/api/v1/workspaces/*/logs', status: 503, times: 100 });
    for (let count = 0; count < 3; count++) await round();
    expect(warnings()).toEqual([expect.objectContaining({ msg: expect.stringContaining('could not be looked for') })]);
    expect(await countEvents()).toBe(0);
    await call('DELETE', '/sandbox/faults');
    await round();
    expect(await countEvents()).toBe(1);
    expect(service.logs.lines).toContainEqual(
      expect.objectContaining({ level: 'info', count: 1, msg: expect.stringContaining('missed') }),
    );
  });

  it('does not ask again for hours for what Clockify refuses, and tells so once', async () => {
    await register();
    await miss();
    await call('POST', '/sandbox/faults', { path: '/api/v1/workspaces/*/webhooks', status: 403, times: 100 });
    const before = await requests();
    for (let count = 0; count < 3; count++) {
      await round();
      pass(HOUR_MS);
    }
    expect(await requests()).toBe(before + 1);
    expect(warnings()).toEqual([expect.objectContaining({ operation: 'list_webhooks' })]);
    await call('DELETE', '/sandbox/faults');
    pass(6 * HOUR_MS);
    await round();
    expect(await countEvents()).toBe(1);
  });

  it('reads the log even where the statuses are refused', async () => {
    await register();
    await miss();
    await call('POST', '/sandbox/faults', { path: '/api/v1/workspaces/*/statuses', status: 405, times: 100 });
    await round();
    await round();
    expect(await countEvents()).toBe(1);
    expect(warnings()).toEqual([expect.objectContaining({ operation: 'list_webhook_event_statuses' })]);
    await call('DELETE', '/sandbox/faults');
  });

  it('reads the statuses even where the log is refused', async () => {
    await register();
    await miss();
    await call('POST', '/sandbox/faults', { path: '/api/v1/workspaces/*/logs', status: 405, times: 100 });
    await round();
    expect(await countEvents()).toBe(1);
    await call('DELETE', '/sandbox/faults');
  });

  it('stores nothing of what cannot be read, and tells so once', async () => {
    await register();
    await miss();
    const [delivery] = sandbox.webhooks.deliveries;
    sandbox.state.deliveries[0] = { ...delivery!, body: delivery!.body.slice(0, 20) };
    await round();
    await round();
    expect(await countEvents()).toBe(0);
    expect(warnings()).toEqual([expect.objectContaining({ delivery_id: delivery!.eventStatusId })]);
  });

  it('does not take what was delivered for another event for this one', async () => {
    const { id } = await register();
    await round();
    await miss();
    sandbox.state.webhooks[0] = {
      ...sandbox.state.webhooks.find((webhook) => webhook.id === id)!,
      webhookEvent: 'TAG_DELETED',
    };
    await round();
    await round();
    expect(await countEvents()).toBe(0);
  });

  it.each(['enabled', 'planEnabled', 'deliveryEnabled'])(
    'finds out that a webhook is not %s, which every replica tells until it is again',
    async (flag) => {
      const { id } = await register();
      expect((await readiness(service)).checks).not.toHaveProperty('webhooks');
      await round();
      expect(await readiness(replica)).toEqual({ ready: true, checks: expect.objectContaining({ webhooks: 'ok' }) });
      sandbox.state.webhooks[0] = { ...sandbox.state.webhooks[0]!, [flag]: false };
      for (let count = 0; count < 2; count++) await round();
      const trouble = expect.stringContaining(`NEW_TAG by the webhook "Clankerbot" (${id})`);
      for (const one of [service, replica]) {
        expect(await readiness(one)).toEqual({
          ready: true,
          checks: expect.objectContaining({ webhooks: 'warning' }),
          warnings: [trouble],
        });
      }
      expect(warnings()).toEqual([expect.objectContaining({ webhook_id: id, msg: trouble })]);
      sandbox.state.webhooks[0] = { ...sandbox.state.webhooks[0], [flag]: true };
      await round();
      expect(await readiness(replica)).toEqual({ ready: true, checks: expect.objectContaining({ webhooks: 'ok' }) });
      // Nobody looks any more: what was known once is not told for ever.
      pass(25 * HOUR_MS);
      expect((await readiness(replica)).checks).not.toHaveProperty('webhooks');
    },
  );
});

describe('a service that is stopped while it looks for missed deliveries', () => {
  it('does not wait for Clockify', async () => {
    const clockify = await ScriptedServer.start();
    clockify.script({ hang: true });
    const env = { ...clockifyEnv(clockify.url), ...WEBHOOK_ENV, RECONCILE_MINUTES: '5' };
    const service = await makeApp({ env });
    await eventually(() => clockify.requests.length === 1);
    await service.close();
    await clockify.close();
  });
});
