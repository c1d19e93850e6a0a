import { ActionsService } from '../../src/actions/actions.service.js';
import { ConfirmationsPurge } from '../../src/actions/confirmation/confirmations-purge.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { query } from '../support/postgres/query.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const OTHER_API_KEY = 'test-api-key-of-dev-0123456789';
const SLACK_BOT_TOKEN = 'xoxb-made-up-for-tests-0123456789';
const MINUTE_MS = 60 * 1000;
const WS = '64a687e29ae1f428e7ebe303';
const START = '2026-11-23T09:30:00Z';
const id = (number: number) => `64a687e29ae1f428e7c0${String(number).padStart(4, '0')}`;

const PROJECTS: Step = {
  json: [
    { id: id(1), name: 'Website', archived: false },
    { id: id(2), name: 'Legacy', archived: true },
  ],
};
const TAGS: Step = { json: [{ id: id(20), name: 'Urgent', archived: false }] };
const ENTRY = {
  id: id(50),
  description: 'Kickoff',
  projectId: id(1),
  taskId: null,
  tagIds: [id(20)],
  billable: true,
  customFieldValues: [],
  timeInterval: { start: START, end: '2026-11-23T10:30:00Z', duration: 'PT1H' },
  type: 'REGULAR',
};
const TAG = { id: id(20), name: 'Urgent', archived: false, workspaceId: WS };

interface Sending {
  readonly on?: TestApp;
  readonly apiKey?: string;
}

