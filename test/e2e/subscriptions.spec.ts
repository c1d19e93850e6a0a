import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import * as made from '../factories/webhook-events.js';
import { deliver } from '../support/deliver.js';
import { API_KEY, clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp, type TestAppOptions } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { ScriptedServer } from '../support/scripted-server.js';

const PUBLIC_URL = 'https://bot.example.com';
const URL_OF_OURS = `${PUBLIC_URL}/webhooks/clockify`;

type Webhook = Sandbox['state']['webhooks'][number];

describe('webhooks as code', () => {
  let sandbox: Sandbox;
  let database: TestDatabase;
  let service: TestApp;

  const start = ({ env, ...options }: TestAppOptions = {}) =>
    makeApp({
      database,
      ...options,
      env: {
        ...clockifyEnv(sandbox.url),
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        API_KEYS: `ci:${API_KEY}`,
        PUBLIC_URL: `${PUBLIC_URL}/`,
        RATE_LIMIT_PER_MINUTE: '10000',
        ...env,
      },
    });

  beforeEach(async () => {
    [sandbox, database] = await Promise.all([startSandbox({ retryDelaysMs: [1] }), createTestDatabase()]);
    service = await start();
  });
  afterEach(async () => {
    await service.close();
    await Promise.all([sandbox.close(), database.drop()]);
  });

  const authorization = `Bearer ${API_KEY}`;
  const put = (document: unknown, { dryRun = false, to = service } = {}) =>
    to.http
      .put('/webhooks/subscriptions')
      .query(dryRun ? { dryRun: 'true' } : {})
      .set('Authorization', authorization)
      .send(document as object);
  const apply = async (document: unknown) => (await put(document).expect(200)).body.data;
  const plan = async (document: unknown) => (await put(document, { dryRun: true }).expect(200)).body.data;
  const status = async () =>
    (await service.http.get('/webhooks/subscriptions').set('Authorization', authorization).expect(200)).body.data;
  const of = (...events: string[]) => ({ subscriptions: events.map((event) => ({ event })) });
  const actionsIn = ({ workspaces }: { workspaces: { webhooks: Planned[] }[] }) =>
    workspaces.flatMap(({ webhooks }) => webhooks.map(({ event, action, drift }) => ({ event, action, drift })));
  const eventsThere = () => sandbox.state.webhooks.map(({ webhookEvent }) => webhookEvent).sort();

  const clockify = async (method: string, path: string, body?: object) => {
    const workspace = `${sandbox.url}/api/v1/workspaces/${sandbox.state.workspace.id}`;
    const response = await fetch(workspace + path, {
      method,
      headers: { 'X-Api-Key': SANDBOX_API_KEY, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as { id: string; authToken: string };
  };
  /** As a person makes one in the settings of Clockify. */
  const makeByHand = (webhookEvent: string, url = URL_OF_OURS, name = 'By hand') =>
    clockify('POST', '/webhooks', {
      name,
      url,
      webhookEvent,
      triggerSourceType: 'WORKSPACE_ID',
      triggerSource: [sandbox.state.workspace.id],
    });
  const change = (event: string, changes: Partial<Webhook>) => {
    const index = sandbox.state.webhooks.findIndex(({ webhookEvent }) => webhookEvent === event);
    sandbox.state.webhooks[index] = { ...sandbox.state.webhooks[index]!, ...changes };
  };
  const requests = async () =>
    (await fetch(`${sandbox.url}/sandbox/requests`).then((response) => response.json())) as {
      method: string;
      path: string;
    }[];
  const writes = async () => (await requests()).filter(({ method }) => method !== 'GET').length;
  const arm = (fault: object) =>
    fetch(`${sandbox.url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });

  it('are created, with a run for each and a token that is known at once', async () => {
    const applied = await apply({
      subscriptions: [{ event: 'NEW_TASK', name: 'Tasks for us' }, { events: ['NEW_CLIENT', 'NEW_TAG'] }],
    });
    expect(applied).toMatchObject({ url: URL_OF_OURS, changes: 3, drift: 0 });
    expect(sandbox.state.webhooks.map(({ name, url, webhookEvent }) => [name, url, webhookEvent])).toEqual([
      ['Tasks for us', URL_OF_OURS, 'NEW_TASK'],
      ['New client', URL_OF_OURS, 'NEW_CLIENT'],
      ['New tag', URL_OF_OURS, 'NEW_TAG'],
    ]);
    const { body } = await service.http
      .get(`/runs/${applied.done[0].runId}`)
      .set('Authorization', authorization)
      .expect(200);
    expect(body.data).toMatchObject({
      operation: 'create_webhook',
      trigger: 'http',
      caller: 'ci',
      outcome: 'succeeded',
    });
    const [{ authToken }] = sandbox.state.webhooks as [Webhook];
    await deliver(service, {
      type: 'NEW_TASK',
      body: made.task({ id: 'task1' }),
      headers: { 'clockify-signature': authToken },
    }).expect(200);
  });

  it('change nothing when they are applied again, ten times over', async () => {
    const document = { subscriptions: [{ events: ['NEW_TASK', 'NEW_CLIENT'] }, { event: 'NEW_TAG', name: 'Tags' }] };
    await apply(document);
    const before = await writes();
    for (let time = 0; time < 10; time++) expect(await apply(document)).toMatchObject({ changes: 0, done: [] });
    expect(await writes()).toBe(before);
  });

  it('are planned without anything being changed or remembered', async () => {
    expect(actionsIn(await plan(of('NEW_TASK')))).toEqual([{ event: 'NEW_TASK', action: 'create', drift: false }]);
    expect(await writes()).toBe(0);
    expect(await status()).toMatchObject({ url: URL_OF_OURS, document: null, appliedAt: null, workspaces: [] });
  });

  it('are adopted where somebody has made them already, with the token that they have', async () => {
    const { authToken } = await makeByHand('NEW_TASK', `${PUBLIC_URL}:443/webhooks/clockify/`);
    expect(await apply(of('NEW_TASK'))).toMatchObject({ changes: 0, done: [] });
    await deliver(service, {
      type: 'NEW_TASK',
      body: made.task({ id: 'task1' }),
      headers: { 'clockify-signature': authToken },
    }).expect(200);
  });

  it('leave webhooks of other addresses alone', async () => {
    await makeByHand('NEW_TASK', 'https://elsewhere.example.com/webhooks/clockify');
    await makeByHand('NEW_TAG', `${PUBLIC_URL}/another`);
    const others = structuredClone(sandbox.state.webhooks);
    await apply(of('NEW_TASK'));
    await apply(of());
    expect(sandbox.state.webhooks).toEqual(others);
  });

  it('are deleted when they are surplus or no longer wanted', async () => {
    await apply(of('NEW_TASK', 'NEW_TAG'));
    await makeByHand('NEW_TASK');
    await makeByHand('NEW_PROJECT');
    expect(actionsIn(await apply(of('NEW_TASK')))).toEqual([
      { event: 'NEW_TASK', action: 'none', drift: false },
      { event: 'NEW_TASK', action: 'delete', drift: true },
      { event: 'NEW_TAG', action: 'delete', drift: false },
      { event: 'NEW_PROJECT', action: 'delete', drift: true },
    ]);
    expect(sandbox.state.webhooks).toMatchObject([{ webhookEvent: 'NEW_TASK', name: 'New task' }]);
  });

  it('show as drift what somebody has changed in Clockify, until it is applied again', async () => {
    const document = {
      subscriptions: [
        { events: ['NEW_TASK', 'NEW_TAG', 'NEW_CLIENT', 'TASK_UPDATED'] },
        { event: 'NEW_PROJECT', name: 'Projects' },
      ],
    };
    await apply(document);
    expect(await status()).toMatchObject({ changes: 0, drift: 0, document, appliedBy: 'ci' });
    await clockify('DELETE', `/webhooks/${sandbox.state.webhooks[0]!.id}`).catch(() => undefined);
    change('NEW_TAG', { enabled: false });
    change('NEW_CLIENT', { deliveryEnabled: false });
    change('NEW_PROJECT', { name: 'Renamed' });
    change('TASK_UPDATED', { triggerSourceType: 'USER_ID', triggerSource: [sandbox.state.user.id] });
    const drifted = await status();
    expect(drifted).toMatchObject({ changes: 5, drift: 5 });
    expect(actionsIn(drifted)).toEqual([
      { event: 'NEW_TASK', action: 'create', drift: true },
      { event: 'NEW_TAG', action: 'replace', drift: true },
      { event: 'NEW_CLIENT', action: 'replace', drift: true },
      { event: 'TASK_UPDATED', action: 'update', drift: true },
      { event: 'NEW_PROJECT', action: 'update', drift: true },
    ]);
    await apply(document);
    expect(await status()).toMatchObject({ changes: 0, drift: 0 });
    expect(sandbox.state.webhooks).toHaveLength(5);
    for (const webhook of sandbox.state.webhooks)
      expect(webhook).toMatchObject({ enabled: true, deliveryEnabled: true });
  });

  it('show what the plan of the workspace has switched off, and leave it alone', async () => {
    await apply(of('NEW_TASK'));
    change('NEW_TASK', { planEnabled: false });
    const before = await writes();
    expect(await apply(of('NEW_TASK'))).toMatchObject({ changes: 0, drift: 1, done: [] });
    expect(await writes()).toBe(before);
  });

  it('tell a change of the document from a change in Clockify', async () => {
    await apply({ subscriptions: [{ event: 'NEW_TASK', name: 'Before' }] });
    const renamed = { subscriptions: [{ event: 'NEW_TASK', name: 'After' }] };
    expect(actionsIn(await apply(renamed))).toEqual([{ event: 'NEW_TASK', action: 'update', drift: false }]);
    expect(sandbox.state.webhooks).toMatchObject([{ name: 'After' }]);
  });

  it('are limited to what is named, be it by name or by id', async () => {
    const website = await clockify('POST', '/projects', { name: 'Website' });
    const design = await clockify('POST', `/projects/${website.id}/tasks`, { name: 'Design' });
    await apply({
      workspaces: ['sandbox'],
      subscriptions: [
        { event: 'NEW_TIME_ENTRY', scope: { projects: ['website'] } },
        { event: 'TIMER_STOPPED', scope: { users: 'me' } },
        { event: 'TASK_UPDATED', scope: { tasks: ['Design'], project: 'Website' } },
        { event: 'EXPENSE_UPDATED', scope: { expenses: [website.id] } },
      ],
    });
    expect(
      sandbox.state.webhooks.map(({ triggerSourceType, triggerSource }) => [triggerSourceType, triggerSource]),
    ).toEqual([
      ['PROJECT_ID', [website.id]],
      ['USER_ID', [sandbox.state.user.id]],
      ['TASK_ID', [design.id]],
      ['EXPENSE_ID', [website.id]],
    ]);
  });

  it('are refused with the place of a name that stands for nothing', async () => {
    await clockify('POST', '/projects', { name: 'Website' });
    const wrong = { subscriptions: [{ event: 'NEW_TASK' }, { event: 'NEW_TAG', scope: { projects: ['Websit'] } }] };
    const { body } = await put(wrong).expect(400);
    expect(body.error).toMatchObject({
      code: 'validation_error',
      message: expect.stringContaining('the nearest is "Website"'),
      details: { errors: [{ path: 'subscriptions.1.scope.projects.0' }] },
    });
    const elsewhere = await put({ ...of('NEW_TASK'), workspaces: ['Sandbxo'] }).expect(400);
    expect(elsewhere.body.error).toMatchObject({ details: { errors: [{ path: 'workspaces.0' }] } });
    expect(sandbox.state.webhooks).toEqual([]);
  });

  it('are refused with everything that is wrong with the document, before anything is asked', async () => {
    const { body } = await put({ subscriptions: [{ event: 'NEW_TIME_ENTRI' }, { evnt: 'NEW_TAG' }] }).expect(400);
    expect(body.error.details.errors).toEqual([
      {
        path: 'subscriptions.0.event',
        message: 'names "NEW_TIME_ENTRI", which is no event of Clockify',
        suggestion: 'NEW_TIME_ENTRY',
      },
      { path: 'subscriptions.1.evnt', message: 'is not a known field', suggestion: 'event' },
      { path: 'subscriptions.1', message: 'needs an event, such as event: NEW_TIME_ENTRY' },
    ]);
    await put(undefined).expect(400);
    expect(await requests()).toEqual([]);
  });

  describe('on a FREE workspace', () => {
    beforeEach(() =>
      fetch(`${sandbox.url}/sandbox/settings`, { method: 'PUT', body: JSON.stringify({ plan: 'FREE' }) }),
    );

    it('are refused before any is made when there would be too many', async () => {
      await makeByHand('NEW_PROJECT', 'https://elsewhere.example.com/');
      const before = await writes();
      for (const dryRun of [true, false]) {
        const { body } = await put(of('NEW_TASK', 'NEW_TAG', 'NEW_CLIENT'), { dryRun }).expect(409);
        expect(body.error).toMatchObject({
          code: 'conflict',
          message:
            'The workspace Sandbox may have 3 webhooks (plan FREE), and there would be 4: 3 wanted here and 1 of others. ' +
            'Nothing was changed: want fewer events, or delete webhooks that nobody needs.',
          details: { reason: 'too_many_webhooks' },
        });
      }
      expect(await writes()).toBe(before);
    });

    it('make room before they take it', async () => {
      await apply(of('NEW_TASK', 'NEW_TAG', 'NEW_CLIENT'));
      await apply(of('NEW_TASK', 'NEW_PROJECT', 'TASK_UPDATED'));
      expect(eventsThere()).toEqual(['NEW_PROJECT', 'NEW_TASK', 'TASK_UPDATED']);
    });
  });

  it('stop where Clockify refuses, tell what was done, and go on from there', async () => {
    for (const path of ['/1', '/2']) await makeByHand('NEW_PROJECT', `https://elsewhere.example.com${path}`);
    sandbox.state.workspace = { ...sandbox.state.workspace, featureSubscriptionType: 'FREE' };
    // Where the plan is not told, only Clockify knows when it is enough.
    await arm({ method: 'GET', path: `/api/v1/workspaces/${sandbox.state.workspace.id}`, status: 403, times: 2 });
    const planned = await plan(of('NEW_TASK', 'NEW_TAG'));
    expect(planned.workspaces).toMatchObject([{ quota: { plan: null, workspaceLimit: null, others: 2, wanted: 2 } }]);
    const { body } = await put(of('NEW_TASK', 'NEW_TAG')).expect(403);
    expect(body.error).toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(/stopped at "create NEW_TAG"\. 1 of 2 changes was made; apply again/),
      details: { done: [{ event: 'NEW_TASK', action: 'create' }], remaining: 1, upstream: { status: 403 } },
    });
    // Wanted since then, and not there.
    expect(await status()).toMatchObject({ changes: 1, drift: 1 });
    sandbox.state.webhooks.shift();
    expect(await apply(of('NEW_TASK', 'NEW_TAG'))).toMatchObject({ done: [{ event: 'NEW_TAG' }] });
  });

  it('are made once when two apply them at the same time', async () => {
    const replica = await start();
    const answers = await Promise.all([service, replica, service].map((to) => put(of('NEW_TASK', 'NEW_TAG'), { to })));
    const statuses = answers.map(({ status: code }) => code);
    expect(statuses).toContain(200);
    for (const code of statuses) expect([200, 409]).toContain(code);
    expect(eventsThere()).toEqual(['NEW_TAG', 'NEW_TASK']);
    await replica.close();
  });

  it('need to know under which address Clockify reaches the service', async () => {
    const nameless = await start({ env: { PUBLIC_URL: '' } });
    const { body } = await put(of('NEW_TASK'), { to: nameless }).expect(503);
    expect(body.error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('PUBLIC_URL') });
    await nameless.close();
  });

  it('are for callers with a key only', async () => {
    await service.http.get('/webhooks/subscriptions').expect(401);
    await service.http.put('/webhooks/subscriptions').send(of()).expect(401);
    expect(await requests()).toEqual([]);
  });

  it('leave the route of deliveries as it was: nothing of a body is read before its sender is known', async () => {
    await apply(of('NEW_TASK'));
    for (const path of ['/webhooks/clockify', '/webhooks/clockify/', '/Webhooks/CLOCKIFY', '/webhooks/clockify?x=1']) {
      await service.http.post(path).set('content-type', 'application/json').send('{not json').expect(401);
      await service.http.post(path).set('content-type', 'text/plain').send('no json').expect(401);
    }
    const { body } = await service.http
      .put('/webhooks/subscriptions')
      .set({ Authorization: authorization, 'content-type': 'application/json' })
      .send('{not json')
      .expect(400);
    expect(body.error.message).toMatch(/not valid JSON/);
  });
});

