import { RunsHousekeeping } from '../../src/runs/runs-housekeeping.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { lockTable, type TableLock } from '../support/postgres/lock-table.js';
import { query } from '../support/postgres/query.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

const KEY = 'of-the-interrupted-request';
const CREATE = { operation: 'create_client', params: { workspaceId: 'w', body: { name: 'A' } } };
const READ = { operation: 'get_user', params: {} };

describe('a request with an Idempotency-Key whose service is killed', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  let env: Record<string, string>;
  let next: TestApp | undefined;

  beforeEach(async () => {
    database = await createTestDatabase();
    clockify = await ScriptedServer.start();
    env = { DATABASE_URL: database.url, ...clockifyEnv(clockify.url) };
  });
  afterEach(async () => {
    await next?.close();
    next = undefined;
    await clockify.close();
    await database.drop();
  });

  const post = (url: string, action: object): Promise<Response> =>
    fetch(`${url}/actions/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': KEY },
      body: JSON.stringify({ integration: 'clockify', ...action }),
    });

  /** Kills the service while Clockify has the request and has not answered. */
  async function interrupt(action: object): Promise<void> {
    clockify.script({ hang: true });
    const service = await RunningService.start(env);
    const interrupted = post(service.url, action).catch(() => 'gone');
    await eventually(() => clockify.requests.length === 1);
    await service.kill();
    expect(await interrupted).toBe('gone');
  }

  /** Another service on the same database, in which it is now. */
  async function startNext(): Promise<TestApp> {
    next = await makeApp({ database, env: clockifyEnv(clockify.url) });
    next.clock.advance(Date.now() - next.clock.now());
    return next;
  }
  const send = ({ http }: TestApp, action: object) =>
    http
      .post('/actions/run')
      .set('Idempotency-Key', KEY)
      .send({ integration: 'clockify', ...action });
  const passDeadline = async ({ app, clock }: TestApp) => {
    clock.advance(2 * 60_000);
    await app.get(RunsHousekeeping, { strict: false }).endAbandoned();
  };

  it('is told as unknown once its deadline has passed, and a write is never made again', async () => {
    await interrupt(CREATE);
    const service = await startNext();
    const { body: conflict } = await send(service, CREATE).expect(409);
    expect(conflict.error.details.reason).toBe('idempotency_key_in_progress');

    await passDeadline(service);
    for (let count = 0; count < 2; count++) {
      const { body, headers } = await send(service, CREATE).expect(502);
      expect(body.error).toMatchObject({
        code: 'upstream_error',
        message: expect.stringContaining('look in clockify before you send it again'),
        details: { outcome: 'unknown', runId: conflict.error.details.runId },
      });
      expect(headers['idempotency-replayed']).toBe('true');
    }
    const other = { ...CREATE, params: { ...CREATE.params, body: { name: 'B' } } };
    expect((await send(service, other).expect(400)).body.error.details.reason).toBe('idempotency_key_reused');
    expect(clockify.requests).toHaveLength(1);
  });

  it('is made again when it only reads', async () => {
    await interrupt(READ);
    const service = await startNext();
    await send(service, READ).expect(409);
    await passDeadline(service);
    clockify.script({ json: { id: 'u1' } });
    const first = await send(service, READ).expect(200);
    const second = await send(service, READ).expect(200);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(second.body).toEqual({ ...first.body, requestId: second.body.requestId });
    expect(clockify.requests).toHaveLength(2);
  });

  it('is told as unknown when it was carried out and that was not written down any more', async () => {
    let runs: TableLock | undefined;
    clockify.onRequest(async () => {
      runs = await lockTable(database.url, 'runs');
    });
    clockify.script({ status: 201, json: { id: 'c1' } });
    const service = await RunningService.start(env);
    const interrupted = post(service.url, CREATE).catch(() => 'gone');
    await eventually(async () => (await runs?.waiting()) === 1);
    await service.kill();
    expect(await interrupted).toBe('gone');
    await runs?.endWaiting();
    await runs?.release();

    const replica = await startNext();
    await send(replica, CREATE).expect(409);
    await passDeadline(replica);
    expect((await send(replica, CREATE).expect(502)).body.error.details.outcome).toBe('unknown');
    expect(clockify.requests).toHaveLength(1);
  });

  it('has its answer when that was written down', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const service = await RunningService.start(env);
    const answered = (await (await post(service.url, CREATE)).json()) as object;
    await service.kill();
    const { body } = await send(await startNext(), CREATE).expect(200);
    expect(body).toEqual({ ...answered, requestId: body.requestId });
    expect(clockify.requests).toHaveLength(1);
  });

  it('is made when it is sent again, if it was killed before it had written the request down', async () => {
    const service = await RunningService.start(env);
    const runs = await lockTable(database.url, 'runs');
    const interrupted = post(service.url, CREATE).catch(() => 'gone');
    await eventually(async () => (await runs.waiting()) === 1);
    await service.kill();
    expect(await interrupted).toBe('gone');
    await runs.release();

    clockify.script({ status: 201, json: { id: 'c1' } });
    const { headers } = await send(await startNext(), CREATE).expect(200);
    expect(headers).not.toHaveProperty('idempotency-replayed');
    expect(clockify.requests).toHaveLength(1);
  });

  it('lets one of 60 requests to three processes through', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const services = await Promise.all([1, 2, 3].map(() => RunningService.start({ ...env, RATE_LIMIT_BURST: '100' })));
    const answers = await Promise.all(
      services.flatMap(({ url }) => Array.from({ length: 20 }, () => post(url, CREATE))),
    );
    expect(
      answers.filter(({ status, headers }) => status === 200 && !headers.has('idempotency-replayed')),
    ).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(clockify.requests).toHaveLength(1);
    expect(await query(database.url, 'select id from runs')).toHaveLength(1);
    await Promise.all(services.map((service) => service.stop()));
  });
});
