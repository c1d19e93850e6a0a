import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { ScriptedServer } from '../support/scripted-server.js';

const DEEPSEEK_API_KEY = 'test-deepseek-key-0123456789';

describe('the log', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), API_KEYS: `ci:${API_KEY}`, DEEPSEEK_API_KEY } });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });

  const requestLine = (id: string) =>
    service.logs.lines.find((line) => line['request_id'] === id && line['status'] !== undefined);

  it('has one line for each request, with what an operator looks for', async () => {
    const authorization = `Bearer ${API_KEY}`;
    await service.http
      .get('/integrations?secret=in-the-query')
      .set({ 'X-Request-ID': 'request-1', authorization })
      .expect(200);
    expect(requestLine('request-1')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      request_id: 'request-1',
      method: 'GET',
      path: '/integrations',
      status: 200,
      duration_ms: expect.any(Number),
      msg: 'GET /integrations 200',
    });
    expect(service.logs.text).not.toContain('in-the-query');
  });

  it('has nothing of probes that succeed, which come every few seconds', async () => {
    for (const path of ['/healthz', '/readyz', '/Healthz/', '/readyz?full']) await service.http.get(path).expect(200);
    await service.http.get('/integrations').set('X-Request-ID', 'after-the-probes').expect(401);
    await eventually(() => requestLine('after-the-probes') !== undefined);
    expect(service.logs.lines.filter(({ path }) => /healthz|readyz/i.test(String(path)))).toEqual([]);
  });

  it('has them at level debug', async () => {
    const debugged = await makeApp({ env: { LOG_LEVEL: 'debug' } });
    await debugged.http.get('/healthz').set('X-Request-ID', 'probe-1').expect(200);
    const line = await eventually(
      () => debugged.logs.lines.find(({ request_id: id, status }) => id === 'probe-1' && status === 200) ?? false,
    );
    expect(line).toMatchObject({ level: 'debug', msg: 'GET /healthz 200' });
    await debugged.close();
  });

  it('warns of probes that fail, once a minute with how many there were', async () => {
    const unready = await makeApp();
    const warnings = () => unready.logs.lines.filter(({ path }) => path === '/readyz');
    const probe = () => unready.http.get('/readyz').expect(503);
    for (let times = 0; times < 5; times++) await probe();
    await eventually(() => warnings().length === 1);
    expect(warnings()).toEqual([expect.objectContaining({ level: 'warn', status: 503, msg: 'GET /readyz 503' })]);
    unready.clock.advance(60_000);
    await probe();
    await eventually(() => warnings().length === 2);
    expect(warnings()[1]).toMatchObject({ level: 'warn', count: 5, msg: 'GET /readyz 503 (5 times)' });
    const reasons = unready.logs.lines.filter(({ msg }) => String(msg).startsWith('The service is not ready: '));
    expect(reasons.map(({ level, count }) => [level, count])).toEqual([
      ['warn', undefined],
      ['warn', 5],
    ]);
    expect(unready.logs.lines.filter(({ level }) => level === 'error')).toEqual([]);
    await unready.close();
  });

  it.each([
    ['refused-1', '/actions/run', '{', 401],
    ['refused-2', '/nowhere', '{}', 404],
  ])('has a line for a request that never reached a handler (%s)', async (id, path, body, status) => {
    await service.http.post(path).set('X-Request-ID', id).type('json').send(body);
    expect(requestLine(id)).toMatchObject({ level: 'warn', path, status });
  });

  it('holds none of the secrets in use, whatever happens with them', async () => {
    const secrets = [API_KEY, CLOCKIFY_API_KEY, DEEPSEEK_API_KEY];
    // Of what is refused in a burst not everything is told apart.
    service.clock.advance(60_000);
    const authorized = () => service.http.post('/actions/run').set('Authorization', `Bearer ${API_KEY}`);
    clockify.script(
      { status: 400, json: { message: `you sent ${CLOCKIFY_API_KEY}`, code: 501 } },
      { cut: 'before answer' },
    );
    await authorized().send({ integration: 'clockify', operation: 'get_user' }).expect(400);
    await authorized()
      .send({ integration: 'clockify', operation: 'create_client', params: { workspaceId: 'w', body: { name: 'A' } } })
      .expect(502);
    await authorized().send({ integration: API_KEY, operation: DEEPSEEK_API_KEY }).expect(400);
    await service.http.get(`/${API_KEY}`).expect(404);
    await service.http.get('/integrations').set('Authorization', `Bearer ${API_KEY}x`).expect(401);
    for (const secret of secrets) expect(service.logs.text).not.toContain(secret);
    expect(service.logs.text).toContain('[redacted]');
  });
});
