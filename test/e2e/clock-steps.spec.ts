import { IdempotencyPurge } from '../../src/actions/idempotency/idempotency-purge.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const HOUR_MS = 60 * 60_000;

/** Both ways, by as much as a clock is set wrong in practice. */
const STEPS = [
  ['an hour back', -HOUR_MS],
  ['an hour forward', HOUR_MS],
  ['a day back', -24 * HOUR_MS],
  ['a day forward', 24 * HOUR_MS],
] as const;

describe('while the clock of the machine is set', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
  });
  afterAll(() => clockify.close());
  beforeEach(async () => {
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '60', RATE_LIMIT_BURST: '2' },
    });
  });
  afterEach(async () => {
    clockify.reset();
    await service.close();
  });

  const run = (operation: string, params = {}) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });

  describe.each(STEPS)('%s', (_how, step) => {
    it('callers keep what they have of their rate limit, and get back what time gives', async () => {
      await service.http.get('/integrations').expect(200);
      service.clock.step(step);
      await service.http.get('/integrations').expect(200);
      const refused = await service.http.get('/integrations').expect(429);
      expect(refused.headers['retry-after']).toBe('1');
      service.clock.advance(1_000);
      await service.http.get('/integrations').expect(200);
    });

    it('a run keeps its deadline, and a lost read is tried again', async () => {
      clockify.script({ status: 503 }, { json: { id: 'u1' } });
      clockify.onRequest(() => Promise.resolve(service.clock.step(step)));
      await run('get_user').expect(200);
      expect(clockify.requests).toHaveLength(2);
    });

    it('the length of a try is told right', async () => {
      clockify.script({ json: { id: 'u1' } });
      clockify.onRequest(() => {
        service.clock.step(step);
        service.clock.advance(120);
        return Promise.resolve();
      });
      const { body } = await run('get_user').expect(200);
      const { body: shown } = await service.http.get(`/runs/${body.runId}`).expect(200);
      expect(shown.data.attempts).toMatchObject([{ durationMs: 120 }]);
    });

    it('Clockify is called on after a pause that it asked for, and not before', async () => {
      clockify.script({ status: 429, headers: { 'retry-after': '7' } }, { json: { id: 'u1' } }, { json: { id: 'u1' } });
      clockify.onRequest(() => Promise.resolve(service.clock.step(step)));
      await run('get_user').expect(200);
      expect(service.clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(7_000);
      await run('get_user').expect(200);
      expect(clockify.requests).toHaveLength(3);
    });
  });

  describe('a day ahead for some seconds', () => {
    const DAY_MS = 24 * HOUR_MS;
    const createClient = (key: string) =>
      service.http
        .post('/actions/run')
        .set('Idempotency-Key', key)
        .send({
          integration: 'clockify',
          operation: 'create_client',
          params: { workspaceId: 'ws1', body: { name: 'A' } },
        });

    it('a write is not made twice: its key is not given up by mistake', async () => {
      clockify.script({ status: 201, json: { id: 'c1' } });
      await createClient('k1').expect(200);
      service.clock.step(DAY_MS);
      service.clock.advance(5_000);
      await service.app.get(IdempotencyPurge, { strict: false }).purge();
      const { headers } = await createClient('k1').expect(200);
      expect(headers['idempotency-replayed']).toBe('true');
      service.clock.step(-DAY_MS);
      await createClient('k1').expect(200);
      expect(clockify.requests).toHaveLength(1);
    });

    it('a plan that was made meanwhile cannot be confirmed until tomorrow', async () => {
      service.clock.step(DAY_MS);
      const action = {
        integration: 'clockify',
        operation: 'create_client',
        params: { workspaceId: 'ws1', body: { name: 'A' } },
      };
      const { body } = await service.http
        .post('/actions/run')
        .send({ ...action, dryRun: true })
        .expect(200);
      service.clock.step(-DAY_MS);
      const { body: refused } = await service.http
        .post('/actions/run')
        .send({ ...action, confirm: body.confirmToken })
        .expect(409);
      expect(refused.error.details.reason).toBe('confirm_token_expired');
      expect(clockify.requests).toEqual([]);
    });
  });
});
