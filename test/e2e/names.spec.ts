import { SANDBOX_API_KEY, startSandbox } from '../../src/sandbox/sandbox-server.js';
import * as made from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const WS = made.WORKSPACE_ID;
const OTHER_WS = '64a687e29ae1f428e7e0ffff';
const id = (number: number) => `64a687e29ae1f428e7c0${String(number).padStart(4, '0')}`;
const START = '2026-11-23T09:30:00Z';
const DAY_MS = 24 * 60 * 60_000;

const USER: Step = { json: { id: id(900), activeWorkspace: WS } };
const MADE: Step = { status: 201, json: { id: id(999) } };
const PROJECTS: Step = {
  json: [
    { id: id(1), name: 'Website', archived: false, clientName: 'Acme' },
    { id: id(2), name: 'App', archived: false, clientName: '' },
    { id: id(3), name: 'Legacy', archived: true },
    { id: id(4), name: 'Twice', archived: false, clientName: 'Acme' },
    { id: id(5), name: 'twice', archived: false, clientName: 'Globex' },
    { id: id(6), name: 'Relaunch', archived: true },
    { id: id(7), name: 'Relaunch', archived: false },
  ],
};
const TAGS: Step = {
  json: [
    { id: id(20), name: 'urgent', archived: false },
    { id: id(21), name: 'Büro, außen', archived: false },
  ],
};
const TASKS: Step = {
  json: [
    { id: id(30), name: 'Design', status: 'ACTIVE' },
    { id: id(31), name: 'Launch', status: 'DONE' },
  ],
};

