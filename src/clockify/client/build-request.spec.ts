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
      { workspaceId: 'ws1', userId: 'u1', body: { end: '2026-11-23T09:30:00Z' } },
      'PATCH',
      '/v1/workspaces/ws1/user/u1/time-entries',
      { end: '2026-11-23T09:30:00Z' },
    ],
  ])('%s with %j', (name, params, method, path, body) => {
    expect(build(name, params)).toEqual({ method, host: 'api', path, body });
  });

  it('encodes what goes into the path, so that a value cannot leave its segment', () => {
    expect(build('get_workspace', { workspaceId: '../user?x=1#' }).path).toBe('/v1/workspaces/..%2Fuser%3Fx%3D1%23');
  });

  it('leaves parameters out that are not set', () => {
    expect(build('list_clients', { workspaceId: 'ws1', name: undefined }).path).toBe('/v1/workspaces/ws1/clients');
  });
});
