import { SANDBOX_API_KEY, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { ReconciliationSchedule } from '../../src/webhooks/reconciliation/reconciliation-schedule.js';
import { Reconciler } from '../../src/webhooks/reconciliation/reconciler.js';
import { clockifyEnv } from '../support/env.js';
import { FixedClock } from '../support/fixed-clock.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { RunningService } from '../support/running-service.js';
import { type SandboxCall, sandboxCaller } from '../support/sandbox-client.js';
import { startFront, type WebhookFront } from '../support/webhook-front.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let sandbox: Sandbox;
let call: SandboxCall;
let database: TestDatabase;
let front: WebhookFront;

async function prepare(options: SandboxOptions): Promise<void> {
  [sandbox, database, front] = await Promise.all([startSandbox(options), createTestDatabase(), startFront()]);
  call = sandboxCaller(sandbox);
}
async function cleanUp(): Promise<void> {
  await Promise.all([sandbox.close(), front.close()]);
  await database.drop();
}

const env = (): Record<string, string> => ({
  ...clockifyEnv(sandbox.url),
  CLOCKIFY_API_KEY: SANDBOX_API_KEY,
  RATE_LIMIT_PER_MINUTE: '10000',
});
const webhookFor = (webhookEvent: string, url = front.url) => ({
  name: 'Clankerbot',
  url,
  webhookEvent,
  triggerSourceType: 'WORKSPACE_ID',
  triggerSource: [sandbox.state.workspace.id],
});
const newTag = async (name: string) => (await call('POST', 'WS/tags', { name })).body as { id: string };
const rename = (id: string, name: string) => call('PUT', `WS/tags/${id}`, { name, archived: false });
/** Until the sandbox has made every try that it makes. */
const delivered = () =>
  eventually(() =>
    sandbox.webhooks.deliveries.every(({ answers, triesLeft }) => triesLeft === 0 || answers.at(-1)?.status === 200),
  );
const stored = () =>
  query<{ source: string; type: string; subject: string; external_id: string | null }>(
    database.url,
    'select source, type, subject, external_id from events order by id',
  );
/** Whether nobody is at it. */
const isQuiet = async () => {
  const ours = 'database = (select oid from pg_database where datname = current_database())';
  return (await query(database.url, `select pid from pg_locks where locktype = 'advisory' and ${ours}`)).length === 0;
};
const callsOf = async (path: RegExp) =>
  ((await call('GET', '/sandbox/requests')).body as { path: string }[]).filter((request) => path.test(request.path))
    .length;

describe('deliveries that were missed', () => {
  let services: TestApp[];
  const service = () => services[0]!;

  beforeEach(async () => {
    services = [];
    const start = new FixedClock().now();
    // No tries but the first: what fails has failed.
    await prepare({ retryDelaysMs: [], now: () => services[0]?.clock.now() ?? start });
    services.push(await startService());
  });
  afterEach(async () => {
    await Promise.all(services.map((one) => one.close()));
    await cleanUp();
  });

  const startService = (more: Record<string, string> = {}) => makeApp({ database, env: { ...env(), ...more } });
  const run = async (operation: string, params: object) =>
    (await service().http.post('/actions/run').send({ integration: 'clockify', operation, params }).expect(200)).body;
  const register = (event: string) => run('create_webhook', { body: webhookFor(event) });
  const pass = (milliseconds: number) => {
    for (const { clock } of services) clock.advance(milliseconds);
  };
  const round = (one = service()) =>
    one.app.get(Reconciler, { strict: false }).round(new AbortController().signal, true);
  const openFront = async () => front.open(await service().app.getUrl());

  /** 450 tags are made, and 50 of them deleted again. */
  async function changeALot(): Promise<void> {
    const tags: { id: string }[] = [];
    for (let number = 0; number < 450; number++) tags.push(await newTag(`tag ${number}`));
    for (const { id } of tags.slice(0, 50)) await call('DELETE', `WS/tags/${id}`);
    await delivered();
  }

  it('are all in the inbox once, in the order of the log; a second round adds nothing', async () => {
    await register('NEW_TAG');
    await register('TAG_DELETED');
    await changeALot();
    expect(await stored()).toEqual([]);
    pass(3 * MINUTE_MS);
    await round();
    const events = await stored();
    const log = sandbox.webhooks.deliveries;
    for (const type of ['NEW_TAG', 'TAG_DELETED']) {
      expect(events.filter((event) => event.type === type).map(({ external_id }) => external_id)).toEqual(
        log.filter((delivery) => delivery.type === type).map(({ eventStatusId }) => eventStatusId),
      );
    }
    expect(events).toHaveLength(500);
    expect(events.filter(({ type }) => type === 'TAG_DELETED')).toHaveLength(50);
    const { body } = await service().http.get('/events?limit=1&type=TAG_DELETED').expect(200);
    expect(body.data.events[0]).toMatchObject({
      source: 'reconciled',
      type: 'TAG_DELETED',
      subject: expect.stringMatching(/^tag\//),
      workspaceId: sandbox.state.workspace.id,
      externalId: expect.any(String),
    });
    for (const later of [0, 6 * MINUTE_MS, 24 * HOUR_MS]) {
      pass(later);
      await round();
      expect(await stored()).toHaveLength(500);
    }
  });

  it('are stored once by three replicas, of which one at a time works', async () => {
    services.push(await startService(), await startService());
    await register('NEW_TAG');
    for (let number = 0; number < 60; number++) await newTag(`tag ${number}`);
    await delivered();
    pass(3 * MINUTE_MS);
    await Promise.all(services.map((one) => round(one)));
    expect(await callsOf(/\/webhooks$/)).toBe(2);
    expect(await stored()).toHaveLength(60);
    for (const one of services) await round(one);
    expect(await stored()).toHaveLength(60);
  });

  it('are looked for at the start, and then whenever it is due, by whichever replica is first', async () => {
    await register('NEW_TAG');
    await newTag('missed');
    await delivered();
    pass(3 * MINUTE_MS);
    const listings = () => callsOf(/\/webhooks$/);
    const before = await listings();
    for (const count of [1, 2]) {
      services.push(await startService({ RECONCILE_MINUTES: '5' }));
      await eventually(async () => (await listings()) === before + count && (await isQuiet()));
    }
    expect(await listings()).toBe(before + 2);
    const ticks = async () => {
      for (const one of services.slice(1)) await one.app.get(ReconciliationSchedule, { strict: false }).tick();
    };
    for (const { clock } of services.slice(1)) clock.advance(3 * MINUTE_MS);
    await ticks();
    expect(await listings()).toBe(before + 2);
    pass(5 * MINUTE_MS);
    await ticks();
    expect(await listings()).toBe(before + 3);
    expect(await stored()).toHaveLength(1);
  });

  it('are those that did not come: what was delivered is left as it is', async () => {
    await register('NEW_TAG');
    await openFront();
    for (let number = 0; number < 3; number++) await newTag(`before ${number}`);
    await delivered();
    front.shut();
    await newTag('missed');
    await delivered();
    await openFront();
    await newTag('after');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    expect((await stored()).map(({ source }) => source)).toEqual([
      ...Array.from({ length: 4 }, () => 'clockify'),
      'reconciled',
    ]);
  });

  it('of a name that was changed there and back are three events', async () => {
    const { id } = await newTag('A');
    await register('TAG_UPDATED');
    for (const name of ['B', 'A', 'B']) await rename(id, name);
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    expect(await stored()).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ type: 'TAG_UPDATED' })));
  });

  it('are told when an equal event was taken for a repeat', async () => {
    const { id } = await newTag('A');
    await register('TAG_UPDATED');
    await openFront();
    await rename(id, 'B');
    await delivered();
    await rename(id, 'B');
    await delivered();
    expect(await stored()).toHaveLength(1);
    pass(3 * MINUTE_MS);
    await round();
    await round();
    expect((await stored()).map(({ source }) => source)).toEqual(['clockify', 'reconciled']);
  });

  it('are duplicates when Clockify brings them after all', async () => {
    await register('NEW_TAG');
    await newTag('late');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    await openFront();
    const [delivery] = sandbox.webhooks.deliveries;
    await call('POST', `/sandbox/redeliver/${delivery!.id}`);
    await eventually(() => delivery!.answers.length === 2);
    const { body } = await service().http.get('/events').expect(200);
    expect(body.data.events).toHaveLength(1);
    expect(JSON.parse(delivery!.answers[1]!.body).data).toMatchObject({
      duplicate: true,
      event: { id: body.data.events[0].id },
    });
    pass(3 * MINUTE_MS);
    await round();
    expect(await stored()).toHaveLength(1);
  });

  it('are found although Clockify brought one that was stored a second time', async () => {
    const { id } = await newTag('A');
    await register('TAG_UPDATED');
    await rename(id, 'B');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    await openFront();
    await rename(id, 'C');
    await delivered();
    // After another event of its subject, a late try looks like a change.
    const [delivery] = sandbox.webhooks.deliveries;
    await call('POST', `/sandbox/redeliver/${delivery!.id}`);
    await eventually(() => delivery!.answers.length === 2);
    front.shut();
    await rename(id, 'B');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    // The missed change is not mistaken for the late try that looks the same.
    expect((await stored()).map(({ source }) => source)).toEqual(['reconciled', 'clockify', 'clockify', 'reconciled']);
  });

  it('are not searched for further back than seven days, and what was found is forgotten after fourteen', async () => {
    const accounts = async () => (await query(database.url, 'select delivery_id from accounted_deliveries')).length;
    await register('NEW_TAG');
    await newTag('found');
    await delivered();
    await round();
    expect(await accounts()).toBe(1);
    await newTag('too old');
    await delivered();
    pass(7 * 24 * HOUR_MS + MINUTE_MS);
    await newTag('found as well');
    await delivered();
    await round();
    expect(await stored()).toHaveLength(2);
    expect(await accounts()).toBe(2);
    pass(14 * 24 * HOUR_MS);
    await round();
    expect(await accounts()).toBe(1);
    pass(MINUTE_MS);
    await round();
    expect(await stored()).toHaveLength(2);
    expect(await accounts()).toBe(0);
  });

  it('are left alone while Clockify is at it: until two minutes after an answer, or until it gives up', async () => {
    await register('NEW_TAG');
    await newTag('young');
    await newTag('unanswered');
    await delivered();
    const [young, unanswered] = sandbox.webhooks.deliveries;
    young!.triesLeft = 1;
    unanswered!.triesLeft = 1;
    unanswered!.answers.length = 0;
    const missed = async () => (await stored()).map(({ external_id }) => external_id);
    await round();
    expect(await missed()).toEqual([]);
    pass(3 * MINUTE_MS);
    await round();
    expect(await missed()).toEqual([young!.eventStatusId]);
    unanswered!.triesLeft = 0;
    await round();
    expect(await missed()).toEqual([young!.eventStatusId, unanswered!.eventStatusId]);
  });

  it('count for what Clockify has told of names as deliveries do', async () => {
    await register('TAG_UPDATED');
    const { id: before } = await newTag('A');
    const named = async () => (await run('get_tag', { tag: 'A' })).id;
    expect(await named()).toBe(before);
    await rename(before, 'B');
    const { id: after } = await newTag('A');
    await delivered();
    expect(await named()).toBe(before);
    await round();
    expect(await named()).toBe(after);
  });

  it('go on where a round had no calls left', async () => {
    services.push(await startService({ CLOCKIFY_REQUESTS_PER_HOUR: '12' }));
    await register('NEW_TAG');
    for (let number = 0; number < 450; number++) await newTag(`tag ${number}`);
    await delivered();
    pass(3 * MINUTE_MS);
    const counts: number[] = [];
    for (let count = 0; count < 5; count++) {
      const before = await callsOf(/\/webhooks/);
      await round(services[1]);
      expect((await callsOf(/\/webhooks/)) - before).toBeLessThanOrEqual(3);
      counts.push((await stored()).length);
      pass(HOUR_MS);
    }
    expect(counts[0]).toBe(200);
    expect(counts.at(-1)).toBe(450);
  });

  it('of webhooks that deliver to somebody else are none of ours', async () => {
    await run('create_webhook', { body: webhookFor('NEW_TAG', front.url.replace('/webhooks/', '/hooks/')) });
    await newTag('elsewhere');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['the public address of the service', () => ({ PUBLIC_URL: new URL(front.url).origin })],
    ['a configured token', () => ({ CLOCKIFY_WEBHOOK_TOKENS: sandbox.state.webhooks[0]!.authToken })],
  ])('are found by %s as well', async (_way, more) => {
    await call('POST', 'WS/webhooks', webhookFor('NEW_TAG'));
    await newTag('missed');
    await delivered();
    pass(3 * MINUTE_MS);
    await round();
    expect(await stored()).toEqual([]);
    services.push(await startService(more()));
    pass(3 * MINUTE_MS);
    await round(services[1]);
    expect(await stored()).toHaveLength(1);
  });

  it('are not looked for without a credential, nor where there is no webhook to know', async () => {
    services.push(await makeApp({ database, env: { CLOCKIFY_BASE_URL: `${sandbox.url}/api` } }));
    for (const one of services) await round(one);
    expect(await callsOf(/./)).toBe(0);
  });
});