describe('names instead of ids', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), ...WEBHOOK_ENV, RATE_LIMIT_PER_MINUTE: '10000' },
      limits: { maxRetries: 0 },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => {
    clockify.reset();
    // What was looked up before is known no more.
    service.clock.advance(DAY_MS);
  });

  const run = (operation: string, params: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });
  const paths = () =>
    clockify.requests.map(({ method, path }) => `${method} ${path.replace(`/api/v1/workspaces/${WS}`, '')}`);
  const createEntry = (params: object) =>
    run('create_time_entry', { workspaceId: WS, body: { start: START }, ...params });

  it('are understood in a rule line and looked up when it is run', async () => {
    const parsed = await service.http
      .post('/actions/parse')
      .send({ text: `clockify.create_time_entry project=website task=DESIGN tags=urgent body.start=${START}` })
      .expect(200);
    const { parser, ...action } = parsed.body.data;
    expect(parser).toBe('rule');
    expect(action.params).toEqual({ project: 'website', task: 'DESIGN', tags: ['urgent'], body: { start: START } });

    clockify.script(USER, PROJECTS, TAGS, TASKS, MADE);
    const { body } = await service.http.post('/actions/run').send(action).expect(200);
    expect(body).toMatchObject({ ok: true, id: id(999) });
    expect(body).not.toHaveProperty('notes');
    expect(paths()).toEqual([
      'GET /api/v1/user',
      'GET /projects',
      'GET /tags',
      `GET /projects/${id(1)}/tasks`,
      'POST /time-entries',
    ]);
    expect(clockify.requests.at(-1)?.body).toEqual({
      start: START,
      projectId: id(1),
      taskId: id(30),
      tagIds: [id(20)],
    });
  });

  it('are kept in the record as they were asked, with every request that was made', async () => {
    clockify.script(PROJECTS, MADE);
    const { body } = await createEntry({ project: 'Website' }).expect(200);
    const record = await service.http.get(`/runs/${body.runId}`).expect(200);
    expect(record.body.data).toMatchObject({
      outcome: 'succeeded',
      params: { project: 'Website' },
      attempts: [{ status: 200 }, { status: 201 }],
      notes: [],
    });
  });

  it('are suggested where they are misspelt', async () => {
    const { body } = await service.http
      .post('/actions/parse')
      .send({ text: 'clockify.create_time_entry projct=Website' })
      .expect(400);
    expect(body.error.details.candidates).toEqual(['project']);
  });

  it('save giving the payload where there is nothing else to tell', async () => {
    clockify.script(PROJECTS, USER, { json: {} });
    await run('assign_project_users', { workspaceId: WS, project: 'App', user: 'ME' }).expect(200);
    expect(clockify.requests.at(-1)).toMatchObject({
      path: `/api/v1/workspaces/${WS}/projects/${id(2)}/memberships`,
      body: { userIds: [id(900)] },
    });
  });

  it.each<[string, object, string, Step]>([
    ['get_client', { client: 'acme' }, `GET /clients/${id(50)}`, { json: [{ id: id(50), name: 'Acme' }] }],
    ['get_tag', { tag: 'Büro, Außen' }, `GET /tags/${id(21)}`, TAGS],
    ['list_tasks', { project: 'App' }, `GET /projects/${id(2)}/tasks`, PROJECTS],
    ['get_running_timer', { user: 'ann@x.example' }, `GET /user/${id(60)}/time-entries`, users()],
  ])('find what %s is about', async (operation, params, path, list) => {
    clockify.script(list, { json: [] });
    await run(operation, { workspaceId: WS, ...params }).expect(200);
    expect(paths().at(-1)).toBe(path);
    expect(clockify.requests).toHaveLength(2);
  });

  it('are taken by filters as well', async () => {
    clockify.script(PROJECTS, TAGS, { json: [] });
    await run('list_time_entries', { workspaceId: WS, userId: id(60), project: 'App', tag: 'urgent' }).expect(200);
    expect(Object.fromEntries(clockify.requests.at(-1)?.query ?? [])).toEqual({ project: id(2), tags: id(20) });
  });

  it('name the workspace in which the others are names', async () => {
    clockify.script(
      {
        json: [
          { id: OTHER_WS, name: 'Other' },
          { id: WS, name: 'Mine' },
        ],
      },
      PROJECTS,
      { json: {} },
    );
    await run('get_project', { workspace: 'other', project: 'Website' }).expect(200);
    expect(clockify.requests.map(({ path }) => path)).toEqual([
      '/api/v1/workspaces',
      `/api/v1/workspaces/${OTHER_WS}/projects`,
      `/api/v1/workspaces/${OTHER_WS}/projects/${id(1)}`,
    ]);
  });

  it('may be ids, which are not looked up', async () => {
    clockify.script(MADE);
    await createEntry({ project: id(77), tags: [id(78), id(78).replace('7', '8')], task: id(79) }).expect(200);
    expect(clockify.requests).toHaveLength(1);
    expect(clockify.requests[0]?.body).toMatchObject({ projectId: id(77), taskId: id(79) });
  });

  it('find a user by me without looking for anybody', async () => {
    clockify.script(USER, { json: [] });
    await run('list_user_managers', { workspaceId: WS, user: 'me' }).expect(200);
    expect(paths()).toEqual(['GET /api/v1/user', `GET /users/${id(900)}/managers`]);
  });

  it('are looked for on every page', async () => {
    const page = (from: number, count: number): Step => ({
      json: Array.from({ length: count }, (_none, index) => ({ id: id(from + index), name: `P${from + index}` })),
    });
    clockify.script(page(1000, 200), page(1200, 200), page(1400, 3), MADE);
    await createEntry({ project: 'p1402' }).expect(200);
    expect(clockify.requests.slice(0, 3).map(({ query }) => [query.get('page'), query.get('page-size')])).toEqual([
      ['1', '200'],
      ['2', '200'],
      ['3', '200'],
    ]);
    expect(clockify.requests.at(-1)?.body).toMatchObject({ projectId: id(1402) });
  });

  it('are not looked for on the same page for ever', async () => {
    const full: Step = { json: Array.from({ length: 200 }, (_none, index) => ({ id: id(index), name: `P${index}` })) };
    clockify.script(full, full, { json: [] });
    await createEntry({ project: 'Nothing' }).expect(400);
    // What else has the name is looked for as well.
    expect(paths()).toEqual(['GET /projects', 'GET /projects', 'GET /clients']);
  });

  describe('that are not clear', () => {
    it('list what has the name, and what tells it apart', async () => {
      clockify.script(PROJECTS);
      const { body } = await createEntry({ project: 'Twice' }).expect(400);
      expect(body.error.code).toBe('validation_error');
      expect(body.error.message).toContain(`project=${id(4)}`);
      expect(body.error.details).toMatchObject({
        kind: 'clarify',
        errors: [{ path: 'params.project' }],
        candidates: [
          { id: id(4), name: 'Twice', client: 'Acme' },
          { id: id(5), name: 'twice', client: 'Globex' },
        ],
      });
      expect(paths()).toEqual(['GET /projects']);
    });

    it('list what comes nearest, at most ten, when nothing has the name', async () => {
      const many = Array.from({ length: 30 }, (_none, index) => ({ id: id(index + 100), name: `Other ${index}` }));
      clockify.script({ json: [...many, { id: id(1), name: 'Website' }] });
      const { body } = await createEntry({ project: 'Webseite' }).expect(400);
      expect(body.error.message).toMatch(/no project named "Webseite".*"Website"/);
      expect(body.error.details.candidates).toHaveLength(10);
      expect(body.error.details.candidates[0]).toEqual({ id: id(1), name: 'Website' });
    });

    it('tell which element of a list it is', async () => {
      clockify.script(TAGS);
      const { body } = await createEntry({ tags: ['urgent', 'late'] }).expect(400);
      expect(body.error.details.errors[0].path).toBe('params.tags.1');
    });

    it('end the run as failed, with nothing written', async () => {
      clockify.script({ json: [] }, { json: [] });
      const { body } = await createEntry({ project: 'Website' }).expect(400);
      const record = await service.http.get(`/runs/${body.error.details.runId}`).expect(200);
      expect(record.body.data).toMatchObject({ outcome: 'failed', attempts: [{ status: 200 }, { status: 200 }] });
    });

    it('ask for the project of a task', async () => {
      const { body } = await createEntry({ task: 'Design' }).expect(400);
      expect(body.error.message).toContain('give the project as well');
      expect(body.error.details.errors[0].path).toBe('params.task');
      expect(clockify.requests).toEqual([]);
    });

    it('tell what the lookup failed with', async () => {
      clockify.script({ status: 403, json: { message: 'Access Denied' } });
      const { body } = await createEntry({ project: 'Website' }).expect(403);
      expect(body.error.details.upstream.status).toBe(403);
    });
  });

  it('find the project that a task is looked up in, also where only the task is asked for', async () => {
    clockify.script(PROJECTS, TASKS, { json: { id: id(80) } });
    const params = { workspaceId: WS, assignmentId: 'a1', project: 'Website', task: 'Design' };
    await run('update_assignment', { ...params, body: { start: START, end: START } }).expect(200);
    expect(clockify.requests.at(-1)?.body).toEqual({ start: START, end: START, taskId: id(30) });
  });

  describe('of what is archived', () => {
    it('count where nothing else has the name, and the answer says so', async () => {
      clockify.script(PROJECTS, TASKS, MADE);
      const { body } = await createEntry({ project: 'Legacy', task: 'Launch' }).expect(200);
      expect(body.notes).toEqual([
        `The project "Legacy" (${id(3)}) is archived; no other has this name.`,
        `The task "Launch" (${id(31)}) is done; no other has this name.`,
      ]);
      const record = await service.http.get(`/runs/${body.runId}`).expect(200);
      expect(record.body.data.notes).toEqual(body.notes);
    });

    it('do not count where something active has the name', async () => {
      clockify.script(PROJECTS, MADE);
      const { body } = await createEntry({ project: 'Relaunch' }).expect(200);
      expect(clockify.requests.at(-1)?.body).toMatchObject({ projectId: id(7) });
      expect(body).not.toHaveProperty('notes');
    });

    it('never hide a field of Clockify', async () => {
      clockify.script(PROJECTS, { status: 201, json: { id: id(999), notes: 'taxi' } });
      const { body } = await createEntry({ project: 'Legacy' }).expect(200);
      expect(body.notes).toBe('taxi');
    });

    it('count for users who have left, who are told apart by their membership', async () => {
      clockify.script(users('INACTIVE'), { json: [] });
      const { body } = await run('get_running_timer', { workspaceId: WS, user: 'Ann' }).expect(200);
      expect(body.notes).toEqual([`The user "Ann" (${id(60)}) is not active; no other has this name.`]);
      expect(Object.fromEntries(clockify.requests[0]?.query ?? [])).toMatchObject({
        status: 'ALL',
        memberships: 'WORKSPACE',
      });
    });
  });

  describe('together with ids', () => {
    it.each<[object, string, string]>([
      [{ project: 'Website', body: { start: START, projectId: id(1) } }, 'params.project', 'params.body.projectId'],
      [{ tag: 'urgent', tags: ['late'] }, 'params.tag', 'params.tags'],
      [{ workspace: 'Mine' }, 'params.workspace', 'params.workspaceId'],
    ])('are refused when both say the same: %j', async (params, path, other) => {
      const { body } = await createEntry(params).expect(400);
      expect(body.error.details.errors).toEqual([
        { path, message: `cannot be given together with ${other}: leave one of them out` },
      ]);
      expect(clockify.requests).toEqual([]);
    });

    it.each<[string, object, string, string]>([
      ['get_project', {}, 'params.projectId', 'is required: give it, or a name as project'],
      ['delete_tag', {}, 'params.id', 'is required: give it, or a name as tag'],
      ['add_user_group_member', { userGroupId: 'g1' }, 'params.body.userId', 'is required: give it, or a name as user'],
      ['create_time_entry', {}, 'params.body', 'is required: give it, or a name as project, tags, tag or task'],
      [
        'get_project',
        { projectId: 'My Website' },
        'params.projectId',
        'must be an id (letters and digits, no name); this looks like a name, give it as project instead',
      ],
      ['get_project', { project: '' }, 'params.project', 'must have at least 1 character'],
    ])('say what %s %j lacks', async (operation, params, path, message) => {
      const { body } = await run(operation, { workspaceId: WS, ...params }).expect(400);
      expect(body.error.details.errors).toEqual([{ path, message }]);
    });
  });

  describe('are looked up anew', () => {
    const lookUp = () => run('get_project', { workspaceId: WS, project: 'Website' });
    const listings = () => paths().filter((path) => path === 'GET /projects').length;

    it('after a minute, and not before', async () => {
      clockify.script(PROJECTS, { json: {} }, { json: {} });
      await lookUp().expect(200);
      service.clock.advance(59_999);
      await lookUp().expect(200);
      expect(listings()).toBe(1);
      service.clock.advance(1);
      clockify.script(PROJECTS, { json: {} });
      await lookUp().expect(200);
      expect(listings()).toBe(2);
    });

    it('once before it is said that there is none: it may have been made a second ago', async () => {
      clockify.script({ json: [] });
      await lookUp().expect(400);
      expect(listings()).toBe(1);
      clockify.script(PROJECTS, { json: {} });
      await lookUp().expect(200);
      expect(listings()).toBe(2);
    });

    it('before anything is removed', async () => {
      clockify.script(PROJECTS, { json: {} }, PROJECTS, { json: {} });
      await lookUp().expect(200);
      await run('delete_project', { workspaceId: WS, project: 'Website' }).expect(200);
      expect(paths().slice(2)).toEqual(['GET /projects', `DELETE /projects/${id(1)}`]);
    });

    it.each<[string, object, Step]>([
      ['a write of ours', { projectId: id(1), body: { name: 'Webshop' } }, { json: { id: id(1) } }],
      ['a write of ours whose outcome is not known', { projectId: id(1), body: { name: 'Webshop' } }, { status: 500 }],
    ])('after %s', async (_what, params, step) => {
      clockify.script(PROJECTS, { json: {} }, { json: { name: 'Website' } }, step, PROJECTS, { json: {} });
      await lookUp().expect(200);
      await run('update_project', { workspaceId: WS, ...params });
      await lookUp().expect(200);
      expect(listings()).toBe(2);
    });

    it.each([
      ['PROJECT_UPDATED', { id: id(1), name: 'Webshop', workspaceId: WS }, 2],
      ['CLIENT_UPDATED', made.named({ workspaceId: WS }), 2],
      ['TASK_UPDATED', { id: id(30), name: 'Design', projectId: id(1) }, 1],
      ['PROJECT_UPDATED', { id: id(9), name: 'Elsewhere', workspaceId: OTHER_WS }, 1],
      ['TIMER_STOPPED', made.timeEntry({}), 1],
    ])('where Clockify tells of a change: %s %#', async (type, body, expected) => {
      clockify.script(PROJECTS, { json: {} });
      await lookUp().expect(200);
      await deliver(service, { type, body }).expect(200);
      clockify.script(...(expected === 2 ? [PROJECTS] : []), { json: {} });
      await lookUp().expect(200);
      expect(listings()).toBe(expected);
    });

    it('not after a write that changes no names', async () => {
      clockify.script(PROJECTS, MADE, MADE);
      await createEntry({ project: 'Website' }).expect(200);
      await createEntry({ project: 'App' }).expect(200);
      expect(paths()).toEqual(['GET /projects', 'POST /time-entries', 'POST /time-entries']);
    });
  });
});

describe('names of what was just made', () => {
  it('lead to it at once', async () => {
    const sandbox = await startSandbox();
    const service = await makeApp({ env: { ...clockifyEnv(sandbox.url), CLOCKIFY_API_KEY: SANDBOX_API_KEY } });
    const run = async (operation: string, params: object) => {
      const action = { integration: 'clockify', operation, params };
      return (await service.http.post('/actions/run').send(action).expect(200)).body;
    };
    const acme = await run('create_client', { body: { name: 'Acme' } });
    const website = await run('create_project', { client: 'ACME', body: { name: 'Website' } });
    expect(website.clientId).toBe(acme.id);
    const app = await run('create_project', { client: 'Acme', body: { name: 'App' } });
    for (const { id: projectId, name } of [website, app]) {
      expect(await run('create_time_entry', { project: name, body: { start: START } })).toMatchObject({ projectId });
    }
    await service.close();
    await sandbox.close();
  });
});

function users(membershipStatus = 'ACTIVE'): Step {
  return {
    json: [
      { id: id(61), name: null, email: 'bob@x.example' },
      { id: id(60), name: 'Ann', email: 'Ann@x.example', memberships: [{ membershipStatus, targetId: WS }] },
    ],
  };
}
