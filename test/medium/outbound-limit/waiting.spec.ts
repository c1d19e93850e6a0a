import { clockifyEnv } from '../../support/env.js';
import { makeApp, type TestApp } from '../../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { query } from '../../support/postgres/query.js';
import { ScriptedServer } from '../../support/scripted-server.js';

const GET_USER = { integration: 'clockify', operation: 'get_user' };
const USER = { json: { id: 'u1' } };

describe('the outbound rate limit', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  let apps: TestApp[];

  beforeEach(async () => {
    database = await createTestDatabase();
    clockify = await ScriptedServer.start();
    apps = [];
  });
  afterEach(async () => {
    for (const app of apps) await app.close();
    await clockify.close();
    await database.drop();
  });

  const start = async (env: Record<string, string>, deadlineMs = 45_000): Promise<TestApp> => {
    const app = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000', ...env },
      limits: { deadlineMs },
      database,
    });
    apps.push(app);
    return app;
  };
  const run = ({ http }: TestApp) => http.post('/actions/run').send(GET_USER);

  it('makes callers wait for their turn', async () => {
    const app = await start({ CLOCKIFY_REQUESTS_PER_SECOND: '2' });
    clockify.script(USER, USER, USER);
    await run(app).expect(200);
    await run(app).expect(200);
    expect(app.clock.sleeps).toEqual([]);
    await run(app).expect(200);
    expect(app.clock.sleeps).toEqual([1_090]);
  });

  it('tells whoever would wait beyond the deadline at once, with the time, and sends nothing', async () => {
    const app = await start({ CLOCKIFY_REQUESTS_PER_SECOND: '1' }, 900);
    clockify.script(USER);
    await run(app).expect(200);
    const response = await run(app).expect(429);
    expect(response.headers['retry-after']).toBe('2');
    expect(response.body.error).toMatchObject({
      code: 'rate_limited',
      message: expect.stringMatching(/CLOCKIFY_REQUESTS_PER_SECOND.*2 s/),
    });
    expect(app.clock.sleeps).toEqual([]);
    expect(clockify.requests).toHaveLength(1);
    app.clock.advance(1_090);
    clockify.script(USER);
    await run(app).expect(200);
  });

  it('lets nobody call, on any replica, for as long as Clockify has asked one of them to wait', async () => {
    const env = { CLOCKIFY_REQUESTS_PER_SECOND: '10' };
    const [one, other] = [await start(env), await start(env)];
    clockify.script({ status: 429, headers: { 'retry-after': '30' } }, USER, USER);
    await run(one).expect(200);
    expect(one.clock.sleeps).toEqual([30_000]);
    await run(other).expect(200);
    expect(other.clock.sleeps).toHaveLength(1);
    expect(other.clock.sleeps[0]).toBeGreaterThanOrEqual(30_000);
  });

  it('says of a pause beyond the deadline when it will be over', async () => {
    const app = await start({});
    clockify.script({ status: 429, headers: { 'retry-after': '600' } });
    await run(app).expect(429);
    app.clock.advance(60_000);
    const response = await run(app).expect(429);
    expect(response.headers['retry-after']).toBe('540');
    expect(clockify.requests).toHaveLength(1);
  });

  it('keeps credentials apart, and none of them in the database', async () => {
    const env = { CLOCKIFY_REQUESTS_PER_HOUR: '1' };
    clockify.script(USER, USER);
    await run(await start({ ...env, CLOCKIFY_API_KEY: 'the-key-of-somebody' })).expect(200);
    await run(await start({ ...env, CLOCKIFY_API_KEY: 'the-key-of-another' })).expect(200);
    await run(apps[0]!).expect(429);
    const rows = await query<{ credential: string }>(database.url, 'select * from outbound_limits');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('the-key-of');
  });

  it('costs one question for many calls where the limit is high, and still holds', async () => {
    const app = await start({ CLOCKIFY_REQUESTS_PER_SECOND: '1000' });
    clockify.script(...Array.from({ length: 1_001 }, () => USER));
    for (let count = 0; count < 40; count++) await Promise.all(Array.from({ length: 25 }, () => run(app).expect(200)));
    expect(app.clock.sleeps).toEqual([]);
    await run(app).expect(200);
    expect(app.clock.sleeps).toHaveLength(1);
    const [row] = await query<{ version: string }>(database.url, 'select version from outbound_limits');
    expect(Number(row?.version)).toBe(101);
  });
});
