import type { DocumentedRequest } from '../documented-request.js';
import { ANYTHING, BOOLEAN, ID, TEXT, listOf, oneOf, record, text } from '../schemas.js';

export const CUSTOM_FIELDS = {
  create: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/custom-fields',
    pathParams: { workspaceId: ID },
    body: record(
      {
        allowedValues: listOf(TEXT),
        description: TEXT,
        entityType: oneOf('TIMEENTRY', 'USER'),
        name: TEXT,
        onlyAdminCanEdit: BOOLEAN,
        placeholder: TEXT,
        status: oneOf('INACTIVE', 'VISIBLE', 'INVISIBLE'),
        type: oneOf('TXT', 'NUMBER', 'DROPDOWN_SINGLE', 'DROPDOWN_MULTIPLE', 'CHECKBOX', 'LINK'),
        workspaceDefaultValue: ANYTHING,
      },
      ['name', 'type'],
    ),
  },
  delete: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/custom-fields/{customFieldId}',
    pathParams: { workspaceId: ID, customFieldId: ID },
  },
  editCustomField: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/custom-fields/{customFieldId}',
    pathParams: { workspaceId: ID, customFieldId: ID },
    body: record(
      {
        allowedValues: listOf(TEXT),
        description: TEXT,
        name: text({ min: 2, max: 250 }),
        onlyAdminCanEdit: BOOLEAN,
        placeholder: TEXT,
        required: BOOLEAN,
        status: oneOf('INACTIVE', 'VISIBLE', 'INVISIBLE'),
        type: oneOf('TXT', 'NUMBER', 'DROPDOWN_SINGLE', 'DROPDOWN_MULTIPLE', 'CHECKBOX', 'LINK'),
        workspaceDefaultValue: ANYTHING,
      },
      ['name', 'type'],
    ),
  },
  editProjectCustomFieldDefaultValue: {
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/custom-fields/{customFieldId}',
    pathParams: { workspaceId: ID, projectId: ID, customFieldId: ID },
    body: record({ defaultValue: ANYTHING, status: oneOf('INACTIVE', 'VISIBLE', 'INVISIBLE') }),
  },
  getCustomFieldsOfProject: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/custom-fields',
    pathParams: { workspaceId: ID, projectId: ID },
    query: record({ status: oneOf('INACTIVE', 'VISIBLE', 'INVISIBLE'), 'entity-type': TEXT }),
  },
  ofWorkspace: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/custom-fields',
    pathParams: { workspaceId: ID },
    query: record({ name: TEXT, status: oneOf('INACTIVE', 'VISIBLE', 'INVISIBLE'), 'entity-type': TEXT }),
  },
  removeDefaultValueOfProject: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/custom-fields/{customFieldId}',
    pathParams: { workspaceId: ID, projectId: ID, customFieldId: ID },
  },
} as const satisfies Record<string, DocumentedRequest>;
