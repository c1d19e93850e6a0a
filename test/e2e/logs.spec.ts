import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
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
    await service.http.get('/healthz?secret=in-the-query').set('X-Request-ID', 'probe-1');
    expect(requestLine('probe-1')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      request_id: 'probe-1',
      method: 'GET',
      path: '/healthz',
      status: 200,
      duration_ms: expect.any(Number),
      msg: 'GET /healthz 200',
    });
    expect(service.logs.text).not.toContain('in-the-query');
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
