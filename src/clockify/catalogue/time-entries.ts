import type { ClockifyRow } from './clockify-operation.js';
import { BOOLEAN, ID, IDS, INSTANT, listOf, oneOf, record, text, WORKSPACE } from './schemas.js';

const CUSTOM_ATTRIBUTE = record({ name: text(3000, 1), namespace: text(3000, 1), value: text(3000, 1) }, [
  'name',
  'namespace',
  'value',
]);

const CUSTOM_FIELD = record(
  {
    customFieldId: ID,
    sourceType: oneOf('WORKSPACE', 'PROJECT', 'TIMEENTRY'),
    // The document says object, its own example is a string: the type is that of the custom field.
    value: {},
  },
  ['customFieldId'],
);

export const TIME_ENTRY_ROWS: readonly ClockifyRow[] = [
  {
    name: 'create_time_entry',
    summary: 'Record a time entry; without `end` it starts a timer',
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-entries',
    pathParams: WORKSPACE,
    body: record({
      start: INSTANT,
      end: INSTANT,
      description: text(3000),
      projectId: ID,
      taskId: ID,
      tagIds: IDS,
      billable: BOOLEAN,
      type: oneOf('REGULAR', 'BREAK'),
      // Written as customFields although it is read as customFieldValues (API.md 11.10).
      customFields: listOf(CUSTOM_FIELD, 50),
      customAttributes: listOf(CUSTOM_ATTRIBUTE, 10),
    }),
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'stop_timer',
    summary: 'Stop the running timer of a user',
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user/{userId}/time-entries',
    pathParams: { ...WORKSPACE, userId: ID },
    body: record({ end: INSTANT }, ['end']),
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
  },
];
