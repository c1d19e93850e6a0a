import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, COLOR, ID, IDS, INSTANT, TEXT, listOf, oneOf, record, text } from '../schemas.js';
import {
  AUTOMATIC_TIME_ENTRY_CREATION_REQUEST,
  DATE_PERIOD_REQUEST,
  USER_GROUP_IDS_SCHEMA,
  USER_IDS_SCHEMA,
} from './schemas.js';

export const HOLIDAYS = {
  createHoliday: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/holidays',
    pathParams: { workspaceId: ID },
    body: record(
      {
        automaticTimeEntryCreation: AUTOMATIC_TIME_ENTRY_CREATION_REQUEST,
        color: COLOR,
        datePeriod: DATE_PERIOD_REQUEST,
        everyoneIncludingNew: BOOLEAN,
        name: text({ min: 2, max: 100 }),
        occursAnnually: BOOLEAN,
        userGroups: USER_GROUP_IDS_SCHEMA,
        users: USER_IDS_SCHEMA,
      },
      ['datePeriod', 'name'],
    ),
  },
  deleteHoliday: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/holidays/{holidayId}',
    pathParams: { workspaceId: ID, holidayId: ID },
  },
  getHolidays: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/holidays',
    pathParams: { workspaceId: ID },
    query: record({ 'assigned-to': TEXT }),
  },
  getHolidaysInPeriod: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/holidays/in-period',
    pathParams: { workspaceId: ID },
    query: record({ 'assigned-to': TEXT, start: INSTANT, end: INSTANT }, ['assigned-to', 'end', 'start']),
  },
  updateHoliday: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/holidays/{holidayId}',
    pathParams: { workspaceId: ID, holidayId: ID },
    body: record(
      {
        automaticTimeEntryCreation: AUTOMATIC_TIME_ENTRY_CREATION_REQUEST,
        color: COLOR,
        datePeriod: DATE_PERIOD_REQUEST,
        everyoneIncludingNew: BOOLEAN,
        name: text({ min: 1 }),
        occursAnnually: BOOLEAN,
        userGroups: record({
          contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
          ids: IDS,
          status: oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
        }),
        users: record({
          contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
          ids: IDS,
          status: oneOf('ALL', 'ACTIVE', 'INACTIVE'),
          statuses: listOf(TEXT),
        }),
      },
      ['datePeriod', 'name', 'occursAnnually'],
    ),
  },
} as const satisfies Record<string, DocumentedRequest>;
