import type { CatalogueRow } from '../catalogue-row.js';
import { demand, limit, put } from '../corrections.js';
import { CLIENTS } from '../generated/clients.js';
import { kept } from '../merge.js';
import { queryPages } from '../paging.js';
import { BOOLEAN, SORT_ORDER } from '../schemas.js';

export const CLIENT_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_clients',
    summary: 'List the clients of a workspace; without `archived` both active and archived ones',
    request: CLIENTS.getClients,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'clients' },
    paging: queryPages(),
    corrections: [put('archived', BOOLEAN), put('sort-order', SORT_ORDER)],
  },
  {
    name: 'create_client',
    summary: 'Create a client',
    request: CLIENTS.createClient,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
    corrections: [
      limit('body.name', { minLength: 1 }),
      demand('body.name'),
      // Not in the document; commands written for the first version of this service send it.
      put('body.archived', BOOLEAN),
    ],
  },
  {
    name: 'get_client',
    summary: 'Show one client',
    request: CLIENTS.getClient,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_client',
    summary: 'Change a client; what is left out stays, null clears',
    request: CLIENTS.updateClient,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 })],
    merge: {
      entity: 'client',
      read: 'get_client',
      id: 'id',
      // All but the currency would be cleared (API.md 11.7).
      fields: {
        name: kept('name'),
        email: kept('email', { nullable: true }),
        ccEmails: kept('ccEmails', { nullable: true }),
        address: kept('address', { nullable: true }),
        note: kept('note', { nullable: true }),
        currencyId: kept('currencyId'),
        archived: kept('archived'),
      },
    },
  },
  {
    name: 'delete_client',
    summary: 'Delete a client that is archived',
    request: CLIENTS.deleteClient,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'client', read: 'get_client', id: 'id' },
  },
];
