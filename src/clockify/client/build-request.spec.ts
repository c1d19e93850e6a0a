import type { Params } from '../../integrations/operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { buildRequest } from './build-request.js';

describe('buildRequest', () => {
  const build = (name: string, params: Params) =>
    buildRequest(
      CLOCKIFY_OPERATIONS.find((operation) => operation.name === name)!,
      params,
    );

  it.each<[string, Params, string, string, unknown]>([
    ['get_user', {}, 'GET', '/v1/user', undefined],
    ['get_user', { 'include-memberships': true }, 'GET', '/v1/user?include-memberships=true', undefined],
    ['get_workspace', { workspaceId: 'ws1' }, 'GET', '/v1/workspaces/ws1', undefined],
    [
      'list_clients',
      { workspaceId: 'ws1', name: 'A & B/C', page: 2, 'page-size': 50 },
      'GET',
      '/v1/workspaces/ws1/clients?name=A+%26+B%2FC&page=2&page-size=50',
      undefined,
    ],
    [
      'list_projects',
      { workspaceId: 'ws1', clients: ['c1', 'c2'], archived: false },
      'GET',
      '/v1/workspaces/ws1/projects?clients=c1&clients=c2&archived=false',
      undefined,
    ],
    [
      'create_client',
      { workspaceId: 'ws1', body: { name: 'New Client' } },
      'POST',
      '/v1/workspaces/ws1/clients',
      { name: 'New Client' },
    ],
    [
      'stop_timer',
      { workspaceId: 'ws1', userId: 'u1', body: { end: '2026-11-23T09:30:00.123Z' } },
      'PATCH',
      '/v1/workspaces/ws1/user/u1/time-entries',
      { end: '2026-11-23T09:30:00Z' },
    ],
    [
      'create_time_entry',
      { workspaceId: 'ws1', body: { start: '2026-11-23T09:30:00.5Z', description: '2026-11-23T09:30:00.5Z' } },
      'POST',
      '/v1/workspaces/ws1/time-entries',
      { start: '2026-11-23T09:30:00Z', description: '2026-11-23T09:30:00.5Z' },
    ],
    [
      'stop_timer',
      { workspaceId: 'ws1', userId: 'u1', body: { end: '2026-11-23T09:30:00Z' } },
      'PATCH',
      '/v1/workspaces/ws1/user/u1/time-entries',
      { end: '2026-11-23T09:30:00Z' },
    ],
  ])('%s with %j', (name, params, method, path, body) => {
    expect(build(name, params)).toEqual({ method, host: 'api', path, body });
  });

  it.each<[string, Params, string, string, string, unknown]>([
    [
      'delete_user_time_entries',
      { workspaceId: 'ws1', userId: 'u1', 'time-entry-ids': ['t1', 't2'] },
      'DELETE',
      'api',
      '/v1/workspaces/ws1/user/u1/time-entries?time-entry-ids=t1&time-entry-ids=t2',
      undefined,
    ],
    [
      'bulk_update_time_entries',
      { workspaceId: 'ws1', userId: 'u1', hydrated: true, body: [{ id: 't1' }, { id: 't2' }] },
      'PUT',
      'api',
      '/v1/workspaces/ws1/user/u1/time-entries?hydrated=true',
      [{ id: 't1' }, { id: 't2' }],
    ],
    [
      'remove_user_role',
      { workspaceId: 'ws1', userId: 'u1', body: { entityId: 'p1', role: 'PROJECT_MANAGER' } },
      'DELETE',
      'api',
      '/v1/workspaces/ws1/users/u1/roles',
      { entityId: 'p1', role: 'PROJECT_MANAGER' },
    ],
    [
      'delete_balance_assignment',
      { workspaceId: 'ws1', balanceAssignmentId: 'b1', userId: 'u1', policyId: 'p1', body: { note: 'wrong' } },
      'DELETE',
      'api',
      '/v1/workspaces/ws1/time-off/balance/assignment/b1/user/u1/policy/p1',
      { note: 'wrong' },
    ],
    [
      'delete_invoice_item',
      { workspaceId: 'ws1', invoiceId: 'i1', order: 3 },
      'DELETE',
      'api',
      '/v1/workspaces/ws1/invoices/i1/items/3',
      undefined,
    ],
    ['search_users', { workspaceId: 'ws1' }, 'POST', 'api', '/v1/workspaces/ws1/users/info', {}],
    [
      'search_users',
      { workspaceId: 'ws1', body: { name: 'Ann' } },
      'POST',
      'api',
      '/v1/workspaces/ws1/users/info',
      { name: 'Ann' },
    ],
    [
      'get_running_timer',
      { workspaceId: 'ws1', userId: 'u1', hydrated: true },
      'GET',
      'api',
      '/v1/workspaces/ws1/user/u1/time-entries?hydrated=true&in-progress=true',
      undefined,
    ],
    [
      'start_timer',
      { workspaceId: 'ws1', body: { start: '2026-11-23T09:30:00Z' } },
      'POST',
      'api',
      '/v1/workspaces/ws1/time-entries',
      { start: '2026-11-23T09:30:00Z' },
    ],
    [
      'list_shared_reports',
      { workspaceId: 'ws1', page: 1, pageSize: 50 },
      'GET',
      'reports',
      '/v1/workspaces/ws1/shared-reports?page=1&pageSize=50',
      undefined,
    ],
    [
      'search_audit_logs',
      { workspaceId: 'ws1', body: { actions: ['CREATE_TAG'] } },
      'POST',
      'auditlog',
      '/v1/workspaces/ws1/audit-log',
      { actions: ['CREATE_TAG'] },
    ],
  ])('%s with %j on its host', (name, params, method, host, path, body) => {
    expect(build(name, params)).toEqual({ method, host, path, body });
  });

  it('makes a form of what takes files', async () => {
    const receipt = { name: 'taxi.png', contentType: 'image/png', data: Buffer.from([0, 255, 128]).toString('base64') };
    const { body } = build('update_expense', {
      workspaceId: 'ws1',
      expenseId: 'e1',
      body: { amount: 12.5, billable: false, changeFields: ['AMOUNT', 'FILE'], file: receipt },
    });
    expect(body).toBeInstanceOf(FormData);
    const form = body as FormData;
    expect([form.get('amount'), form.get('billable'), form.getAll('changeFields')]).toEqual([
      '12.5',
      'false',
      ['AMOUNT', 'FILE'],
    ]);
    const file = form.get('file') as File;
    expect([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
      'taxi.png',
      'image/png',
      [0, 255, 128],
    ]);
  });

  it('says what is wanted back where it is not JSON', () => {
    expect(build('export_invoice', { workspaceId: 'ws1', invoiceId: 'i1', userLocale: 'en' }).wanted).toBe('bytes');
    expect(build('generate_summary_report', { workspaceId: 'ws1', body: {} }).wanted).toBe('either');
    expect(build('get_user', {}).wanted).toBeUndefined();
  });

  it('encodes what goes into the path, so that a value cannot leave its segment', () => {
    expect(build('get_workspace', { workspaceId: '../user?x=1#' }).path).toBe('/v1/workspaces/..%2Fuser%3Fx%3D1%23');
  });

  it('leaves parameters out that are not set', () => {
    expect(build('list_clients', { workspaceId: 'ws1', name: undefined }).path).toBe('/v1/workspaces/ws1/clients');
  });
});
