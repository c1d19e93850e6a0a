import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

const USER = { json: { id: 'u1', activeWorkspace: 'ws1' } };

describe('what a call to Clockify leaves out', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: clockifyEnv(clockify.url), limits: { maxRetries: 0 } });
  });
  afterEach(async () => {
    await service.close();
    await clockify.close();
  });

  const run = (operation: string, params?: object) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, ...(params && { params }) });
  const paths = () => clockify.requests.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);

  it('is the active workspace of the user of the credential', async () => {
    clockify.script(USER, { json: [{ id: 'c1' }] });
    const { body } = await run('list_clients').expect(200);
    expect(body.clients).toEqual([{ id: 'c1' }]);
    expect(paths()).toEqual(['GET /user', 'GET /workspaces/ws1/clients']);
  });

  it('is that user, where the operation is about their own things', async () => {
    clockify.script(USER, { json: { id: 't1' } }, { json: [] });
    await run('stop_timer', { body: { end: '2026-11-23T09:30:00Z' } }).expect(200);
    await run('get_running_timer', { workspaceId: 'ws2' }).expect(200);
    expect(paths()).toEqual([
      'GET /user',
      'PATCH /workspaces/ws1/user/u1/time-entries',
      'GET /workspaces/ws2/user/u1/time-entries',
    ]);
    expect(clockify.requests[2]?.query.get('in-progress')).toBe('true');
  });

  it('is never guessed where somebody else could be meant', async () => {
    const deletion = await run('delete_user_time_entries', { 'time-entry-ids': ['t1'] }).expect(400);
    expect(deletion.body.error.details.errors).toEqual([
      { path: 'params.userId', message: 'is required: give it, or a name as user' },
    ]);
    await run('update_user_status', { body: { status: 'INACTIVE' } }).expect(400);
    expect(clockify.requests).toEqual([]);
  });

  it('is not asked for when nothing is left out', async () => {
    clockify.script({ json: [] });
    await run('list_clients', { workspaceId: 'ws9' }).expect(200);
    expect(paths()).toEqual(['GET /workspaces/ws9/clients']);
  });

  it('is asked for once in a minute', async () => {
    clockify.script(USER, { json: [] }, { json: [] });
    await run('list_clients').expect(200);
    await run('list_tags').expect(200);
    expect(paths()).toEqual(['GET /user', 'GET /workspaces/ws1/clients', 'GET /workspaces/ws1/tags']);
    service.clock.advance(60_000);
    clockify.script({ json: { id: 'u1', activeWorkspace: 'ws2' } }, { json: [] });
    await run('list_tags').expect(200);
    expect(paths().slice(3)).toEqual(['GET /user', 'GET /workspaces/ws2/tags']);
  });

  it('is asked for again after a failure, and the failure is told', async () => {
    clockify.script({ status: 401, json: { message: 'Api key does not exist', code: 4003 } }, USER, { json: [] });
    const { body } = await run('list_clients').expect(401);
    expect(body.error.message).toContain('CLOCKIFY_API_KEY');
    await run('list_clients').expect(200);
    expect(paths()).toEqual(['GET /user', 'GET /user', 'GET /workspaces/ws1/clients']);
  });

  it('is required when the user has no active workspace', async () => {
    clockify.script({ json: { id: 'u1', activeWorkspace: null } });
    const { body } = await run('list_clients').expect(400);
    expect(body.error.details.errors).toEqual([{ path: 'params.workspaceId', message: 'is required' }]);
    expect(paths()).toEqual(['GET /user']);
  });
});
