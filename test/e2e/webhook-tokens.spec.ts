import { promisify } from 'node:util';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { RefusedDeliveries } from '../../src/webhooks/refused-deliveries.js';
import { SenderVerifier } from '../../src/webhooks/sender-verifier.js';
import { TokenPurge } from '../../src/webhooks/tokens/token-purge.js';
import * as made from '../factories/webhook-events.js';
import { CLIENT_TOKEN, deliver, WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp, type TestAppOptions } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { lockTable } from '../support/postgres/lock-table.js';
import { query } from '../support/postgres/query.js';
import { ScriptedServer } from '../support/scripted-server.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('webhooks that are made through the service', () => {
  let sandbox: Sandbox;
  let database: TestDatabase;
  let service: TestApp;
  let replica: TestApp;

  const start = (options: TestAppOptions = {}) =>
    makeApp({
      database,
      ...options,
      env: {
        ...clockifyEnv(sandbox.url),
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        RATE_LIMIT_PER_MINUTE: '10000',
        FAILED_CREDENTIALS_PER_MINUTE: '10000',
        ...options.env,
      },
    });

  beforeEach(async () => {
    [sandbox, database] = await Promise.all([startSandbox({ retryDelaysMs: [1] }), createTestDatabase()]);
    [service, replica] = await Promise.all([start(), start()]);
  });
  afterEach(async () => {
    await Promise.all([service.close(), replica.close()]);
    await Promise.all([sandbox.close(), database.drop()]);
  });

  const run = async (operation: string, params: object = {}, { http } = service) =>
    (await http.post('/actions/run').send({ integration: 'clockify', operation, params }).expect(200)).body;
  const settings = (webhookEvent: string, url = 'https://clankerbot.example.com/webhooks/clockify') => ({
    name: 'Clankerbot',
    url,
    webhookEvent,
    triggerSourceType: 'WORKSPACE_ID',
    triggerSource: [sandbox.state.workspace.id],
  });
  const create = (webhookEvent = 'NEW_TASK') => run('create_webhook', { body: settings(webhookEvent) });
  /** The token that Clockify sends for a webhook, which nobody but Clockify can look up. */
  const tokenOf = ({ id }: { id: string }) => sandbox.state.webhooks.find((webhook) => webhook.id === id)!.authToken;
  const rotate = async (webhook: { id: string }) => {
    await run('rotate_webhook_token', { webhookId: webhook.id });
    return tokenOf(webhook);
  };

  let next = 0;
  /** A body that does not tell its workspace. */
  const task = () => made.task({ id: `task${next++}` });
  const send = (token: string, { type = 'NEW_TASK', body = task(), to = service }: Sending = {}) =>
    deliver(to, { type, body, headers: { 'clockify-signature': token } });
  const reasonOf = async (token: string, sending: Sending = {}) =>
    (await send(token, sending).expect(401)).body.error.details.reason as string;
  /** What another replica was told is seen there after a while. */
  const pass = (milliseconds = 10 * SECOND_MS) => {
    for (const { clock } of [service, replica]) clock.advance(milliseconds);
  };

  it('are known by their token at once, which tells the workspace, on every replica', async () => {
    const token = tokenOf(await create());
    for (const to of [service, replica]) {
      const { body } = await send(token, { to }).expect(200);
      expect(body.data.event).toMatchObject({ type: 'NEW_TASK', workspaceId: sandbox.state.workspace.id });
    }
  });

  it('come back: what is done in Clockify is in the inbox', async () => {
    const url = `${await service.app.getUrl()}/webhooks/clockify`;
    await run('create_webhook', { body: settings('NEW_CLIENT', url) });
    const { id } = await run('create_client', { body: { name: 'Acme' } });
    await eventually(async () => {
      const { body } = await service.http.get('/events').query({ subject: `client/${id}` });
      expect(body.data.events).toHaveLength(1);
    });
  });

  it('are taken for the event they are registered for, and another one when that is changed', async () => {
    const webhook = await create();
    const token = tokenOf(webhook);
    expect(await reasonOf(token, { type: 'TASK_UPDATED' })).toBe('wrong_event');
    await send(token, { type: '' }).expect(400);
    await run('update_webhook', { webhookId: webhook.id, body: settings('TASK_UPDATED') });
    await send(token, { type: 'TASK_UPDATED' }).expect(200);
    expect(await reasonOf(token)).toBe('wrong_event');
  });

  it('bring bodies of their own workspace only', async () => {
    const body = made.named({ workspaceId: 'another' });
    const { error } = (await send(tokenOf(await create('NEW_TAG')), { type: 'NEW_TAG', body }).expect(400)).body;
    expect(error).toMatchObject({ code: 'validation_error', details: { reason: 'foreign_body' } });
  });

  it('close the service to strangers, for good and on every replica', async () => {
    for (const to of [service, replica]) await send('', { to }).expect(200);
    const webhook = await create();
    for (const to of [service, replica]) {
      expect(await reasonOf('', { to })).toBe('empty_credential');
      expect(await reasonOf('x'.repeat(32), { to })).toBe('wrong_credential');
      expect(await to.app.get(SenderVerifier, { strict: false }).isOpen()).toBe(false);
    }
    await run('delete_webhook', { webhookId: webhook.id });
    const later = await start();
    expect(await reasonOf('', { to: later })).toBe('empty_credential');
    await later.close();
  });

  it('are known beside the tokens that are configured', async () => {
    const token = tokenOf(await create());
    const configured = await start({ env: WEBHOOK_ENV });
    await send(token, { to: configured }).expect(200);
    await send(WEBHOOK_TOKEN, { to: configured }).expect(200);
    expect(await reasonOf(CLIENT_TOKEN, { to: configured })).toBe('wrong_event');
    await configured.close();
  });

  it('are taken with the old token and the new one for ten minutes after a rotation', async () => {
    const webhook = await create();
    const before = tokenOf(webhook);
    const after = await rotate(webhook);
    expect(after).not.toBe(before);
    pass(10 * MINUTE_MS - 1);
    for (const to of [service, replica]) for (const token of [before, after]) await send(token, { to }).expect(200);
    pass(1);
    for (const to of [service, replica]) {
      expect(await reasonOf(before, { to })).toBe('ended_token');
      await send(after, { to }).expect(200);
    }
  });

  it('are duplicates when the new token brings what the old one has brought', async () => {
    const webhook = await create();
    const body = task();
    await send(tokenOf(webhook), { body }).expect(200);
    expect((await send(await rotate(webhook), { body }).expect(200)).body.data.duplicate).toBe(true);
  });

  it('are not taken any more once they are deleted, on other replicas within seconds', async () => {
    const [webhook, other] = [await create(), await create()];
    const token = tokenOf(webhook);
    for (const to of [service, replica]) await send(token, { to }).expect(200);
    const otherToken = tokenOf(other);
    await run('delete_webhook', { webhookId: webhook.id });
    expect(await reasonOf(token)).toBe('ended_token');
    pass();
    expect(await reasonOf(token, { to: replica })).toBe('ended_token');
    for (const to of [service, replica]) await send(otherToken, { to }).expect(200);
  });

  it('are counted when they are refused', async () => {
    const webhook = await create();
    const token = tokenOf(webhook);
    await reasonOf(token, { type: 'NEW_TAG' });
    await run('delete_webhook', { webhookId: webhook.id });
    await reasonOf(token);
    await reasonOf(token);
    await reasonOf('unknown');
    expect(service.app.get(RefusedDeliveries, { strict: false }).report().counts).toEqual({
      wrong_event: 1,
      ended_token: 2,
      wrong_credential: 1,
    });
  });

  it('become known when they are shown, if somebody else has made them or has given them another token', async () => {
    const webhook = await create();
    const before = tokenOf(webhook);
    // As a person does it in the settings of Clockify.
    const elsewhere = async (method: string, path = '', body?: object) =>
      (await fetch(`${sandbox.url}/api/v1/workspaces/${sandbox.state.workspace.id}/webhooks${path}`, {
        method,
        headers: { 'X-Api-Key': SANDBOX_API_KEY, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }).then((response) => response.json())) as { id: string; authToken: string };
    const rotated = await elsewhere('PATCH', `/${webhook.id}/token`);
    const another = await elsewhere('POST', '', settings('TASK_UPDATED'));
    expect(await reasonOf(rotated.authToken)).toBe('wrong_credential');
    expect(await reasonOf(another.authToken, { type: 'TASK_UPDATED' })).toBe('wrong_credential');
    await run('get_webhook', { webhookId: webhook.id });
    await send(rotated.authToken).expect(200);
    await run('list_webhooks');
    await send(another.authToken, { type: 'TASK_UPDATED' }).expect(200);
    await send(before).expect(200);
    pass(10 * MINUTE_MS);
    expect(await reasonOf(before)).toBe('ended_token');
    await send(rotated.authToken).expect(200);
  });

  it('keep their tokens to themselves: none is in an answer, a run, the database or a log', async () => {
    const webhook = await create();
    const tokens = [tokenOf(webhook)];
    const answers: unknown[] = [
      webhook,
      await run('get_webhook', { webhookId: webhook.id }),
      await run('list_webhooks'),
      await run('update_webhook', { webhookId: webhook.id, body: settings('NEW_TASK') }),
      await run('rotate_webhook_token', { webhookId: webhook.id }),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).toContain('"authToken":"[redacted]"');
    tokens.push(tokenOf(webhook));
    const action = { integration: 'clockify', operation: 'get_webhook', params: { webhookId: webhook.id } };
    for (let repeat = 0; repeat < 2; repeat++) {
      const { body } = await service.http.post('/actions/run').set('Idempotency-Key', 'show').send(action).expect(200);
      answers.push(body);
    }
    for (const token of tokens) answers.push((await send(token).expect(200)).body);
    answers.push((await service.http.get('/runs')).body, (await service.http.get('/events')).body);
    const rows = await Promise.all(
      ['runs', 'events', 'webhook_tokens'].map((table) => query(database.url, `select * from ${table}`)),
    );
    const everything = [JSON.stringify(answers), JSON.stringify(rows), service.logs.text].join('\n');
    for (const token of tokens) expect(everything).not.toContain(token);
  });

  it('leave nothing of old tokens behind but the knowledge that there were some', async () => {
    const webhook = await create();
    await rotate(webhook);
    await run('delete_webhook', { webhookId: webhook.id });
    const count = async () => (await query(database.url, 'select 1 from webhook_tokens')).length;
    const purge = () => service.app.get(TokenPurge, { strict: false }).purge();
    pass(30 * DAY_MS);
    await purge();
    expect(await count()).toBe(2);
    await create();
    pass(30 * DAY_MS);
    await purge();
    expect(await count()).toBe(1);
  });

  it('whoever tries out tokens takes up one connection, and keeps no delivery from being known', async () => {
    const token = tokenOf(await create());
    const lock = await lockTable(database.url, 'webhook_tokens', 'access exclusive');
    const tries = Array.from({ length: 300 }, (_, index) => reasonOf(`guess-${index}`));
    const deliveries = Array.from({ length: 20 }, () => send(token).expect(200));
    const connections = promisify((done: (error: Error | null, count: number) => void) =>
      service.app.getHttpServer().getConnections(done),
    );
    const answers = Promise.all([...tries, ...deliveries]);
    await eventually(async () => (await connections()) >= 320 && (await lock.waiting()) > 0);
    await service.http.get('/healthz').expect(200);
    expect(await lock.waiting()).toBe(1);
    await lock.release();
    expect(new Set((await answers).slice(0, 300))).toEqual(new Set(['wrong_credential']));
  });
});

