import { ActionsService } from '../../src/actions/actions.service.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { query as inDatabase } from '../support/postgres/query.js';
import { ScriptedServer } from '../support/scripted-server.js';

describe('the record of runs', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), API_KEYS: `ci:${API_KEY}`, RATE_LIMIT_PER_MINUTE: '10000' },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => clockify.reset());

  const get = (path: string) => service.http.get(path).set('Authorization', `Bearer ${API_KEY}`);
  const run = (operation: string, params: object = {}) =>
    service.http
      .post('/actions/run')
      .set('Authorization', `Bearer ${API_KEY}`)
      .send({ integration: 'clockify', operation, params });
  const createClient = (name = 'A') => run('create_client', { workspaceId: 'ws1', body: { name } });
  const recorded = async (id: string) => (await get(`/runs/${id}`).expect(200)).body.data;

  it('tells what was asked, tried and answered', async () => {
    clockify.script({ status: 429 }, { status: 201, json: { id: 'c1' } });
    const { body } = await createClient().set('X-Request-ID', 'req-1').expect(200);
    expect(await recorded(body.runId)).toEqual({
      id: body.runId,
      trigger: 'http',
      integration: 'clockify',
      operation: 'create_client',
      params: { workspaceId: 'ws1', body: { name: 'A' } },
      caller: 'ci',
      requestId: 'req-1',
      eventId: null,
      traceId: null,
      outcome: 'succeeded',
      error: null,
      notes: [],
      attempts: [
        { at: '2026-11-23T09:30:00.000Z', durationMs: 0, method: 'POST', status: 429 },
        { at: expect.any(String), durationMs: 0, method: 'POST', status: 201 },
      ],
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
    });
  });

  it('has a write as running before its first byte leaves', async () => {
    let seen: unknown;
    clockify.onRequest(async () => {
      seen = (await get('/runs?outcome=running').expect(200)).body.data.runs;
    });
    clockify.script({ status: 201, json: { id: 'c1' } });
    await createClient('running').expect(200);
    expect(seen).toEqual([
      expect.objectContaining({ outcome: 'running', params: { workspaceId: 'ws1', body: { name: 'running' } } }),
    ]);
  });

  it('has reads too, shortly afterwards', async () => {
    clockify.script({ json: { id: 'u1' } });
    const { body } = await run('get_user').expect(200);
    expect(await recorded(body.runId)).toMatchObject({ operation: 'get_user', outcome: 'succeeded' });
  });

  it('tells why a run failed, and the answer tells which run it was', async () => {
    clockify.script(
      { status: 400, json: { message: 'Client with this name already exists', code: 501 } },
      { json: [] },
    );
    const { body } = await createClient().expect(409);
    expect(await recorded(body.error.details.runId)).toMatchObject({
      outcome: 'failed',
      error: { code: 'conflict', message: expect.stringContaining('already exists') },
      attempts: [400, 200].map((status) => expect.objectContaining({ status })),
    });
  });

  it('tells that nobody knows whether a write happened whose answer was lost', async () => {
    clockify.script({ cut: 'before answer' });
    const { body } = await createClient().expect(502);
    const { outcome, attempts } = await recorded(body.error.details.runId);
    expect(outcome).toBe('unknown');
    expect(attempts).toEqual([
      expect.objectContaining({ failure: 'cut' }),
      ...Array(attempts.length - 1).fill(
        expect.objectContaining({ operation: 'list_clients', method: 'GET', status: 599 }),
      ),
    ]);
  });

  it('has no run of an action that was refused before anything was sent', async () => {
    const before = (await get('/runs?limit=1')).body.data.runs[0].id;
    await run('create_client', {}).expect(400);
    expect((await get('/runs?limit=1')).body.data.runs[0].id).toBe(before);
  });

  it('holds none of the secrets in use', async () => {
    clockify.script({ status: 400, json: { message: `you sent ${CLOCKIFY_API_KEY}` } });
    const { body } = await createClient(`named ${CLOCKIFY_API_KEY}`).expect(400);
    const text = JSON.stringify(await recorded(body.error.details.runId));
    expect(text).not.toContain(CLOCKIFY_API_KEY);
    expect(text).toContain('named [redacted]');
  });

  it('keeps what a name may hold, even what PostgreSQL cannot', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const { body } = await createClient('a\u0000b\ud800 "quoted" \\ ü 🙂').expect(200);
    expect((await recorded(body.runId)).params.body.name).toBe('a\ufffdb\ufffd "quoted" \\ ü 🙂');
  });

  it('goes on when the database refuses a run', async () => {
    await inDatabase(service.database.url, `alter table runs add constraint odd check (params ->> 'name' <> 'odd')`);
    clockify.script({ json: [] }, { json: [] });
    const listTags = (name: string) => run('list_tags', { workspaceId: 'ws1', name }).expect(200);
    const [odd, even] = [await listTags('odd'), await listTags('even')];
    expect((await recorded(even.body.runId)).params.name).toBe('even');
    await get(`/runs/${odd.body.runId}`).expect(404);
    expect(service.logs.text).toContain('the record of a run was given up');
    await inDatabase(service.database.url, 'alter table runs drop constraint odd');
  });

  describe('GET /runs', () => {
    it('pages through all runs, the newest first, none twice', async () => {
      clockify.script(...Array.from({ length: 7 }, () => ({ json: { id: 'u1' } })));
      for (let count = 0; count < 7; count++) await run('get_user').expect(200);
      const ids: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { runs: { id: string }[]; nextCursor: string | null } = (
          await get(`/runs?operation=get_user&limit=3${cursor && `&cursor=${cursor}`}`).expect(200)
        ).body.data;
        ids.push(...page.runs.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(ids.length).toBeGreaterThanOrEqual(7);
      expect(ids).toEqual([...new Set(ids)].sort().toReversed());
    });

    it('filters by operation, outcome, trigger and time', async () => {
      service.clock.advance(3_600_000);
      const since = new Date(service.clock.now()).toISOString();
      clockify.script({ json: { id: 'u1' } }, { status: 403 });
      await run('get_user').expect(200);
      await run('list_workspaces').expect(403);
      const found = async (query: string) =>
        (await get(`/runs?since=${since}&${query}`).expect(200)).body.data.runs.map(
          ({ operation }: { operation: string }) => operation,
        );
      expect(await found('')).toEqual(['list_workspaces', 'get_user']);
      expect(await found('operation=get_user')).toEqual(['get_user']);
      expect(await found('outcome=failed')).toEqual(['list_workspaces']);
      expect(await found('trigger=schedule')).toEqual([]);
      expect(await found(`until=${since}`)).toEqual([]);
    });

    it('finds the runs of a request', async () => {
      clockify.script({ json: { id: 'u1' } }, { json: { id: 'u1' } });
      const { body } = await run('get_user').set('X-Request-ID', 'req-of-two').expect(200);
      await run('get_user').expect(200);
      const { runs } = (await get('/runs?requestId=req-of-two').expect(200)).body.data;
      expect(runs.map(({ id }: { id: string }) => id)).toEqual([body.runId]);
      expect((await get('/runs?requestId=req-of-none').expect(200)).body.data.runs).toEqual([]);
    });

    it('finds the runs of an event', async () => {
      clockify.script({ json: { id: 'u1' } }, { json: { id: 'u1' } });
      await run('get_user').expect(200);
      const eventId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
      const action = { integration: 'clockify', operation: 'get_user', params: {} };
      const { runId } = await service.app
        .get(ActionsService, { strict: false })
        .run(action, { trigger: 'event', requestId: 'of-an-event', caller: undefined, eventId });
      const { runs } = (await get(`/runs?eventId=${eventId}`).expect(200)).body.data;
      expect(runs).toEqual([expect.objectContaining({ id: runId, trigger: 'event', eventId })]);
    });

    it.each(['limit=0', 'limit=201', 'limit=x', 'cursor=x', 'outcome=done', 'since=yesterday', 'unknown=1'])(
      'refuses ?%s',
      async (query) => {
        expect((await get(`/runs?${query}`).expect(400)).body.error.code).toBe('validation_error');
      },
    );

    it.each(['nothing', '01ARZ3NDEKTSV4RRFFQ69G5FAV'])('has no run %s', async (id) => {
      expect((await get(`/runs/${id}`).expect(404)).body.error.code).toBe('not_found');
    });
  });
});
