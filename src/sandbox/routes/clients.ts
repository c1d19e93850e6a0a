import { assertWorkspace, nameIn } from '../fields.js';
import { assertNameFree, filterNamed } from '../named-entities.js';
import { pageOf } from '../paging.js';
import type { Route } from '../route.js';

export const CLIENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/workspaces/{workspaceId}/clients',
    handle: (request, state) => {
      assertWorkspace(request, state);
      return pageOf(filterNamed(state.clients, request), request);
    },
  },
  {
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/clients',
    handle: (request, state) => {
      assertWorkspace(request, state);
      const name = nameIn(request, 1, 100);
      assertNameFree('Client', name, state.clients);
      const { email = null, address = null, note = null } = request.body;
      const client = {
        id: state.newId(),
        name,
        email,
        ccEmails: null,
        workspaceId: state.workspace.id,
        // Whatever the request says: nothing is archived at birth.
        archived: false,
        address,
        note,
        currencyId: null,
      };
      state.clients.push(client);
      const { id, workspaceId, archived } = client;
      return { status: 201, body: client, event: { type: 'NEW_CLIENT', payload: { id, name, workspaceId, archived } } };
    },
  },
];
