import { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { named, task } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { connectionUrl } from '../support/postgres/connection-url.js';
import { eventually } from '../support/postgres/eventually.js';
import { RecordingLogger } from '../support/postgres/recording-logger.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';
import { ScriptedServer } from '../support/scripted-server.js';

describe('a database that goes away while a webhook is made', () => {
  it('does not make a failure of it: the answer tells how its token becomes known', async () => {
    const folder = await TemporaryDataDir.make();
    const startPostgres = () => EmbeddedPostgres.start({ dataDir: folder.path, logger: new RecordingLogger() });
    let postgres = await startPostgres();
    const clockify = await ScriptedServer.start();
    const service = await makeApp({
      env: { ...clockifyEnv(clockify.url), DATABASE_URL: connectionUrl(postgres.connection) },
    });
    const webhook = { id: 'hook', workspaceId: 'ws1', webhookEvent: 'NEW_TASK', authToken: 'the-token-of-the-webhook' };
    const run = (operation: string, params: object) =>
      service.http
        .post('/actions/run')
        .send({ integration: 'clockify', operation, params: { workspaceId: 'ws1', ...params } })
        .expect(200);
    const { authToken: token, id: webhookId, workspaceId, webhookEvent } = webhook;
    const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [workspaceId] };

    clockify.onRequest(() => postgres.stop());
    clockify.script({ status: 201, json: webhook });
    const url = 'https://clankerbot.example.com/webhooks/clockify';
    const { body } = await run('create_webhook', { body: { name: 'Tasks', url, webhookEvent, ...source } });
    expect(body).toMatchObject({ id: webhookId, authToken: '[redacted]' });
    expect(body.notes).toEqual([expect.stringMatching(/could not be stored.*get_webhook/)]);

    clockify.reset();
    postgres = await startPostgres();
    await eventually(async () => (await service.http.get('/readyz')).status === 200);
    clockify.script({ json: webhook });
    await run('get_webhook', { webhookId });
    const headers = { 'clockify-signature': token };
    const delivered = await deliver(service, { type: webhookEvent, body: task(), headers }).expect(200);
    expect(delivered.body.data.event.workspaceId).toBe(workspaceId);
    expect(service.logs.text).not.toContain(token);

    await service.close();
    await postgres.stop();
    await clockify.close();
    await folder.remove();
  });
});

describe('while the database is away', () => {
  let folder: TemporaryDataDir;
  let postgres: EmbeddedPostgres;
  let clockify: ScriptedServer;
  let service: TestApp;
  const startPostgres = () => EmbeddedPostgres.start({ dataDir: folder.path, logger: new RecordingLogger() });

  beforeAll(async () => {
    folder = await TemporaryDataDir.make();
    postgres = await startPostgres();
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...clockifyEnv(clockify.url),
        ...WEBHOOK_ENV,
        DATABASE_URL: connectionUrl(postgres.connection),
        RATE_LIMIT_PER_MINUTE: '10000',
      },
    });
    await postgres.stop();
  });
  afterAll(async () => {
    await service.close();
    await postgres.stop();
    await clockify.close();
    await folder.remove();
  });

  const run = (operation: string, params: object = {}) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });
  const webhook = () => deliver(service, { type: 'NEW_TAG', body: named() });

  it('readiness says so, and liveness goes on', async () => {
    const { body } = await service.http.get('/readyz').expect(503);
    expect(body.error).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('database'),
      details: { ready: false, checks: { clockify: 'configured', database: 'down' } },
    });
    await service.http.get('/healthz').expect(200);
  });

  it('webhooks are answered 503, so that Clockify sends them again', async () => {
    const { body } = await webhook().expect(503);
    expect(body.error.code).toBe('unavailable');
  });

  it('so are those whose token only the database could tell, and nobody is refused for it', async () => {
    const unknown = { 'clockify-signature': 'x'.repeat(32) };
    await deliver(service, { type: 'NEW_TAG', body: named(), headers: unknown }).expect(503);
    await deliver(service, { type: 'NEW_TAG', body: named(), headers: { 'clockify-signature': '' } }).expect(401);
  });

  it('what can be done without it goes on: parsing, and reading from Clockify', async () => {
    await service.http.post('/actions/parse').send({ text: 'clockify.get_user' }).expect(200);
    clockify.script({ json: { id: 'u1' } });
    await run('get_user').expect(200);
  });

  it('a write is not made, because it could not be recorded', async () => {
    clockify.reset();
    const { body } = await run('create_client', { workspaceId: 'ws1', body: { name: 'A' } }).expect(503);
    expect(body.error.message).toContain('Nothing was sent');
    expect(clockify.requests).toHaveLength(0);
  });

  it('a request with an Idempotency-Key is not made either, for the key could not be kept', async () => {
    clockify.reset();
    const { body } = await run('get_user').set('Idempotency-Key', 'while-away').expect(503);
    expect(body.error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('Idempotency-Key') });
    expect(clockify.requests).toHaveLength(0);
  });

  it('lists cannot be shown, and say why', async () => {
    for (const path of ['/runs', '/events']) {
      expect((await service.http.get(path).expect(503)).body.error.code).toBe('unavailable');
    }
  });

  it('everything recovers by itself when it is back, and the reads made meanwhile are recorded', async () => {
    postgres = await startPostgres();
    await eventually(async () => (await service.http.get('/readyz')).status === 200);
    await webhook().expect(200);
    clockify.script({ status: 201, json: { id: 'c1' } });
    await run('create_client', { workspaceId: 'ws1', body: { name: 'A' } }).expect(200);
    clockify.script({ json: { id: 'u1' } });
    await run('get_user').set('Idempotency-Key', 'while-away').expect(200);
    const { body } = await service.http.get('/runs').expect(200);
    expect(body.data.runs.map(({ operation }: { operation: string }) => operation)).toEqual([
      'get_user',
      'create_client',
      'get_user',
    ]);
  });
});
