import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const run = (service: TestApp, operation: string, params: object) =>
  service.http.post('/actions/run').send({ integration: 'clockify', operation, params });

describe('a name that is taken', () => {
  let sandbox: Sandbox;
  let service: TestApp;

  beforeAll(async () => {
    sandbox = await startSandbox();
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        CLOCKIFY_REQUESTS_PER_SECOND: '1000',
        RATE_LIMIT_PER_MINUTE: '10000',
      },
    });
  });
  afterAll(async () => {
    await service.close();
    await sandbox.close();
  });

  const make = async (operation: string, params: object): Promise<string> =>
    (await run(service, operation, params).expect(200)).body.id;
  const conflict = async (operation: string, params: object) =>
    (await run(service, operation, params).expect(409)).body.error;

  it('is told with what has it, and that this is archived', async () => {
    const id = await make('create_client', { body: { name: 'Globex' } });
    await make('update_client', { id, body: { archived: true } });
    const error = await conflict('create_client', { body: { name: 'Globex' } });
    expect(error).toMatchObject({
      code: 'conflict',
      message: 'There is already a client "Globex" (archived): unarchive it or choose another name.',
      details: { existing: { id, name: 'Globex', archived: true }, upstream: { status: 400 } },
    });
    const { body } = await service.http.get(`/runs/${error.details.runId}`).expect(200);
    expect(body.data).toMatchObject({
      outcome: 'failed',
      attempts: [
        { method: 'POST', status: 400 },
        { method: 'GET', status: 200, operation: 'list_clients' },
      ],
    });
  });

  it.each<[string, object, string]>([
    ['create_tag', { body: { name: 'urgent' } }, 'a tag "urgent"'],
    ['create_project', { body: { name: 'Relaunch' } }, 'a project "Relaunch"'],
    ['create_user_group', { body: { name: 'Ops' } }, 'a user group "Ops"'],
  ])('is told by %s', async (operation, params, what) => {
    const id = await make(operation, params);
    expect(await conflict(operation, params)).toMatchObject({
      message: `There is already ${what}: use it or choose another name.`,
      details: { existing: { id } },
    });
  });

  it('is told of a task in its project', async () => {
    const projectId = await make('create_project', { body: { name: 'Tower' } });
    const id = await make('create_task', { projectId, body: { name: 'Design' } });
    expect((await conflict('create_task', { projectId, body: { name: 'Design' } })).details.existing).toMatchObject({
      id,
      name: 'Design',
      projectId,
    });
  });

  it('is told of a project with its client', async () => {
    const clientId = await make('create_client', { body: { name: 'Initech' } });
    const project = { body: { name: 'Portal', clientId } };
    const id = await make('create_project', project);
    expect(await conflict('create_project', project)).toMatchObject({
      message: 'There is already a project "Portal" of the client "Initech": use it or choose another name.',
      details: { existing: { id, clientId, clientName: 'Initech', archived: false } },
    });
  });

  it('is told where something is given the name of another one', async () => {
    const id = await make('create_client', { body: { name: 'Hooli' } });
    const other = await make('create_client', { body: { name: 'Pied Piper' } });
    expect(await conflict('update_client', { id: other, body: { name: 'Hooli' } })).toMatchObject({
      message: 'There is already a client "Hooli": use it or choose another name.',
      details: { existing: { id } },
    });
  });

  it('is told to whoever says it in a sentence', async () => {
    await make('create_client', { body: { name: 'Umbrella' } });
    const { body } = await service.http.post('/commands').send({ text: 'create client Umbrella' }).expect(409);
    expect(body.error.message).toContain('There is already a client "Umbrella"');
  });

  it('is told of a user by the address', async () => {
    const email = 'ada@example.com';
    await run(service, 'add_workspace_user', { 'send-email': false, body: { email } }).expect(200);
    expect(
      (await conflict('add_workspace_user', { 'send-email': false, body: { email } })).details.existing,
    ).toMatchObject({ email });
  });
});

describe('a name that is taken, by what cannot be found', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000' },
      limits: { maxRetries: 0, tryTimeoutMs: 500 },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => clockify.reset());

  const REFUSAL: Step = { status: 400, json: { message: 'Client with this name already exists', code: 501 } };
  const create = () => run(service, 'create_client', { workspaceId: 'w', body: { name: 'Acme' } });

  it.each<[string, Step]>([
    ['nothing is there', { json: [] }],
    ['only others resemble it', { json: [{ id: 'c1', name: 'Acme Corp' }] }],
    ['it may not be looked at', { status: 403 }],
    ['Clockify fails', { status: 503 }],
    ['the answer is lost', { cut: 'inside answer' }],
    ['the answer does not come', { hang: true }],
    ['the answer is something else', { json: { rows: [] } }],
  ])('stays a conflict where %s', async (_why, step) => {
    clockify.onHang(() => service.clock.advance(5_000));
    clockify.script(REFUSAL, step);
    const { body } = await create().expect(409);
    expect(body.error).toMatchObject({
      code: 'conflict',
      message: 'Clockify refused the request: Client with this name already exists',
      details: { upstream: { status: 400, code: 501 } },
    });
    expect(body.error.details).not.toHaveProperty('existing');
    expect(body.error.details).not.toHaveProperty('outcome');
  });

  it('is a conflict too where the status says so', async () => {
    clockify.script({ status: 409, json: { message: 'Conflict', code: 409 } }, { json: [{ id: 'c1', name: 'ACME' }] });
    const { body } = await create().expect(409);
    expect(body.error).toMatchObject({ code: 'conflict', details: { existing: { id: 'c1', name: 'ACME' } } });
  });
});