interface Sending {
  readonly type?: string;
  readonly body?: unknown;
  readonly to?: TestApp;
}

describe('webhooks whose answers overtake each other', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: clockifyEnv(clockify.url) });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });

  const webhook = (authToken: string) => ({
    json: { id: 'hook', workspaceId: 'w1', webhookEvent: 'NEW_TASK', authToken },
  });
  const run = (operation: string) =>
    service.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation, params: { workspaceId: 'w1', webhookId: 'hook' } })
      .expect(200);
  const send = (token: string) =>
    deliver(service, { type: 'NEW_TASK', body: made.task(), headers: { 'clockify-signature': token } });

  it('keep the token that they were given last', async () => {
    clockify.script(webhook('first'));
    await run('get_webhook');
    service.clock.advance(SECOND_MS);
    // While the webhook is being shown, it is given another token.
    clockify.onRequest(async () => {
      clockify.onRequest(() => Promise.resolve());
      service.clock.advance(SECOND_MS);
      clockify.script(webhook('second'), webhook('first'));
      await run('rotate_webhook_token');
      service.clock.advance(SECOND_MS);
    });
    await run('get_webhook');
    for (const token of ['first', 'second']) await send(token).expect(200);
    service.clock.advance(11 * MINUTE_MS);
    await send('first').expect(401);
    await send('second').expect(200);
  });

  it('a token that had ended is taken again when it is shown later on', async () => {
    clockify.reset();
    clockify.script(webhook('first'));
    await run('get_webhook');
    await send('first').expect(200);
  });

  it('what cannot be stored does not make a failure of what Clockify has done, and is told', async () => {
    const database = service.database.url;
    await query(database, 'alter table webhook_tokens rename to elsewhere');
    clockify.script(webhook('third'), { status: 200 });
    const { body } = await run('rotate_webhook_token');
    expect(body).toMatchObject({
      id: 'hook',
      authToken: '[redacted]',
      notes: [expect.stringContaining('could not be stored')],
    });
    const deleted = await run('delete_webhook');
    expect(deleted.body.notes).toEqual([expect.stringContaining('could not be stored')]);
    const { body: recorded } = await service.http.get(`/runs/${body.runId}`);
    expect(recorded.data).toMatchObject({ outcome: 'succeeded', notes: body.notes });
    expect(service.logs.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', operation: 'rotate_webhook_token' }),
    );
    await query(database, 'alter table elsewhere rename to webhook_tokens');
    clockify.script(webhook('third'));
    await run('get_webhook');
    await send('third').expect(200);
    expect(service.logs.text).not.toContain('third');
  });
});
