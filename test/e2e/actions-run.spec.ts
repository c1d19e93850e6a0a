import { CLOCKIFY_API_KEY, clockifyEnv, NOWHERE } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const IDS = { requestId: expect.any(String), runId: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) };
/** For one try, by the test's clock. */
const TRY_MS = 150;

describe('POST /actions/run', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000' },
      limits: { tryTimeoutMs: TRY_MS },
    });
    clockify.onHang(() => service.clock.advance(TRY_MS));
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => {
    clockify.reset();
    service.clock.sleeps.length = 0;
  });

  const run = (operation: string, params?: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, ...(params && { params }) });
  const createClient = () => run('create_client', { workspaceId: 'ws1', body: { name: 'New Client' } });

  it('spreads an entity into the answer', async () => {
    clockify.script({ status: 201, json: { id: 'c1', name: 'New Client', archived: false } });
    const { body } = await createClient().expect(200);
    expect(body).toEqual({ ok: true, id: 'c1', name: 'New Client', archived: false, ...IDS });
    expect(clockify.requests).toEqual([
      expect.objectContaining({ method: 'POST', path: '/api/v1/workspaces/ws1/clients', body: { name: 'New Client' } }),
    ]);
  });

  it('puts a list under its plural', async () => {
    clockify.script({ json: [{ id: 'c1' }, { id: 'c2' }] });
    const { body } = await run('list_clients', { workspaceId: 'ws1', page: 1 }).expect(200);
    expect(body).toEqual({ ok: true, clients: [{ id: 'c1' }, { id: 'c2' }], hasMore: false, ...IDS });
    expect(clockify.requests[0]?.query.get('page')).toBe('1');
  });

  it('lets ok, requestId and runId win over fields of the same name', async () => {
    clockify.script({ json: { id: 'u1', ok: 'no', requestId: 'theirs', runId: 'theirs' } });
    const { body } = await run('get_user').set('X-Request-ID', 'ours').expect(200);
    expect(body).toEqual({ ok: true, id: 'u1', requestId: 'ours', runId: IDS.runId });
  });

  it('sends the payload of a DELETE, and none where there is none', async () => {
    clockify.script({ status: 204 }, { json: { id: 'c1' } });
    const role = { entityId: 'p1', role: 'PROJECT_MANAGER' };
    const { body } = await run('remove_user_role', { workspaceId: 'ws1', userId: 'u1', body: role }).expect(200);
    expect(body).toEqual({ ok: true, ...IDS });
    await run('delete_client', { workspaceId: 'ws1', id: 'c1' }).expect(200);
    expect(clockify.requests.map((request) => [request.method, request.body])).toEqual([
      ['DELETE', role],
      ['DELETE', undefined],
    ]);
  });

  it('sends a list as the payload', async () => {
    clockify.script({ json: [{ id: 't1' }] }, { json: [{ id: 't1' }] });
    const entries = [{ id: 't1', start: '2026-11-23T09:30:00Z', billable: true }];
    const { body } = await run('bulk_update_time_entries', { workspaceId: 'ws1', userId: 'u1', body: entries });
    expect(body).toEqual({ ok: true, timeEntries: [{ id: 't1' }], ...IDS });
    expect(clockify.requests[1]).toMatchObject({ method: 'PUT', body: entries });
  });

  it('sends the credential as Clockify wants it, and nothing of the caller', async () => {
    clockify.script({ json: { id: 'u1' } });
    await run('get_user').set('Authorization', 'Bearer something-of-the-caller').expect(200);
    const { headers } = clockify.requests[0]!;
    expect(headers['x-api-key']).toBe(CLOCKIFY_API_KEY);
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('x-addon-token');
  });

  describe('what is wrong with a request is told before anything is sent', () => {
    it.each<[string, string, object | undefined, string, string]>([
      ['a missing parameter', 'get_client', { workspaceId: 'ws1' }, 'params.id', 'is required'],
      ['no parameters at all', 'get_client', undefined, 'params.id', 'is required'],
      ['an unknown parameter', 'get_user', { workspaceID: 'x' }, 'params.workspaceID', 'is not a known field'],
      ['a wrong type', 'list_clients', { workspaceId: 'ws1', page: '2' }, 'params.page', 'must be a whole number'],
      [
        'a wrong flag',
        'list_clients',
        { workspaceId: 'ws1', archived: 'no' },
        'params.archived',
        'must be true or false',
      ],
      [
        'a page too large',
        'list_clients',
        { workspaceId: 'ws1', 'page-size': 5000 },
        'params.page-size',
        'must be at most 200',
      ],
      [
        'a nested field that is missing',
        'create_client',
        { workspaceId: 'ws1', body: {} },
        'params.body.name',
        'is required',
      ],
      [
        'a nested field that is too long',
        'create_client',
        { workspaceId: 'ws1', body: { name: 'x'.repeat(101) } },
        'params.body.name',
        'must not be longer than 100 characters',
      ],
      [
        'a field in a list',
        'create_project',
        { workspaceId: 'ws1', body: { name: 'Web', tasks: [{ name: 'a' }, { nam: 'b' }] } },
        'params.body.tasks.1.name',
        'is required',
      ],
      [
        'an impossible date',
        'create_time_entry',
        { workspaceId: 'ws1', body: { start: '2026-02-30T09:00:00Z' } },
        'params.body.start',
        'must be an instant in UTC',
      ],
      [
        'a name where an id is wanted',
        'get_workspace',
        { workspaceId: 'My Team' },
        'params.workspaceId',
        'must be an id',
      ],
      ['a way out of the path', 'get_workspace', { workspaceId: '..' }, 'params.workspaceId', 'must be an id'],
      ['a wrong word', 'list_workspaces', { roles: 'OWNERS' }, 'params.roles', 'must be one of'],
    ])('%s', async (_what, operation, params, path, message) => {
      const { body } = await run(operation, params).expect(400);
      expect(body.error.code).toBe('validation_error');
      expect(body.error.details.errors).toContainEqual(
        expect.objectContaining({ path, message: expect.stringContaining(message) }),
      );
      expect(clockify.requests).toHaveLength(0);
    });

    it.each([
      [{ integration: 'clokify', operation: 'get_user' }, 'integration', 'clockify'],
      [{ integration: 'clockify', operation: 'get_users' }, 'operation', 'get_user'],
      [{ integration: 'clockify', operation: 'creat_client' }, 'operation', 'create_client'],
    ])('an unknown name in %j, with a suggestion', async (action, path, suggestion) => {
      const { body } = await service.http.post('/actions/run').send(action).expect(400);
      expect(body.error.message).toContain(`Did you mean "${suggestion}"?`);
      expect(body.error.details.errors).toEqual([{ path, message: 'is not known', suggestion }]);
    });

    it.each(['__proto__', 'constructor', 'toString', ''])(
      'the operation %j is just an unknown name',
      async (operation) => {
        const { body } = await run(operation).expect(400);
        expect(body.error.code).toBe('validation_error');
      },
    );

    it('suggests the field that was meant', async () => {
      const { body } = await run('create_client', { workspaceId: 'ws1', body: { nmae: 'x' } }).expect(400);
      expect(body.error.details.errors).toContainEqual({
        path: 'params.body.nmae',
        message: 'is not a known field; did you mean "name"?',
        suggestion: 'name',
      });
    });
  });

  describe('what Clockify answers with an error', () => {
    it.each([
      [400, { message: "Workspace doesn't belong to you", code: 501 }, 404, 'not_found'],
      [400, { message: 'Client with this name already exists', code: 501 }, 409, 'conflict'],
      [401, { message: 'Api key does not exist', code: 4003 }, 401, 'unauthorized'],
      [403, { message: 'Access Denied' }, 403, 'forbidden'],
    ])('%d %j becomes %d', async (status, upstream, expectedStatus, code) => {
      clockify.script({ status, json: upstream });
      const response = await createClient().expect(expectedStatus);
      expect(response.body.error).toMatchObject({ code, details: { upstream: { status, ...upstream } } });
      expect(response.headers).not.toHaveProperty('www-authenticate');
      expect(clockify.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('does not follow a redirect with its credential', async () => {
      clockify.script({ status: 302, headers: { location: `${clockify.url}/elsewhere` } });
      await run('get_user').expect(502);
      expect(clockify.requests).toHaveLength(1);
    });

    it.each(['', '<html>gateway</html>'])('survives the error body %j', async (text) => {
      clockify.script(...Array.from({ length: 4 }, () => ({ status: 502, text })));
      const { body } = await run('get_user').expect(502);
      expect(body.error.details).toMatchObject({ between: { status: 502 }, runId: IDS.runId });
    });
  });

  describe('when Clockify has a bad moment', () => {
    it.each([
      { status: 503 },
      { status: 500 },
      { cut: 'before answer' },
      { cut: 'inside answer' },
      { hang: true },
    ] as const)('a read is tried again after %j', async (step) => {
      clockify.script(step, { json: { id: 'u1' } });
      const { body } = await run('get_user').expect(200);
      expect(body.id).toBe('u1');
      expect(clockify.requests).toHaveLength(2);
      expect(service.clock.sleeps).toHaveLength(1);
    });

    it('a read is given up after three retries', async () => {
      clockify.script(...Array.from({ length: 9 }, () => ({ status: 503 })));
      await run('get_user').expect(502);
      expect(clockify.requests).toHaveLength(4);
    });

    it.each([
      [{ status: 503 }, 502],
      [{ cut: 'before answer' }, 502],
      [{ cut: 'inside answer' }, 502],
      [{ hang: true }, 504],
    ] as const)(
      'a create whose answer is lost by %j is not repeated while it cannot be looked for, and its outcome is told as unknown',
      async (step, status) => {
        clockify.script(step);
        const { body } = await createClient().expect(status);
        expect(body.error.details).toMatchObject({ outcome: 'unknown' });
        expect(body.error.message).toContain('look in Clockify before you send it again');
        expect(clockify.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
      },
    );

    it('a 429 is waited out as long as Clockify asks, for a create too', async () => {
      clockify.script({ status: 429, headers: { 'retry-after': '7' } }, { status: 201, json: { id: 'c1' } });
      await createClient().expect(200);
      expect(service.clock.sleeps).toEqual([7000]);
      expect(service.logs.text).toContain('it is not called for 7 s, and then at 50 % of the limit');
    });

    it('a 429 without a time is backed off from', async () => {
      clockify.script({ status: 429 }, { status: 429 }, { json: { id: 'u1' } });
      await run('get_user').expect(200);
      expect(service.clock.sleeps).toHaveLength(2);
    });

    it('a wait beyond the deadline is told at once instead', async () => {
      clockify.script({ status: 429, headers: { 'retry-after': '3600' } });
      const response = await run('get_user').expect(429);
      expect(response.headers['retry-after']).toBe('3600');
      expect(response.body.error).toMatchObject({
        code: 'rate_limited',
        message: expect.stringContaining('3600 s'),
        details: { upstream: { status: 429 } },
      });
      expect(service.clock.sleeps).toEqual([]);
    });
  });
});

describe('POST /actions/run without a way to Clockify', () => {
  it('names the variable when no credential is set', async () => {
    const service = await makeApp();
    const { body } = await service.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation: 'get_user' })
      .expect(503);
    expect(body.error).toEqual({
      code: 'unavailable',
      message: expect.stringContaining('CLOCKIFY_API_KEY'),
      details: { runId: IDS.runId },
    });
    await service.close();
  });

  it('says that nothing was sent when nobody listens, after trying again', async () => {
    const service = await makeApp({ env: clockifyEnv(NOWHERE) });
    const { body } = await service.http
      .post('/actions/run')
      .send({
        integration: 'clockify',
        operation: 'create_client',
        params: { workspaceId: 'ws1', body: { name: 'A' } },
      })
      .expect(502);
    expect(body.error.message).toContain('nothing was sent');
    expect(service.clock.sleeps).toHaveLength(3);
    await service.close();
  });
});
