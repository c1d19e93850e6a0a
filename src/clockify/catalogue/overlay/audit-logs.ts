import type { CatalogueRow } from '../catalogue-row.js';
import { bodyPages } from '../paging.js';
import { ID, IDS, INSTANT, integer, listOf, oneOf, record } from '../schemas.js';

/** The list is closed: an unknown word fails the whole request (API.md 11.37). */
export const AUDITED_ACTION = oneOf(
  'CREATE_TIME_PERSONAL_TIMER',
  'CREATE_TIME_PERSONAL_MANUAL',
  'CREATE_TIME_IMPORT',
  'CREATE_TIME_KIOSK',
  'CREATE_TIME_FOR_OTHER',
  'RESTORE_TIME',
  'RESTORE_TIME_FOR_OTHER',
  'UPDATE_TIME_PERSONAL',
  'UPDATE_TIME_FOR_OTHER',
  'DELETE_TIME_PERSONAL',
  'DELETE_TIME_FOR_OTHER',
  'CREATE_PROJECT',
  'CREATE_PROJECT_IMPORT',
  'CREATE_PROJECT_QUICKBOOKS',
  'UPDATE_PROJECT',
  'DELETE_PROJECT',
  'CREATE_TASK',
  'CREATE_TASK_IMPORT',
  'UPDATE_TASK',
  'DELETE_TASK',
  'CREATE_CLIENT',
  'CREATE_CLIENT_IMPORT',
  'CREATE_CLIENT_QUICKBOOKS',
  'UPDATE_CLIENT',
  'DELETE_CLIENT',
  'CREATE_TAG',
  'CREATE_TAG_IMPORT',
  'UPDATE_TAG',
  'DELETE_TAG',
  'CREATE_EXPENSE',
  'CREATE_EXPENSE_FOR_OTHER',
  'RESTORE_EXPENSE',
  'RESTORE_EXPENSE_FOR_OTHER',
  'UPDATE_EXPENSE',
  'UPDATE_EXPENSE_FOR_OTHER',
  'DELETE_EXPENSE',
  'DELETE_EXPENSE_FOR_OTHER',
);

export const AUDIT_LOG_ROWS: readonly CatalogueRow[] = [
  {
    name: 'search_audit_logs',
    summary: 'Search who created, changed, deleted or restored what in a period',
    request: {
      method: 'POST',
      host: 'auditlog',
      path: '/v1/workspaces/{workspaceId}/audit-log',
      pathParams: { workspaceId: ID },
      body: record(
        {
          actions: listOf(AUDITED_ACTION, { min: 1, unique: true }),
          // An author may also be the word SYSTEM.
          authors: record({ contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN'), authorIds: IDS }, [
            'authorIds',
            'contains',
          ]),
          start: INSTANT,
          end: INSTANT,
          page: integer(),
          'page-size': integer(),
        },
        ['actions', 'authors', 'end', 'start'],
      ),
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: bodyPages(['response'], { size: 'page-size', maxSize: 50 }),
  },
];
