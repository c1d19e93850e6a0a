import { IdempotencyPurge } from '../../src/actions/idempotency/idempotency-purge.js';
import { AppError } from '../../src/common/errors/app-error.js';
import { AfterRunHooks } from '../../src/integrations/after-run.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv, NOWHERE } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const OTHER_API_KEY = 'test-api-key-of-dev-0123456789';
const DAY_MS = 24 * 60 * 60 * 1000;
const CREATED = { status: 201, json: { id: 'c1', name: 'A', archived: false } };

describe('POST /actions/run with an Idempotency-Key', () => {
  let clockify: ScriptedServer;
  let service: TestApp;
  /** Another replica, on the same database. */
  let replica: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    const env = {
      ...clockifyEnv(clockify.url),
      API_KEYS: `ci:${API_KEY},dev:${OTHER_API_KEY}`,
      RATE_LIMIT_PER_MINUTE: '10000',
    };
    const limits = { tryTimeoutMs: 10_000, maxRetries: 1 };
    service = await makeApp({ env, limits });
    replica = await makeApp({ env, limits, database: service.database });
  });
  afterAll(async () => {
    await replica.close();
    await service.close();
    await clockify.close();
  });
  beforeEach(() => clockify.reset());

  let keys = 0;
  const newKey = () => `key-${++keys}`;

  const run = (
    key: string,
    operation: string,
    params: object = {},
    { on = service, apiKey = API_KEY }: { on?: TestApp; apiKey?: string } = {},
  ) =>
    on.http
      .post('/actions/run')
      .set('Authorization', `Bearer ${apiKey}`)
      .set('Idempotency-Key', key)
      .send({ integration: 'clockify', operation, params });
  const createClient = (key: string, name = 'A', options: { on?: TestApp; apiKey?: string } = {}) =>
    run(key, 'create_client', { workspaceId: 'ws1', body: { name } }, options);
  const runsOf = async () =>
    (await service.http.get('/runs?operation=create_client&limit=200').set('Authorization', `Bearer ${API_KEY}`)).body
      .data.runs as { id: string; outcome: string }[];

  it('answers a repeated request with its first answer, on any replica, and marks it', async () => {
    clockify.script(CREATED);
    const key = newKey();
    const first = await createClient(key).set('X-Request-ID', 'first').expect(200);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    for (const on of [service, replica]) {
      const second = await createClient(key, 'A', { on }).set('X-Request-ID', 'second').expect(200);
      expect(second.headers).toMatchObject({ 'idempotency-replayed': 'true', 'x-request-id': 'second' });
      expect(second.text).toBe(first.text.replace('"requestId":"first"', '"requestId":"second"'));
    }
    expect(clockify.requests).toHaveLength(1);
  });

  it('runs each request that comes without a key', async () => {
    clockify.script(CREATED, CREATED);
    for (let count = 0; count < 2; count++) {
      const { headers } = await createClient('unused').unset('Idempotency-Key').expect(200);
      expect(headers).not.toHaveProperty('idempotency-replayed');
    }
    expect(clockify.requests).toHaveLength(2);
  });

  it('lets one of 50 parallel requests to two replicas through', async () => {
    const before = (await runsOf()).length;
    clockify.script(CREATED);
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        createClient(key, 'A', { on: number % 2 === 0 ? service : replica }).then((response) => response),
      ),
    );
    const created = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(clockify.requests).toHaveLength(1);
    expect(created.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
    const runId = created[0]?.body.runId as string;
    expect(new Set(created.map(({ body }) => body.runId))).toEqual(new Set([runId]));
    for (const { status, body, headers } of refused) {
      expect([status, body.error.code, body.error.details, headers['retry-after']]).toEqual([
        409,
        'conflict',
        { reason: 'idempotency_key_in_progress', runId },
        '1',
      ]);
    }
    expect((await runsOf()).length).toBe(before + 1);
    expect((await createClient(key).expect(200)).body.runId).toBe(runId);
  });

  it('answers conflict while the request is under way, and its answer afterwards', async () => {
    const key = newKey();
    let meanwhile: unknown;
    clockify.onRequest(async () => {
      meanwhile = (await createClient(key, 'A', { on: replica }).expect(409)).body.error.details.reason;
    });
    clockify.script(CREATED);
    const { body } = await createClient(key).expect(200);
    expect(meanwhile).toBe('idempotency_key_in_progress');
    expect((await createClient(key, 'A', { on: replica }).expect(200)).body.id).toBe(body.id);
  });

  it('has the answer for a caller who lost the connection', async () => {
    const key = newKey();
    let goOn = (): void => undefined;
    clockify.onRequest(() => new Promise((resolve) => (goOn = resolve)));
    clockify.script(CREATED);
    const impatient = createClient(key);
    impatient.catch(() => undefined);
    await eventually(() => clockify.requests.length === 1);
    impatient.abort();
    goOn();
    const { headers, body } = await eventually(async () => await createClient(key).expect(200));
    expect([headers['idempotency-replayed'], body.id]).toEqual(['true', 'c1']);
    expect(clockify.requests).toHaveLength(1);
  });

  describe('another request with the same key', () => {
    it.each<[string, (key: string) => ReturnType<typeof run>]>([
      ['with other parameters', (key) => createClient(key, 'B')],
      ['with another operation', (key) => run(key, 'create_tag', { workspaceId: 'ws1', body: { name: 'A' } })],
    ])('%s is refused', async (_what, send) => {
      clockify.script(CREATED);
      const key = newKey();
      await createClient(key).expect(200);
      const { body } = await send(key).expect(400);
      expect(body.error).toMatchObject({
        code: 'validation_error',
        message: expect.stringContaining('was used for another request'),
        details: { reason: 'idempotency_key_reused' },
      });
      expect(clockify.requests).toHaveLength(1);
    });

    it('is refused while the first one is under way too', async () => {
      const key = newKey();
      let reason: unknown;
      clockify.onRequest(async () => {
        reason = (await createClient(key, 'B').expect(400)).body.error.details.reason;
      });
      clockify.script(CREATED);
      await createClient(key).expect(200);
      expect(reason).toBe('idempotency_key_reused');
    });

    it('is the same request when only the order of its fields differs', async () => {
      clockify.script(CREATED);
      const key = newKey();
      const send = (body: string) =>
        service.http
          .post('/actions/run')
          .set({ Authorization: `Bearer ${API_KEY}`, 'Idempotency-Key': key, 'Content-Type': 'application/json' })
          .send(body)
          .expect(200);
      await send(
        '{"integration":"clockify","operation":"create_client","params":{"workspaceId":"w","body":{"name":"A","note":"n"}}}',
      );
      const { headers } = await send(
        '{"params":{"body":{"note":"n","name":"A"},"workspaceId":"w"},"operation":"create_client","integration":"clockify"}',
      );
      expect(headers['idempotency-replayed']).toBe('true');
    });

    it('is another one when a list has another order', async () => {
      clockify.script({ json: {} });
      const key = newKey();
      const remove = (ids: string[]) =>
        run(key, 'delete_user_time_entries', { workspaceId: 'w', userId: 'u', 'time-entry-ids': ids });
      await remove(['t1', 't2']).expect(200);
      expect((await remove(['t2', 't1']).expect(400)).body.error.details.reason).toBe('idempotency_key_reused');
    });
  });

  it('keeps callers apart', async () => {
    clockify.script(CREATED, { status: 201, json: { id: 'c2' } });
    const key = newKey();
    expect((await createClient(key).expect(200)).body.id).toBe('c1');
    const { body, headers } = await createClient(key, 'B', { apiKey: OTHER_API_KEY }).expect(200);
    expect([body.id, headers['idempotency-replayed']]).toEqual(['c2', undefined]);
  });

  it.each([
    ['an empty key', ''],
    ['a key with a blank', 'a b'],
    ['a key of other letters', Buffer.from('ключ').toString('latin1')],
    ['a key of 256 characters', 'x'.repeat(256)],
  ])('refuses %s', async (_what, key) => {
    const { body } = await createClient(key).expect(400);
    expect(body.error).toMatchObject({
      code: 'validation_error',
      message: expect.stringContaining('Idempotency-Key must be 1 to 255 visible ASCII characters'),
      details: { errors: [expect.objectContaining({ path: 'Idempotency-Key' })] },
    });
    expect(clockify.requests).toHaveLength(0);
  });

  it('takes every visible character, up to 255 of them', async () => {
    clockify.script(CREATED);
    const key = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~${'x'.repeat(255)}`.slice(0, 255);
    await createClient(key).expect(200);
    expect((await createClient(key).expect(200)).headers['idempotency-replayed']).toBe('true');
  });

  describe('a failure of a request that may have been carried out is the answer for good', () => {
    it.each([
      ['a failure', { status: 503 }, 502],
      ['a lost answer', { cut: 'before answer' }, 502],
      ['an answer cut short', { cut: 'inside answer' }, 502],
      ['a request that was given up', { status: 408 }, 502],
    ] as const)('%s', async (_what, step, status) => {
      clockify.script(step);
      const key = newKey();
      const first = await createClient(key).expect(status);
      const second = await createClient(key, 'A', { on: replica }).expect(status);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect(second.body.error).toEqual(first.body.error);
      expect(second.body.error.details).toMatchObject({ outcome: 'unknown', runId: expect.any(String) });
      // What was lost is looked up, and not sent again.
      expect(clockify.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('a refusal of what an earlier try may have done', async () => {
      clockify.script({ status: 503 }, { status: 403 });
      const key = newKey();
      const archive = () => run(key, 'delete_client', { workspaceId: 'ws1', id: 'c1' });
      await archive().expect(403);
      expect((await archive().expect(403)).headers['idempotency-replayed']).toBe('true');
      expect(clockify.requests).toHaveLength(2);
    });

    it('one that comes after it was carried out', async () => {
      const hooks = service.app.get(AfterRunHooks, { strict: false });
      let isBroken = true;
      hooks.add({
        afterRun: (_call, result) =>
          isBroken ? Promise.reject(new AppError('unavailable', 'later')) : Promise.resolve(result),
      });
      clockify.script(CREATED);
      const key = newKey();
      await createClient(key).expect(503);
      isBroken = false;
      expect((await createClient(key).expect(503)).headers['idempotency-replayed']).toBe('true');
      expect(clockify.requests).toHaveLength(1);
    });

    it('so that another request needs a key of its own', async () => {
      clockify.script({ status: 503 });
      const key = newKey();
      await createClient(key).expect(502);
      expect((await createClient(key, 'B').expect(400)).body.error.details).toEqual({
        reason: 'idempotency_key_reused',
      });
    });
  });

  describe('a request that was not carried out releases its key', () => {
    it.each<[string, Step, number]>([
      ['as wrong', { status: 400, json: { message: 'must not be null', code: 501 } }, 400],
      ['for the credential', { status: 401, json: { message: 'Api key does not exist', code: 4003 } }, 401],
      ['for the plan', { status: 402 }, 403],
      ['for the role', { status: 403, json: { message: 'Access Denied', code: 403 } }, 403],
      ['for something that is not there', { status: 404, json: { message: 'Not found', code: 404 } }, 404],
      ['for one that is in the way', { status: 400, json: { message: 'Client already exists', code: 501 } }, 409],
    ])('when it is refused %s, for itself and for a corrected one', async (_why, refusal, status) => {
      for (const name of ['A', 'B']) {
        clockify.reset();
        // What is in the way is looked for.
        clockify.script(refusal, ...(status === 409 ? [{ json: [] }] : []), CREATED);
        const key = newKey();
        await createClient(key, 'A').expect(status);
        const { headers, body } = await createClient(key, name, { on: replica }).expect(200);
        expect([headers['idempotency-replayed'], body.id]).toEqual([undefined, 'c1']);
        expect((await createClient(key, name).expect(200)).headers['idempotency-replayed']).toBe('true');
      }
    });

    it.each<[string, Step]>([
      ['fails', { status: 503 }],
      ['is lost', { cut: 'before answer' }],
      ['cannot be read', { text: '<html>' }],
    ])('when it only reads and %s', async (_how, step) => {
      const key = newKey();
      const read = () => run(key, 'get_client', { workspaceId: 'ws1', id: 'c1' });
      clockify.script(step, step, { json: { id: 'c1' } });
      const failed = await read();
      expect(failed.status).toBe(502);
      const { headers } = await read().expect(200);
      expect(headers).not.toHaveProperty('idempotency-replayed');
    });

    it('when something that it names is not there, or could not be looked up', async () => {
      const key = newKey();
      const start = { workspaceId: 'ws1', project: 'Website', body: { start: '2026-11-23T09:30:00Z' } };
      clockify.script({ json: [] }, { json: [] });
      await run(key, 'create_time_entry', start).expect(400);
      clockify.reset();
      clockify.script({ status: 503 }, { status: 503 });
      await run(key, 'create_time_entry', start).expect(502);
      clockify.reset();
      clockify.script({ json: [{ id: 'p1', name: 'Website', archived: false }] }, { status: 201, json: { id: 'e1' } });
      const { headers, body } = await run(key, 'create_time_entry', start).expect(200);
      expect([headers['idempotency-replayed'], body.id]).toEqual([undefined, 'e1']);
    });

    it('when it is not valid', async () => {
      clockify.script(CREATED);
      const key = newKey();
      await createClient(key, '').expect(400);
      await createClient(key, 'A').expect(200);
    });

    it('when something that it leaves out cannot be looked up', async () => {
      clockify.script({ json: { id: 'u1' } }, CREATED);
      const key = newKey();
      await run(key, 'create_client', { body: { name: 'A' } }).expect(400);
      await createClient(key).expect(200);
      expect(clockify.requests).toHaveLength(2);
    });

    it('when Clockify turns it away for its frequency', async () => {
      clockify.script({ status: 429, headers: { 'retry-after': '3600' } }, CREATED);
      const key = newKey();
      // With a database of its own: nobody who shares one calls until the hour is over.
      const alone = await makeApp({ env: { ...clockifyEnv(clockify.url), API_KEYS: `ci:${API_KEY}` } });
      await createClient(key, 'A', { on: alone }).expect(429);
      alone.clock.advance(3_601_000);
      const { headers } = await createClient(key, 'A', { on: alone }).expect(200);
      expect(headers).not.toHaveProperty('idempotency-replayed');
      await alone.close();
    });

    it('when Clockify cannot be reached', async () => {
      const env = { ...clockifyEnv(NOWHERE), API_KEYS: `ci:${API_KEY}` };
      const cutOff = await makeApp({ env, database: service.database });
      const key = newKey();
      await createClient(key, 'A', { on: cutOff }).expect(502);
      await cutOff.close();
      clockify.script(CREATED);
      await createClient(key).expect(200);
    });

    it('when the service is not configured', async () => {
      const unconfigured = await makeApp({ env: { API_KEYS: `ci:${API_KEY}` }, database: service.database });
      const key = newKey();
      await createClient(key, 'A', { on: unconfigured }).expect(503);
      await unconfigured.close();
      clockify.script(CREATED);
      await createClient(key).expect(200);
    });
  });

  describe('what is kept', () => {
    it('is kept for 24 hours', async () => {
      clockify.script(CREATED, { status: 201, json: { id: 'c2' } });
      const key = newKey();
      expect((await createClient(key).expect(200)).body.id).toBe('c1');
      service.clock.advance(DAY_MS - 1);
      expect((await createClient(key).expect(200)).body.id).toBe('c1');
      service.clock.advance(1);
      expect((await createClient(key, 'B').expect(200)).body.id).toBe('c2');
      expect(clockify.requests).toHaveLength(2);
    });

    it('is purged when its time is over, and the run stays', async () => {
      clockify.script(CREATED);
      const { body } = await createClient(newKey()).expect(200);
      const kept = async () => ({
        keys: (await query(service.database.url, `select from idempotency_keys where run_id = '${body.runId}'`)).length,
        answers: (
          await query(service.database.url, `select from runs where id = '${body.runId}' and answer is not null`)
        ).length,
      });
      const purge = () => service.app.get(IdempotencyPurge, { strict: false }).purge();
      service.clock.advance(DAY_MS);
      await purge();
      expect(await kept()).toEqual({ keys: 1, answers: 1 });
      service.clock.advance(1);
      await purge();
      expect(await kept()).toEqual({ keys: 0, answers: 0 });
      expect((await runsOf()).map(({ id }) => id)).toContain(body.runId);
    });

    it('has no credentials in it: the answer tells them once', async () => {
      const webhook = {
        workspaceId: 'ws1',
        body: {
          url: 'https://clankerbot.example.com/webhooks/clockify',
          webhookEvent: 'NEW_TAG',
          triggerSourceType: 'WORKSPACE_ID',
          triggerSource: ['ws1'],
          name: 'Tags',
        },
      };
      clockify.script({
        status: 201,
        json: { id: 'w1', signingSecret: 'secret-of-the-webhook', note: `with ${CLOCKIFY_API_KEY}` },
      });
      const key = newKey();
      const first = await run(key, 'create_webhook', webhook).expect(200);
      expect(first.body).toMatchObject({ id: 'w1', signingSecret: 'secret-of-the-webhook' });
      const second = await run(key, 'create_webhook', webhook).expect(200);
      expect(second.body).toEqual({
        ...first.body,
        signingSecret: '[redacted]',
        note: 'with [redacted]',
        requestId: second.body.requestId,
      });
      const stored = JSON.stringify(
        await query(service.database.url, `select * from runs where id = '${first.body.runId}'`),
      );
      expect(stored).toContain('w1');
      expect(stored).not.toMatch(/secret-of-the-webhook|test-clockify-key/);
    });

    it('is what a name may hold, even what PostgreSQL cannot', async () => {
      const name = 'a\u0000b "quoted" \\ ü 🙂';
      clockify.script({ status: 201, json: { id: 'c1', name } });
      const key = newKey();
      await createClient(key).expect(200);
      expect((await createClient(key).expect(200)).body.name).toBe(name);
    });

    it('is not shown among the runs', async () => {
      clockify.script(CREATED);
      await createClient(newKey()).expect(200);
      expect((await runsOf())[0]).not.toHaveProperty('answer');
    });
  });

  it('holds for reads as well', async () => {
    clockify.script({ json: [{ id: 'c1' }] });
    const key = newKey();
    const list = () => run(key, 'list_clients', { workspaceId: 'ws1' }).expect(200);
    const first = await list();
    const second = await list();
    expect(second.body).toEqual({ ...first.body, requestId: second.body.requestId });
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(clockify.requests).toHaveLength(1);
  });

  it('is refused where the answer is a file', async () => {
    const { body } = await run(newKey(), 'export_invoice', {
      workspaceId: 'ws1',
      invoiceId: 'i1',
      userLocale: 'en',
    }).expect(400);
    expect(body.error.message).toContain('export_invoice answers a file');
    expect(clockify.requests).toHaveLength(0);
  });

  it('does not keep a report that is a file: it is made again', async () => {
    const csv = { text: 'a,b\n', headers: { 'content-type': 'text/csv' } };
    clockify.script(csv, csv);
    const key = newKey();
    for (let count = 0; count < 2; count++) {
      const { headers } = await run(key, 'generate_summary_report', {
        workspaceId: 'ws1',
        body: {
          dateRangeStart: '2026-11-01T00:00:00.000',
          dateRangeEnd: '2026-11-30T23:59:59.999',
          summaryFilter: { groups: ['PROJECT'] },
          exportType: 'CSV',
        },
      }).expect(200);
      expect(headers).not.toHaveProperty('idempotency-replayed');
    }
    expect(clockify.requests).toHaveLength(2);
  });

  it('is told by the API document', async () => {
    const { body } = await service.http.get('/openapi.json').expect(200);
    expect(body.paths['/actions/run'].post.parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: false }),
    );
  });
});
