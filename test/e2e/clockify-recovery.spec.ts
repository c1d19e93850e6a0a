import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const W = { workspaceId: 'ws1' };
const CUT: Step = { cut: 'before answer' };
const LOST: readonly Step[] = [{ cut: 'before answer' }, { cut: 'inside answer' }, { status: 500 }, { status: 503 }];

const AN_HOUR = 3_600;
/** For one try, by the test's clock. */
const TRY_MS = 300;

describe('a write to Clockify whose answer was lost', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000' },
      limits: { tryTimeoutMs: TRY_MS },
    });
    clockify.onHang(() => service.clock.advance(TRY_MS));
    clockify.goBy(service.clock);
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => {
    clockify.reset();
    service.clock.sleeps.length = 0;
  });

  let ids = 0;
  /** An id that was given so many seconds ago. */
  const idOf = (secondsAgo = 0): string => {
    ids += 1;
    return Math.floor(service.clock.now() / 1000 - secondsAgo).toString(16) + ids.toString(16).padStart(16, '0');
  };
  const run = (operation: string, params: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params: { ...W, ...params } });
  const sent = () =>
    clockify.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1/workspaces/ws1', '')}`);
  const writes = () => clockify.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/requests'));

  describe('of something with a name of its own', () => {
    const create = () => run('create_client', { body: { name: 'Acme', note: 'new' } });
    const client = (id: string, more: object = {}) => ({ id, name: 'Acme', note: 'new', ...more });

    it.each([...LOST, { hang: true } as const])('is found by its name after %j', async (step) => {
      const made = client(idOf());
      clockify.script(step, { json: [client(idOf(AN_HOUR), { name: 'Acme Ltd' }), made] });
      const { body } = await create().expect(200);
      expect(body).toMatchObject({ ok: true, ...made });
      expect(sent()).toEqual(['POST /clients', 'GET /clients']);
      expect(clockify.requests[1]?.query.get('name')).toBe('Acme');
      expect(clockify.requests[1]?.query.has('archived')).toBe(false);
    });

    it('shows the look-up among the attempts of its run', async () => {
      clockify.script(CUT, { json: [client(idOf())] });
      const { body } = await create().expect(200);
      const record = await service.http.get(`/runs/${body.runId}`).expect(200);
      expect(record.body.data).toMatchObject({
        outcome: 'succeeded',
        attempts: [{ failure: 'cut' }, { status: 200, operation: 'list_clients' }],
      });
      expect(record.body.data.attempts[0]).not.toHaveProperty('operation');
    });

    it('is sent again when it is not there', async () => {
      clockify.script(CUT, { json: [] }, { status: 201, json: client('c1') });
      const { body } = await create().expect(200);
      expect(body.id).toBe('c1');
      expect(sent()).toEqual(['POST /clients', 'GET /clients', 'POST /clients']);
    });

    it('is found after all when the repeat is refused', async () => {
      const made = client(idOf());
      const refusal = { status: 400, json: { message: 'Client with this name already exists', code: 501 } };
      clockify.script(CUT, { json: [] }, refusal, { json: [made] });
      const { body } = await create().expect(200);
      expect(body.id).toBe(made.id);
    });

    it('is a conflict when the name was taken before', async () => {
      const old = client(idOf(AN_HOUR));
      clockify.script(CUT, { json: [old] });
      const { body } = await create().expect(409);
      expect(body.error).toMatchObject({ code: 'conflict', details: { existing: { id: old.id, name: 'Acme' } } });
      expect(body.error.details).toMatchObject({ outcome: 'failed' });
      expect(writes()).toHaveLength(1);
    });

    it('is a conflict when another command of this service has made it', async () => {
      const made = client(idOf());
      clockify.script({ status: 201, json: made }, CUT, { json: [made] });
      await create().expect(200);
      await create().expect(409);
    });

    it.each<[string, () => object]>([
      ['its id does not tell when it was made', () => ({ id: 'no-time' })],
      ['it is hardly older than the run', () => ({ id: idOf(6) })],
      ['it differs from what was sent', () => ({ id: idOf(), note: 'old' })],
    ])('stays unknown when there is one of its name, but %s', async (_why, found) => {
      const there = { json: [{ ...client(''), ...found() }] };
      clockify.script(CUT, there, there, there);
      const { body } = await create().expect(502);
      expect(body.error.details).toMatchObject({ outcome: 'unknown' });
      expect(writes()).toHaveLength(1);
    });

    it('stays unknown when Clockify cannot be asked', async () => {
      clockify.script(CUT, { status: 403, json: { message: 'Access Denied' } });
      const { body } = await create().expect(502);
      expect(body.error).toMatchObject({ code: 'upstream_error', details: { outcome: 'unknown' } });
    });

    it('stays unknown when the tries are used up', async () => {
      const lost = [CUT, { json: [] }];
      clockify.script(...lost, ...lost, ...lost, ...lost);
      const { body } = await create().expect(502);
      expect(body.error.details).toMatchObject({ outcome: 'unknown' });
      expect(writes()).toHaveLength(4);
    });

    it('stays unknown when there is no time left to look', async () => {
      clockify.onRequest(() => {
        service.clock.advance(44_000);
        return Promise.resolve();
      });
      clockify.script(CUT, { json: [] });
      const { body } = await create().expect(504);
      expect(body.error.details).toMatchObject({ outcome: 'unknown' });
      expect(writes()).toHaveLength(1);
    });
  });

  describe('of something without a name', () => {
    const body = { description: 'Review', start: '2026-11-23T09:00:00Z', end: '2026-11-23T10:00:00Z' };
    const create = () => run('create_time_entry', { body });
    const user = { json: { id: 'u1', activeWorkspace: 'ws1' } };
    const entry = (id: string, more: object = {}) => ({
      id,
      description: 'Review',
      timeInterval: { start: body.start, end: body.end },
      ...more,
    });

    it.each(LOST)('is found by what was sent after %j', async (step) => {
      const made = entry(idOf());
      clockify.script(step, user, { json: [entry(idOf(AN_HOUR)), made] });
      const answer = await create().expect(200);
      expect(answer.body.id).toBe(made.id);
      expect(sent()).toEqual(['POST /time-entries', 'GET /api/v1/user', 'GET /user/u1/time-entries']);
    });

    it.each(LOST)('is looked for three times and sent again after %j', async (step) => {
      const nothing = { json: [entry(idOf(AN_HOUR))] };
      clockify.script(step, user, nothing, nothing, nothing, { status: 201, json: entry('t1') });
      const answer = await create().expect(200);
      expect(answer.body.id).toBe('t1');
      expect(service.clock.sleeps.slice(0, 2)).toEqual([1_000, 3_000]);
      expect(writes()).toHaveLength(2);
    });

    it('is found when it shows late', async () => {
      const made = entry(idOf());
      clockify.script(CUT, user, { json: [] }, { json: [made] });
      const answer = await create().expect(200);
      expect(answer.body.id).toBe(made.id);
    });

    it.each([{ hang: true } as const, { status: 504 }, { status: 201, text: '<html>' }])(
      'is never sent again after %j: the first one may still come',
      async (step) => {
        clockify.script(step, user, { json: [] }, { json: [] }, { json: [] });
        const answer = await create();
        expect(answer.body.error.details).toMatchObject({ outcome: 'unknown' });
        expect(writes()).toHaveLength(1);
      },
    );

    it('stays unknown when there are two that it may be', async () => {
      const both = { json: [entry(idOf()), entry(idOf())] };
      clockify.script(CUT, user, both, both, both);
      const answer = await create().expect(502);
      expect(answer.body.error.details).toMatchObject({ outcome: 'unknown' });
      expect(writes()).toHaveLength(1);
    });

    it('is not taken for the work of the command before it', async () => {
      const first = entry(idOf());
      const there = { json: [first] };
      clockify.script({ status: 201, json: first }, CUT, user, there, there, there, { status: 201, json: entry('t2') });
      await create().expect(200);
      const second = await create().expect(200);
      expect(second.body.id).toBe('t2');
    });

    it('shows the invoice of a payment that is found', async () => {
      const payment = { id: idOf(), amount: 500, note: 'wire', date: '2026-11-23T00:00:00Z' };
      clockify.script(CUT, { json: [payment] }, { json: { id: 'i1', balance: 0 } });
      const params = { invoiceId: 'i1', body: { amount: 500, note: 'wire', paymentDate: '2026-11-23T00:00:00Z' } };
      const answer = await run('create_invoice_payment', params).expect(200);
      expect(answer.body).toMatchObject({ id: 'i1', balance: 0 });
      expect(sent()).toEqual(['POST /invoices/i1/payments', 'GET /invoices/i1/payments', 'GET /invoices/i1']);
    });

    it('answers a list where the operation does', async () => {
      const assignment = { id: idOf(), userId: 'u1', projectId: 'p1', hoursPerDay: 4 };
      clockify.script(CUT, { json: [assignment] });
      const answer = await run('create_assignment', {
        body: { userId: 'u1', projectId: 'p1', hoursPerDay: 4, start: body.start, end: body.end },
      }).expect(200);
      expect(answer.body.assignments).toEqual([assignment]);
    });
  });

  describe('that stops a timer', () => {
    const END = '2026-11-23T10:00:00Z';
    const stop = () => run('stop_timer', { userId: 'u1', body: { end: END } });
    const timer = (id: string, end: string | null) => ({ id, timeInterval: { start: '2026-11-23T09:00:00Z', end } });

    it('is not repeated when it has stopped', async () => {
      const stopped = timer(idOf(AN_HOUR), END);
      clockify.script(CUT, { json: [stopped] });
      const { body } = await stop().expect(200);
      expect(body).toMatchObject(stopped);
      expect(writes()).toHaveLength(1);
    });

    it('never stops a newer one', async () => {
      const stopped = timer(idOf(AN_HOUR), END);
      clockify.script(CUT, { json: [timer(idOf(), null), stopped] });
      const { body } = await stop().expect(200);
      expect(body.id).toBe(stopped.id);
      expect(writes()).toHaveLength(1);
    });

    it('is repeated while it is still going', async () => {
      const id = idOf(AN_HOUR);
      clockify.script(CUT, { json: [timer(id, null)] }, { json: timer(id, END) });
      const { body } = await stop().expect(200);
      expect(body.id).toBe(id);
      expect(writes()).toHaveLength(2);
    });
  });

  describe('that deletes', () => {
    it.each([{ status: 400, json: { message: "Client doesn't belong to Workspace", code: 501 } }, { status: 404 }])(
      'is done when the repeat is answered with %j',
      async (gone) => {
        clockify.script(CUT, gone);
        const { body } = await run('delete_client', { id: 'c1' }).expect(200);
        expect(body).toMatchObject({ ok: true });
        clockify.script(CUT, gone);
        await run('delete_time_entry', { id: 't1' }).expect(200);
      },
    );

    it('is not done when nothing was lost', async () => {
      clockify.script({ status: 400, json: { message: "Client doesn't belong to Workspace", code: 501 } });
      await run('delete_client', { id: 'c1' }).expect(404);
    });

    it('is not done when something on the way there is missing', async () => {
      clockify.script(CUT, { status: 400, json: { message: "Project doesn't belong to Workspace", code: 501 } });
      await run('delete_task', { projectId: 'p1', taskId: 't1' }).expect(404);
    });
  });

  describe('that adds up or cannot be looked for', () => {
    const item = { applyTaxes: 'NONE', description: 'x', itemType: 'Service', quantity: 1, unitPrice: 100 };

    it.each<[string, object]>([
      ['create_balance_assignment', { body: { balance: 1, policyId: 'p1', userIds: ['u1'] } }],
      [
        'update_balance_assignment',
        { balanceAssignmentId: 'b1', userId: 'u1', policyId: 'p1', body: { balanceChange: 1 } },
      ],
      ['update_policy_balance', { policyId: 'p1', body: { userIds: ['u1'], value: 1 } }],
      ['rotate_webhook_token', { webhookId: 'w1' }],
      ['create_invoice_item', { invoiceId: 'i1', body: item }],
      ['delete_invoice_item', { invoiceId: 'i1', order: 1 }],
    ])('%s is sent once, and its outcome is unknown', async (operation, params) => {
      for (const step of [CUT, { status: 500 }, { hang: true } as const]) {
        clockify.reset();
        clockify.script(step);
        const { body } = await run(operation, params);
        expect(body.error.details).toMatchObject({ outcome: 'unknown' });
        expect(clockify.requests).toHaveLength(1);
      }
    });

    it('stays unknown when a repeat of something repeatable is turned away', async () => {
      const limited = { status: 429, headers: { 'retry-after': '3600' } };
      clockify.script({ json: { id: 'c1', name: 'B' } }, CUT, limited);
      const { body } = await run('update_client', { id: 'c1', body: { name: 'A' } }).expect(429);
      expect(body.error).toMatchObject({
        code: 'rate_limited',
        message: expect.stringContaining('look in Clockify before you send it again'),
        details: { outcome: 'unknown' },
      });
    });
  });
});