describe('a plan and its confirmation', () => {
  let upstream: ScriptedServer;
  let service: TestApp;
  /** Another replica, on the same database. */
  let replica: TestApp;

  beforeAll(async () => {
    upstream = await ScriptedServer.start();
    const env = {
      ...clockifyEnv(upstream.url),
      SLACK_BASE_URL: `${upstream.url}/slack`,
      SLACK_BOT_TOKEN,
      API_KEYS: `ci:${API_KEY},dev:${OTHER_API_KEY}`,
      RATE_LIMIT_PER_MINUTE: '100000',
    };
    service = await makeApp({ env, limits: { maxRetries: 0 } });
    replica = await makeApp({ env, limits: { maxRetries: 0 }, database: service.database });
  });
  afterAll(async () => {
    await replica.close();
    await service.close();
    await upstream.close();
  });
  beforeEach(() => {
    upstream.reset();
    // Names are kept for a minute.
    for (const { clock } of [service, replica]) clock.advance(2 * MINUTE_MS);
  });

  const post = ({ on = service, apiKey = API_KEY }: Sending = {}) =>
    on.http.post('/actions/run').set('Authorization', `Bearer ${apiKey}`);
  const action = (operation: string, params: object, integration = 'clockify') => ({ integration, operation, params });
  const plan = async (asked: object, sending: Sending = {}) => {
    const { body } = await post(sending).send({ ...asked, dryRun: true });
    expect(body.error).toBeUndefined();
    return body;
  };
  const confirm = (asked: object, token: string, sending: Sending = {}) =>
    post(sending).send({ ...asked, confirm: token });
  const runs = async () =>
    (await service.http.get('/runs?limit=200').set('Authorization', `Bearer ${API_KEY}`)).body.data.runs as {
      id: string;
      outcome: string;
    }[];
  const rows = () => query(service.database.url, 'select * from confirmations');
  /** What reached the outside system, as a plan tells it. */
  const calls = () =>
    upstream.requests.map(({ method, path, query: search, body }) => ({
      method,
      url: `${upstream.url}${path}${search.size > 0 ? `?${search.toString()}` : ''}`,
      ...(body !== undefined && { body }),
    }));
  const writes = () => calls().filter(({ method }) => method !== 'GET');
  const deleteTag = action('delete_tag', { workspaceId: WS, id: id(20) });
  const renameTag = action('update_tag', { workspaceId: WS, id: id(20), body: { name: 'calm' } });
  const planned = async (asked: object, ...steps: Step[]) => {
    upstream.script(...steps);
    const { confirmToken } = await plan(asked);
    upstream.reset();
    return String(confirmToken);
  };

  describe('with dryRun', () => {
    it('tells what would be sent, with what stands behind the names, and sends and records nothing', async () => {
      upstream.script(PROJECTS, TAGS);
      const before = await runs();
      const body = await plan(
        action('create_time_entry', {
          workspaceId: WS,
          project: 'website',
          tag: 'URGENT',
          body: { start: '2026-11-23T09:30:00.000Z', description: 'Kick off' },
        }),
      );
      const payload = { start: START, description: 'Kick off', projectId: id(1), tagIds: [id(20)] };
      expect(body).toEqual({
        ok: true,
        requestId: expect.any(String),
        confirmToken: expect.stringMatching(/^[\w.-]{100,200}$/),
        plan: {
          integration: 'clockify',
          operation: 'create_time_entry',
          params: { workspaceId: WS, body: { ...payload, start: '2026-11-23T09:30:00.000Z' } },
          line: expect.stringMatching(
            new RegExp(
              `^clockify\\.create_time_entry workspaceId=${WS} body\\.description="Kick off" body\\.projectId=${id(1)}`,
            ),
          ),
          names: [
            { path: 'params.project', given: 'website', id: id(1), name: 'Website' },
            { path: 'params.tag', given: 'URGENT', id: id(20), name: 'Urgent' },
          ],
          calls: [{ method: 'POST', url: `${upstream.url}/api/v1/workspaces/${WS}/time-entries`, body: payload }],
          changes: [],
          risk: 'write',
          expiresAt: new Date(service.clock.now() + 10 * MINUTE_MS).toISOString(),
        },
      });
      expect(writes()).toEqual([]);
      expect(await runs()).toEqual(before);
    });

    it('shows what an update changes, beside what is there', async () => {
      upstream.script({ json: ENTRY });
      const params = { workspaceId: WS, id: id(50), body: { description: 'Retro', projectId: null, billable: true } };
      const body = await plan(action('update_time_entry', params));
      expect(body.plan.changes).toEqual([
        { field: 'description', from: 'Kickoff', to: 'Retro' },
        { field: 'projectId', from: id(1), to: null },
      ]);
      expect(body.plan.params).toEqual(params);
      expect(body.plan.calls).toEqual([
        {
          method: 'PUT',
          url: `${upstream.url}/api/v1/workspaces/${WS}/time-entries/${id(50)}`,
          body: {
            start: START,
            end: '2026-11-23T10:30:00Z',
            description: 'Retro',
            tagIds: [id(20)],
            billable: true,
            customFields: [],
            type: 'REGULAR',
          },
        },
      ]);
      expect(writes()).toEqual([]);
    });

    it('says what the caller should know', async () => {
      upstream.script(PROJECTS, { json: { id: id(2), name: 'Legacy' } });
      const { notes, plan: shown } = await plan(action('delete_project', { workspaceId: WS, project: 'Legacy' }));
      expect(notes).toEqual([expect.stringContaining('archived')]);
      expect(shown).toMatchObject({ risk: 'destructive', params: { projectId: id(2) } });
    });

    it('refuses what would be refused, and says why', async () => {
      const bad = await post()
        .send({ ...action('delete_tag', {}), dryRun: true })
        .expect(400);
      expect(bad.body.error.details.errors[0].path).toBe('params.id');
      await post()
        .send({ ...action('no_such_thing', {}), dryRun: true })
        .expect(400);
      upstream.script({ status: 400, json: { code: 501, message: "Tag doesn't belong to Workspace" } });
      await post()
        .send({ ...deleteTag, dryRun: true })
        .expect(404);
    });

    it.each([
      ['dryRun', { dryRun: 'true' }, {}],
      ['confirm', { confirm: 1 }, {}],
      ['confirm', { dryRun: true, confirm: 'x' }, {}],
      ['Idempotency-Key', { dryRun: true }, { 'Idempotency-Key': 'k1' }],
      ['Idempotency-Key', { confirm: 'x' }, { 'Idempotency-Key': 'k1' }],
    ])('does not take a contradiction: %s %j', async (path, wishes, headers: Record<string, string>) => {
      const { body } = await post()
        .set(headers)
        .send({ ...deleteTag, ...wishes })
        .expect(400);
      expect(body.error.details.errors[0].path).toBe(path);
      expect(upstream.requests).toEqual([]);
    });

    it('runs as ever where it is false', async () => {
      upstream.script({ json: TAG });
      const { body } = await post()
        .send({ ...deleteTag, dryRun: false })
        .expect(200);
      expect(body).toMatchObject({ id: id(20), runId: expect.any(String) });
    });

    it('says that a credential is missing', async () => {
      const bare = await makeApp();
      await bare.http
        .post('/actions/run')
        .send({ ...deleteTag, dryRun: true })
        .expect(503);
      await bare.close();
    });
  });

  describe('the calls of a plan are the calls that are made', () => {
    it.each<[string, string, object, Step[]]>([
      ['clockify', 'create_client', { workspaceId: WS, body: { name: 'A & B' } }, []],
      ['clockify', 'list_time_entries', { workspaceId: WS, userId: id(9), start: START, tags: [id(20), id(21)] }, []],
      ['clockify', 'list_projects', { workspaceId: WS, all: true, limit: 5 }, []],
      ['clockify', 'update_tag', { workspaceId: WS, id: id(20), body: { archived: true } }, [{ json: TAG }]],
      [
        'clockify',
        'bulk_update_time_entries',
        { workspaceId: WS, userId: id(9), body: [{ id: id(50), description: 'x' }] },
        [{ json: [ENTRY] }],
      ],
      ['clockify', 'delete_tag', { workspaceId: WS, id: id(20) }, [{ json: TAG }]],
      [
        'clockify',
        'remove_user_role',
        { workspaceId: WS, userId: id(9), body: { entityId: id(1), role: 'PROJECT_MANAGER' } },
        [],
      ],
      [
        'clockify',
        'generate_summary_report',
        {
          workspaceId: WS,
          body: { dateRangeStart: START, dateRangeEnd: START, summaryFilter: { groups: ['PROJECT'] } },
        },
        [],
      ],
      ['slack', 'post_message', { channel: '#general', text: 'done' }, []],
      ['slack', 'lookup_user_by_email', { email: 'ann@acme.example' }, []],
    ])('of %s.%s', async (integration, operation, params, reads) => {
      const asked = action(operation, params, integration);
      upstream.script(...reads);
      const { plan: shown, confirmToken } = await plan(asked);
      upstream.reset();
      upstream.script(...reads, { json: integration === 'slack' ? { ok: true } : [] });
      await confirm(asked, confirmToken);
      expect(calls().slice(reads.length)).toEqual(shown.calls);
      expect(shown.calls).toHaveLength(1);
    });

    it('of a form with a file, of which the plan tells how large it is', async () => {
      const fields = { userId: id(9), categoryId: id(8), projectId: id(1), amount: 12.5, date: '2026-11-23' };
      const { body } = await post()
        .field(
          'action',
          JSON.stringify({ ...action('create_expense', { workspaceId: WS, body: fields }), dryRun: true }),
        )
        .attach('body.file', Buffer.from('a receipt'), { filename: 'r.png', contentType: 'image/png' })
        .expect(200);
      expect(body.plan.calls[0].body).toEqual({
        userId: id(9),
        categoryId: id(8),
        projectId: id(1),
        amount: '12.5',
        date: '2026-11-23',
        file: { name: 'r.png', contentType: 'image/png', bytes: 9 },
      });
      expect(JSON.stringify(body)).not.toContain(Buffer.from('a receipt').toString('base64'));
      upstream.script({ status: 201, json: { id: id(70) } });
      // Nobody sends a file a second time only to confirm it.
      const origin = { trigger: 'command', requestId: 'r1', caller: 'ci' } as const;
      await service.app.get(ActionsService, { strict: false }).runConfirmed(body.confirmToken, origin);
      expect(upstream.requests[0]?.path).toContain('/expenses');
      expect(String(upstream.requests[0]?.body)).toContain('a receipt');
    });
  });

  describe('with confirm', () => {
    it('runs what was planned, whatever the names stand for by now', async () => {
      const asked = action('delete_project', { workspaceId: WS, project: 'Website' });
      const token = await planned(asked, PROJECTS, { json: { id: id(1), name: 'Website', archived: true } });
      // The name has gone to another project.
      upstream.script({ json: { id: id(1), name: 'Website', archived: true } }, { json: { id: id(1) } });
      const { body } = await confirm(asked, token).expect(200);
      expect(writes()).toEqual([
        { method: 'DELETE', url: `${upstream.url}/api/v1/workspaces/${WS}/projects/${id(1)}` },
      ]);
      expect((await runs()).find((run) => run.id === body.runId)).toMatchObject({
        outcome: 'succeeded',
        operation: 'delete_project',
        params: { workspaceId: WS, projectId: id(1) },
        trigger: 'http',
        caller: 'ci',
      });
    });

    it('takes the action as the plan shows it, too', async () => {
      upstream.script(PROJECTS);
      const body = await plan(action('get_project', { workspaceId: WS, project: 'Website' }));
      const { integration, operation, params } = body.plan;
      upstream.script({ json: { id: id(1) } });
      await confirm({ integration, operation, params }, body.confirmToken).expect(200);
    });

    it('is for one run, on whichever replica', async () => {
      const token = await planned(deleteTag, { json: TAG });
      upstream.script({ json: TAG }, { json: TAG });
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_none, index) =>
          confirm(deleteTag, token, { on: index % 2 === 0 ? service : replica }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
      expect(writes()).toHaveLength(1);
      const { runId } = answers.find(({ status }) => status === 200)?.body ?? {};
      const { body } = await confirm(deleteTag, token, { on: replica }).expect(409);
      expect(body.error.details).toMatchObject({ reason: 'confirm_token_used', runId });
      expect((await runs()).filter((run) => run.outcome === 'running')).toEqual([]);
    });

    it('keeps nothing of what was run', async () => {
      const token = await planned(renameTag, { json: TAG });
      expect((await rows()).find((row) => row['id'] === token.split('.')[0])).toMatchObject({
        action: renameTag,
        state: { name: 'Urgent', archived: false },
      });
      upstream.script({ json: TAG }, { json: TAG });
      await confirm(renameTag, token).expect(200);
      expect((await rows()).find((row) => row['id'] === token.split('.')[0])).toMatchObject({
        action: null,
        state: null,
      });
    });

    it('refuses a token whose time is over, before and after it is forgotten', async () => {
      const token = await planned(deleteTag, { json: TAG });
      for (const { clock } of [service, replica]) clock.advance(10 * MINUTE_MS - 1);
      const another = await planned(renameTag, { json: TAG });
      for (const { clock } of [service, replica]) clock.advance(1);
      expect((await confirm(deleteTag, token).expect(409)).body.error.details.reason).toBe('confirm_token_expired');
      service.clock.advance(1);
      await service.app.get(ConfirmationsPurge, { strict: false }).purge();
      const left = (await rows()).map((row) => row['id']);
      expect(left).not.toContain(token.split('.')[0]);
      expect(left).toContain(another.split('.')[0]);
      expect((await confirm(deleteTag, token).expect(409)).body.error.details.reason).toBe('confirm_token_expired');
      expect(upstream.requests).toEqual([]);
    });

    it.each<[string, number, string, (token: string) => ReturnType<typeof confirm>]>([
      ['that nobody signed', 400, 'confirm_token_invalid', () => confirm(deleteTag, 'x')],
      [
        'that was tampered with',
        400,
        'confirm_token_invalid',
        (token) =>
          confirm(
            deleteTag,
            token.replace(/\.(\d)/, (_match, digit: string) => `.${9 - Number(digit)}`),
          ),
      ],
      [
        'of another caller',
        403,
        'confirm_token_of_another_caller',
        (token) => confirm(deleteTag, token, { apiKey: OTHER_API_KEY }),
      ],
      [
        'of other parameters',
        400,
        'confirm_token_of_another_action',
        (token) => confirm(action('delete_tag', { workspaceId: WS, id: id(21) }), token),
      ],
      [
        'of another workspace',
        400,
        'confirm_token_of_another_action',
        (token) => confirm(action('delete_tag', { workspaceId: id(99), id: id(20) }), token),
      ],
      ['of another operation', 400, 'confirm_token_of_another_action', (token) => confirm(renameTag, token)],
    ])('refuses one %s, and it is not used up by that', async (_what, status, reason, send) => {
      const token = await planned(deleteTag, { json: TAG });
      const { body } = await send(token).expect(status);
      expect(body.error.details.reason).toBe(reason);
      expect(upstream.requests).toEqual([]);
      upstream.script({ json: TAG }, { json: TAG });
      await confirm(deleteTag, token).expect(200);
    });

    it.each<[string, object, object, object, object[]]>([
      ['what it updates', renameTag, TAG, { ...TAG, archived: true }, [{ field: 'archived', from: false, to: true }]],
      [
        'what it removes',
        action('delete_project', { workspaceId: WS, projectId: id(1) }),
        { id: id(1), name: 'Website', archived: true, duration: 'PT1H' },
        { id: id(1), name: 'Webshop', archived: true, duration: 'PT2H' },
        [{ field: 'name', from: 'Website', to: 'Webshop' }],
      ],
    ])('writes nothing when %s has changed, and says what', async (_what, asked, before, now, changed) => {
      const token = await planned(asked, { json: before });
      upstream.script({ json: now });
      const { body } = await confirm(asked, token).expect(409);
      expect(body.error).toMatchObject({ code: 'conflict', details: { reason: 'changed_since_planned', changed } });
      expect(writes()).toEqual([]);
      expect(upstream.requests).toHaveLength(1);
      // What is so by now has to be looked at first.
      expect((await confirm(asked, token).expect(409)).body.error.details.reason).toBe('confirm_token_used');
    });

    it('writes nothing when what it removes has gone', async () => {
      const token = await planned(deleteTag, { json: TAG });
      upstream.script({ status: 400, json: { code: 501, message: "Tag doesn't belong to Workspace" } });
      await confirm(deleteTag, token).expect(404);
      expect(writes()).toEqual([]);
    });

    it('does not mind what follows from other things', async () => {
      const asked = action('delete_project', { workspaceId: WS, projectId: id(1) });
      const token = await planned(asked, { json: { id: id(1), duration: 'PT1H' } });
      upstream.script({ json: { id: id(1), duration: 'PT2H' } }, { json: { id: id(1) } });
      await confirm(asked, token).expect(200);
    });

    it('is understood by a service that was started later', async () => {
      const token = await planned(deleteTag, { json: TAG });
      const env = { ...clockifyEnv(upstream.url), API_KEYS: `ci:${API_KEY}` };
      const later = await makeApp({ env, database: service.database });
      later.clock.advance(service.clock.now() - later.clock.now());
      upstream.script({ json: TAG }, { json: TAG });
      await confirm(deleteTag, token, { on: later }).expect(200);
      await later.close();
    });
  });

  it('shows no credential: not in a plan, the database or a log', async () => {
    const webhook = { id: id(60), name: 'all tags', url: 'https://x.example', authToken: 'made-up-webhook-token' };
    upstream.script({ json: webhook });
    const answers = [await plan(action('delete_webhook', { workspaceId: WS, webhookId: id(60) }))];
    const body = { name: CLOCKIFY_API_KEY };
    answers.push(await plan(action('create_client', { workspaceId: WS, body })));
    const everything = `${JSON.stringify(answers)}\n${service.logs.text}`;
    for (const secret of [CLOCKIFY_API_KEY, API_KEY, 'made-up-webhook-token']) expect(everything).not.toContain(secret);
    expect(JSON.stringify(await rows())).not.toContain('made-up-webhook-token');
  });
});