describe('webhooks as code in several workspaces', () => {
  const FIRST = '64a687e29ae1f428e7ebe301';
  const SECOND = '64a687e29ae1f428e7ebe302';
  const URL_OF_ALL = 'https://bot.example.com/webhooks/clockify';
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), PUBLIC_URL } });
  });
  afterEach(async () => {
    await service.close();
    await clockify.close();
  });

  const user = { json: { id: 'user1', activeWorkspace: FIRST } };
  const workspace = (id: string) => ({ json: { id, name: id, featureSubscriptionType: 'PRO_2021' } });
  const tag = (id: string) => ({
    id,
    name: 'New tag',
    url: URL_OF_ALL,
    webhookEvent: 'NEW_TAG',
    authToken: `token-of-${id}`,
  });
  const webhooks = (...rows: object[]) => ({ json: { workspaceWebhookCount: rows.length, webhooks: rows } });
  const apply = (...workspaces: string[]) =>
    service.http.put('/webhooks/subscriptions').send({ workspaces, subscriptions: [{ event: 'NEW_TAG' }] });
  const writes = () =>
    clockify.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path.slice(7)}`);

  it('asks for each by its id, and makes what is missing in each', async () => {
    clockify.script(user, workspace(FIRST), workspace(SECOND), webhooks(), webhooks(tag('h2')), { json: tag('h1') });
    const { body } = await apply(FIRST, SECOND, FIRST).expect(400);
    expect(body.error.message).toMatch(/^workspaces\.2 names/);
    const applied = (await apply(FIRST, SECOND).expect(200)).body.data;
    expect(applied.done).toMatchObject([{ action: 'create', workspaceId: FIRST, event: 'NEW_TAG' }]);
    expect(JSON.stringify(applied)).not.toContain('token-of');
    expect(writes()).toEqual([`POST /workspaces/${FIRST}/webhooks`]);
    expect(clockify.requests.find(({ path }) => path.endsWith('/webhooks'))?.query.get('type')).toBe('USER_CREATED');
  });

  it('cleans up where nothing is wanted any more, until that is done', async () => {
    clockify.script(user, workspace(FIRST), workspace(SECOND), webhooks(tag('h1')), webhooks(tag('h2')));
    await apply(FIRST, SECOND).expect(200);
    clockify.script(user, workspace(FIRST), webhooks(tag('h1')), webhooks(tag('h2')), { status: 403, json: {} });
    await apply(FIRST).expect(403);
    clockify.script(user, workspace(FIRST), webhooks(tag('h1')), webhooks(tag('h2')), { status: 200 });
    await apply(FIRST).expect(200);
    expect(writes()).toEqual([1, 2].map(() => `DELETE /workspaces/${SECOND}/webhooks/h2`));
    clockify.script(user, workspace(FIRST), webhooks(tag('h1')));
    expect((await apply(FIRST).expect(200)).body.data).toMatchObject({ changes: 0, workspaces: [{ id: FIRST }] });
  });

  it('goes on without a workspace that it was taken out of', async () => {
    clockify.script(user, workspace(FIRST), workspace(SECOND), webhooks(tag('h1')), webhooks(tag('h2')));
    await apply(FIRST, SECOND).expect(200);
    clockify.script(user, workspace(FIRST), webhooks(tag('h1')), { status: 403, json: { message: 'Access Denied' } });
    const { workspaces } = (await apply(FIRST).expect(200)).body.data;
    expect(workspaces).toMatchObject([
      { id: FIRST, notes: [] },
      { id: SECOND, wanted: false, notes: [expect.stringMatching(/cannot be looked at/)] },
    ]);
  });
});

interface Planned {
  readonly event: string;
  readonly action: string;
  readonly drift: boolean;
}
