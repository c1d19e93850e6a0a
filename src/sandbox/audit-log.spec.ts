import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { AUDITED_ACTIONS } from './audited-actions.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

describe('the audit log of the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;
  let now: number;

  beforeEach(async () => {
    now = Date.parse('2026-11-23T09:30:00Z');
    sandbox = await startSandbox({ now: () => now });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  const search = (body: object = {}) =>
    call('POST', `/auditlog/v1/workspaces/${sandbox.state.workspace.id}/audit-log`, {
      actions: AUDITED_ACTIONS,
      authors: { contains: 'DOES_NOT_CONTAIN', authorIds: [] },
      start: '2026-11-23T00:00:00Z',
      end: '2026-11-24T00:00:00Z',
      ...body,
    });
  const actions = async (body: object = {}) =>
    (await search(body)).body.response.map(({ action }: { action: string }) => action);

  it('tells what was done by whom and when, newest first, and nothing of what was refused', async () => {
    const { body: client } = await call('POST', 'WS/clients', { name: 'Acme' });
    await call('POST', 'WS/clients', { name: 'Acme' });
    now += 60_000;
    await call('PUT', `WS/clients/${client.id}`, { name: 'Acme', archived: true });
    await call('DELETE', `WS/clients/${client.id}`);
    const other = sandbox.state.users[1]?.id;
    await call('POST', 'WS/time-entries', { start: '2026-11-23T08:00:00Z' });
    await call('POST', `WS/user/${other}/time-entries`, {
      start: '2026-11-23T08:00:00Z',
      end: '2026-11-23T09:00:00Z',
    });
    expect(await actions()).toEqual([
      'CREATE_TIME_FOR_OTHER',
      'CREATE_TIME_PERSONAL_TIMER',
      'DELETE_CLIENT',
      'UPDATE_CLIENT',
      'CREATE_CLIENT',
    ]);
    expect((await search({ actions: ['CREATE_CLIENT'] })).body.response).toMatchObject([
      {
        authorId: sandbox.state.user.id,
        authorName: 'Sam Keller',
        createdAt: '2026-11-23T09:30:00Z',
        document: { name: 'Acme' },
      },
    ]);
  });

  it('is searched by action, author and period, in pages', async () => {
    for (const name of ['A', 'B', 'C']) await call('POST', 'WS/tags', { name });
    const authorIds = [sandbox.state.user.id];
    expect(await actions({ authors: { contains: 'CONTAINS', authorIds } })).toHaveLength(3);
    expect(await actions({ authors: { contains: 'DOES_NOT_CONTAIN', authorIds } })).toEqual([]);
    expect(await actions({ actions: ['DELETE_TAG'] })).toEqual([]);
    expect(await actions({ end: '2026-11-23T09:00:00Z' })).toEqual([]);
    expect(await actions({ page: 2, 'page-size': 2 })).toHaveLength(1);
  });

  it('refuses what it is asked without, or with a word that it does not know', async () => {
    expect(await search({ actions: ['CREATE_EVERYTHING'] })).toMatchObject({ status: 400, body: { code: 3002 } });
    expect(await search({ actions: [] })).toMatchObject({ status: 400, body: { message: 'must not be null' } });
    expect(await search({ authors: undefined })).toMatchObject({ status: 400, body: { message: 'must not be null' } });
    expect(await search({ end: '2026-11-22T00:00:00Z' })).toMatchObject({ status: 400 });
  });
});
