import { assertWorkspace } from '../fields.js';
import type { Route } from '../route.js';

export const WORKSPACE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/v1/workspaces', handle: (_request, state) => ({ status: 200, body: [state.workspace] }) },
  {
    method: 'GET',
    path: '/v1/workspaces/{workspaceId}',
    handle: (request, state) => {
      assertWorkspace(request, state);
      return { status: 200, body: state.workspace };
    },
  },
];