describe('a round that a crash interrupts', () => {
  // Whoever runs in a process of its own has the machine's clock; what happens here was a while ago.
  let agoMs: number;
  beforeEach(() => {
    agoMs = 10 * MINUTE_MS;
    return prepare({ retryDelaysMs: [], now: () => Date.now() - agoMs });
  });
  afterEach(cleanUp);

  it('neither loses nor doubles an event', async () => {
    const all = { ...env(), DATABASE_URL: database.url, RECONCILE_MINUTES: '5' };
    let service = await RunningService.start(all);
    const action = { integration: 'clockify', operation: 'create_webhook', params: { body: webhookFor('NEW_TAG') } };
    const answer = await fetch(`${service.url}/actions/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    expect(answer.status).toBe(200);
    expect(await service.stop()).toBe(0);
    for (let number = 0; number < 260; number++) await newTag(`tag ${number}`);
    await delivered();
    agoMs = 0;
    const logs = { path: '/api/v1/workspaces/*/logs' };
    await call('POST', '/sandbox/faults', { ...logs, latencyMs: 1 });
    await call('POST', '/sandbox/faults', { ...logs, latencyMs: HOUR_MS });
    service = await RunningService.start(all);
    await eventually(async () => (await callsOf(/\/logs/)) === 2);
    await service.kill();
    const before = (await stored()).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(260);
    service = await RunningService.start(all);
    await eventually(async () => (await stored()).length >= 260);
    expect(await service.stop()).toBe(0);
    const events = await stored();
    expect(events).toHaveLength(260);
    expect(new Set(events.map(({ subject }) => subject)).size).toBe(260);
  });
});
