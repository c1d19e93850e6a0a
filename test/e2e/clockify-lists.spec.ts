import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const IDS = { requestId: expect.any(String), runId: expect.any(String) };
const W = { workspaceId: 'ws1' };
const WHOLE = { hasMore: false, ...IDS };
const HIGHER = 'send it as a line with a higher limit (limit=10000 at most), or ask for less.';
const cutAt = (rows: number) => ({
  truncated: true,
  hasMore: true,
  notes: [`There are more than these ${rows}: ${HIGHER}`],
  ...IDS,
});

describe('a whole list of Clockify', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000' } });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => {
    clockify.reset();
  });

  const run = (operation: string, params: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params: { ...W, ...params } });
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_row, index) => ({ id: `r${from + index}` }));
  const page = (json: unknown, lastPage?: boolean): Step => ({
    json,
    ...(lastPage !== undefined && { headers: { 'Last-Page': String(lastPage) } }),
  });
  const asked = () => clockify.requests.map(({ query }) => `${query.get('page')}/${query.get('page-size')}`);

  it('stands under its plural, with its count', async () => {
    clockify.script(page(rows(0, 200), false), page(rows(200, 200), false), page(rows(400, 3), true));
    const { body } = await run('list_clients', { all: true, archived: false }).expect(200);
    expect(body).toEqual({ ok: true, clients: rows(0, 403), count: 403, ...WHOLE });
    expect(asked()).toEqual(['1/200', '2/200', '3/200']);
    expect(clockify.requests.map(({ query }) => query.get('archived'))).toEqual(['false', 'false', 'false']);
    for (const name of ['all', 'limit']) expect(clockify.requests[0]?.query.has(name)).toBe(false);
  });

  it('ends without the header at a short page, or at an empty one', async () => {
    clockify.script(page(rows(0, 2)), page(rows(2, 1)), page(rows(0, 2)), page([]));
    const short = await run('list_tags', { all: true, 'page-size': 2 }).expect(200);
    expect(short.body).toMatchObject({ tags: rows(0, 3), count: 3 });
    const empty = await run('list_tags', { all: true, 'page-size': 2 }).expect(200);
    expect(empty.body).toMatchObject({ tags: rows(0, 2), count: 2 });
    expect(clockify.requests).toHaveLength(4);
  });

  it('ends where every page is the same', async () => {
    clockify.script(page(rows(0, 200)), page(rows(0, 200)));
    const { body } = await run('list_users', { all: true }).expect(200);
    expect(body).toEqual({ ok: true, users: rows(0, 200), count: 200, ...WHOLE });
  });

  it('is cut at its limit, and says so', async () => {
    clockify.script(page(rows(0, 200), false), page(rows(200, 200), false));
    const { body } = await run('list_projects', { all: true, limit: 250 }).expect(200);
    expect(body).toEqual({ ok: true, projects: rows(0, 250), count: 250, ...cutAt(250) });
  });

  it('is not cut when it has just as many rows as its limit', async () => {
    clockify.script(page(rows(0, 5)));
    const { body } = await run('list_projects', { all: true, limit: 5 }).expect(200);
    expect(body).toEqual({ ok: true, projects: rows(0, 5), count: 5, ...WHOLE });
    expect(asked()).toEqual(['1/6']);
  });

  describe('that is never paginated', () => {
    it.each([
      ['list_custom_fields', 'customFields', {}],
      ['list_project_custom_fields', 'customFields', { projectId: 'p1' }],
      ['list_holidays', 'holidays', {}],
      ['list_workspaces', 'workspaces', { workspaceId: undefined }],
      ['list_holidays_in_period', 'holidays', { 'assigned-to': 'u1', start: '2026-11-23', end: '2026-11-24' }],
    ])('%s is one request', async (operation, key, params) => {
      clockify.script(page(rows(0, 300)));
      const { body } = await run(operation, { ...params, all: true, limit: 200 }).expect(200);
      expect(body).toEqual({ ok: true, [key]: rows(0, 200), count: 200, ...cutAt(200) });
      expect(clockify.requests).toHaveLength(1);
      expect(clockify.requests[0]?.query.has('page')).toBe(false);
    });

    it('list_webhooks is one request, and keeps its envelope', async () => {
      clockify.script(page({ workspaceWebhookCount: 3, webhooks: rows(0, 3) }));
      const { body } = await run('list_webhooks', { all: true, limit: 2 }).expect(200);
      expect(body).toEqual({
        ok: true,
        workspaceWebhookCount: 3,
        webhooks: rows(0, 2),
        count: 2,
        ...cutAt(2),
      });
    });
  });

  describe('in an envelope', () => {
    const DAY = { start: '2026-11-23T00:00:00Z', end: '2026-11-24T00:00:00Z' };
    const RANGE = { dateRangeStart: '2026-11-23T00:00:00', dateRangeEnd: '2026-11-23T23:59:59' };

    it.each<[string, object, (rows: readonly unknown[]) => object, object]>([
      ['list_time_off_requests', {}, (all) => ({ count: 401, requests: all }), { count: 401 }],
      ['list_user_balances', { userId: 'u1' }, (all) => ({ count: 401, balances: all }), { count: 401 }],
      ['list_policy_balances', { policyId: 'p1' }, (all) => ({ count: 401, balances: all }), { count: 401 }],
      ['list_expense_categories', {}, (all) => ({ count: 401, categories: all }), { count: 401 }],
      ['list_shared_reports', {}, (all) => ({ count: 401, reports: all }), { count: 401 }],
      ['list_invoices', {}, (all) => ({ total: 401, invoices: all }), { total: 401, count: 401 }],
      ['search_invoices', {}, (all) => ({ total: 401, invoices: all }), { total: 401, count: 401 }],
      [
        'list_expenses',
        {},
        (all) => ({ expenses: { count: 401, expenses: all }, dailyTotals: [1], weeklyTotals: [2] }),
        { dailyTotals: [1], weeklyTotals: [2], count: 401 },
      ],
      ['list_deleted_entities', { type: ['TAGS'] }, (all) => ({ response: all }), { count: 401 }],
      [
        'generate_detailed_report',
        { body: { ...RANGE, detailedFilter: { sortColumn: 'DATE' } } },
        (all) => ({ totals: [7], timeentries: all }),
        { totals: [7], count: 401 },
      ],
      ['generate_expense_report', { body: RANGE }, (all) => ({ totals: 7, expenses: all }), { totals: 7, count: 401 }],
      [
        'generate_attendance_report',
        { body: { ...RANGE, attendanceFilter: {} } },
        (all) => ({ entities: all }),
        { count: 401 },
      ],
    ])('%s has the rows of all pages', async (operation, params, envelope, others) => {
      clockify.script(page(envelope(rows(0, 200))), page(envelope(rows(200, 200))), page(envelope(rows(400, 1))));
      const { body } = await run(operation, { ...params, all: true }).expect(200);
      expect(body).toEqual({ ok: true, ...envelope(rows(0, 401)), ...others, ...WHOLE });
      expect(clockify.requests).toHaveLength(3);
    });

    it('search_audit_logs asks for fewer at once', async () => {
      clockify.script(page({ response: rows(0, 50) }), page({ response: rows(50, 1) }));
      const query = { actions: ['CREATE_TAG'], authors: { contains: 'CONTAINS', authorIds: ['u1'] }, ...DAY };
      const { body } = await run('search_audit_logs', { all: true, body: query });
      expect(body).toMatchObject({ response: rows(0, 51), count: 51 });
      expect(clockify.requests.map((request) => request.body)).toEqual([
        { ...query, page: 1, 'page-size': 50 },
        { ...query, page: 2, 'page-size': 50 },
      ]);
    });

    it('counts pages from 0 where Clockify does, and takes its limit for the size of a page', async () => {
      clockify.script(page(rows(0, 3)), page(rows(3, 3)));
      const { body } = await run('list_created_entities', { type: ['TAGS'], all: true, limit: 3, 'max-rows': 5 });
      expect(body).toMatchObject({ entities: rows(0, 5), count: 5, truncated: true });
      expect(clockify.requests.map(({ query }) => `${query.get('page')}/${query.get('limit')}`)).toEqual([
        '0/3',
        '1/3',
      ]);
    });

    it('may have no rows', async () => {
      clockify.script(page({ totals: [], timeentries: null }));
      const report = { body: { ...RANGE, detailedFilter: {} } };
      const { body } = await run('generate_detailed_report', { ...report, all: true }).expect(200);
      expect(body).toMatchObject({ timeentries: [], count: 0 });
    });

    it('is not taken for empty when it has another shape', async () => {
      clockify.script(page({ something: 'else' }));
      const { body } = await run('list_invoices', { all: true }).expect(502);
      expect(body.error.message).toContain('not the list that was asked for');
    });
  });

  describe('when a page cannot be had', () => {
    it('a page is tried again like every read', async () => {
      clockify.script(page(rows(0, 200), false), { cut: 'inside answer' }, { status: 429 }, page(rows(200, 1), true));
      const { body } = await run('list_clients', { all: true }).expect(200);
      expect(body.count).toBe(201);
      const { body: record } = await service.http.get(`/runs/${body.runId}`).expect(200);
      expect(record.data.attempts).toHaveLength(4);
    });

    it('nothing is answered but how far it came', async () => {
      clockify.script(page(rows(0, 200), false), ...Array.from({ length: 4 }, () => ({ status: 503 })));
      const { body } = await run('list_clients', { all: true }).expect(502);
      expect(body.error).toMatchObject({
        code: 'upstream_error',
        message: expect.stringContaining('Read until then: 200 rows on 1 page.'),
        details: { read: { pages: 1, rows: 200 }, between: { status: 503 } },
      });
      expect(body).not.toHaveProperty('clients');
    });

    it('no further one is asked for when the deadline of the run is near', async () => {
      let pages = 0;
      clockify.onRequest(() => {
        service.clock.advance(14_900);
        pages += 1;
        return Promise.resolve();
      });
      clockify.script(...Array.from({ length: 9 }, (_page, index) => page(rows(index * 200, 200), false)));
      const { body } = await run('list_clients', { all: true }).expect(504);
      expect(pages).toBe(3);
      expect(body.error).toMatchObject({ code: 'upstream_timeout', details: { read: { pages: 3, rows: 600 } } });
    });

    it('a list without an end is given up', async () => {
      clockify.script(...Array.from({ length: 1001 }, (_page, index) => page(rows(index, 1), false)));
      const { body } = await run('list_clients', { all: true, 'page-size': 1 }).expect(502);
      expect(body.error.message).toContain('more than 1000 pages');
      expect(clockify.requests).toHaveLength(1000);
    });
  });

  describe('of which one page is asked for', () => {
    const more = (shown: number, next = 'page=2') => [
      `There are more than these ${shown}: say all=true for all of them, or ${next}.`,
    ];

    it('says by the header whether there is more', async () => {
      clockify.script(page(rows(0, 50), false), page(rows(50, 50), true));
      const first = await run('list_clients', {}).expect(200);
      expect(first.body).toEqual({ ok: true, clients: rows(0, 50), hasMore: true, notes: more(50), ...IDS });
      const last = await run('list_clients', { page: 2 }).expect(200);
      expect(last.body).toEqual({ ok: true, clients: rows(50, 50), hasMore: false, ...IDS });
      expect(asked()).toEqual(['null/null', '2/null']);
    });

    it('says by a short page that there is not', async () => {
      clockify.script(page(rows(0, 49)), page([]), page(rows(0, 2)));
      for (const params of [{}, { page: 3 }, { 'page-size': 3 }]) {
        expect((await run('list_tags', params).expect(200)).body.hasMore).toBe(false);
      }
      expect(clockify.requests).toHaveLength(3);
    });

    it.each<[string, string, object, Step, object]>([
      ['more', 'list_tags', { 'page-size': 3 }, { json: [{ id: 'r3' }] }, { hasMore: true, notes: more(3) }],
      ['no more', 'list_tags', { 'page-size': 3 }, { json: [] }, { hasMore: false }],
      [
        'the same',
        'list_tags',
        { 'page-size': 3 },
        { json: [{ id: 'r0' }, { id: 'r1' }, { id: 'r2' }] },
        { hasMore: false },
      ],
      [
        'no answer',
        'list_tags',
        { 'page-size': 3 },
        { status: 403 },
        { notes: ['Whether there are more than these 3 could not be found out: say all=true, or page=2.'] },
      ],
      [
        'more',
        'search_users',
        { body: { page: 2, pageSize: 3 } },
        { json: [{ id: 'r3' }] },
        {
          hasMore: true,
          notes: more(3, 'body.page=3').map((note) => note.replace('3:', '3 and what is before them:')),
        },
      ],
    ])('looks behind a page that is just full, and finds %s (%s)', async (_what, operation, params, behind, told) => {
      clockify.script(page(rows(0, 3)), behind);
      const { body } = await run(operation, params).expect(200);
      const { ok, requestId, runId, ...others } = body;
      expect([ok, requestId, runId]).toEqual([true, expect.any(String), expect.any(String)]);
      expect(others).toEqual({ [operation === 'list_tags' ? 'tags' : 'users']: rows(0, 3), ...told });
      expect(clockify.requests).toHaveLength(2);
    });

    it.each<[string, object, object, boolean]>([
      ['list_invoices', { total: 51, invoices: rows(0, 50) }, {}, true],
      ['list_expenses', { expenses: { count: 70, expenses: rows(0, 50) }, dailyTotals: [1] }, {}, true],
      ['list_expenses', { expenses: { count: 51, expenses: rows(50, 1) } }, { page: 2 }, false],
      ['list_webhooks', { workspaceWebhookCount: 2, webhooks: rows(0, 2) }, {}, false],
    ])('says by the total whether there is more: %s', async (operation, envelope, params, hasMore) => {
      clockify.script(page(envelope));
      const { body } = await run(operation, params).expect(200);
      expect(body).toEqual({ ok: true, ...envelope, hasMore, ...(hasMore && { notes: more(50) }), ...IDS });
      expect(clockify.requests).toHaveLength(1);
    });

    it('has a hasMore of ours, whatever Clockify calls so', async () => {
      clockify.script(page({ total: 51, invoices: rows(0, 50), hasMore: 'no', ok: false, runId: 'x', requestId: 'y' }));
      const { body } = await run('list_invoices', {}).expect(200);
      expect(body).toMatchObject({ ok: true, hasMore: true, ...IDS });
      expect([body.runId, body.requestId]).not.toContain('x');
    });
  });

  describe('of a sentence', () => {
    const say = (text: string) => service.http.post('/commands').send({ text, timezone: 'UTC' });
    const USER: Step = { json: { id: 'u1', activeWorkspace: 'ws1' } };

    it('is read whole where it is of things', async () => {
      clockify.script(USER, page(rows(0, 200), false), page(rows(200, 200), false), page(rows(400, 3), true));
      const { body } = await say('list all projects').expect(200);
      expect(body.data.result).toEqual({ projects: rows(0, 403), count: 403, hasMore: false });
      expect(body.data).not.toHaveProperty('notes');
    });

    it('is cut where it is of what piles up, and says so', async () => {
      clockify.script(page(rows(0, 200), false), page(rows(200, 200), false));
      const { body } = await say('show my time entries').expect(200);
      expect(body.data.result).toMatchObject({ count: 200, truncated: true, hasMore: true });
      expect(body.data.notes).toEqual([`There are more than these 200: ${HIGHER}`]);
    });
  });

  it('is a command like any other', async () => {
    const { body } = await service.http
      .post('/actions/parse')
      .send({ text: 'clockify.list_clients all=true limit=20' })
      .expect(200);
    expect(body.data.params).toEqual({ all: true, limit: 20 });
  });

  it.each([
    [{ all: true, limit: 0 }, 'params.limit must be at least 1'],
    [{ all: true, limit: 10_001 }, 'params.limit must be at most 10000'],
    [{ limit: 5 }, 'params.limit counts only with all=true'],
    [{ all: true, page: 2 }, 'params.page does not go with all=true'],
    [{ all: 'yes' }, 'params.all must be true or false'],
  ])('refuses %j', async (params, message) => {
    const { body } = await run('list_clients', params).expect(400);
    expect(body.error.message).toContain(message);
    expect(clockify.requests).toEqual([]);
  });
});
