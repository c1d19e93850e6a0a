import { find, remove, removeWhere, replace } from '../collection.js';
import {
  type CustomField,
  FIELD_ENTITIES,
  FIELD_STATUSES,
  FIELD_TYPES,
  type ProjectDefault,
} from '../entities/custom-field.js';
import { booleanIn, requiredTextIn, requiredWordIn, textIn, textsIn, wordIn, wordOf } from '../fields.js';
import type { Fields } from '../input.js';
import { assertNameFree, filterByName } from '../named-entities.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const FIELDS = '/v1/workspaces/{workspaceId}/custom-fields';
const PROJECT_FIELDS = '/v1/workspaces/{workspaceId}/projects/{projectId}/custom-fields';
const NAME = { min: 2, max: 250 };
const TEXT = { max: 3000 };

/** Neither list comes in pages (API.md 4), and there is no single GET (API.md 11.14). */
export const CUSTOM_FIELD_ROUTES: readonly Route[] = [
  {
    operation: 'list_custom_fields',
    method: 'GET',
    path: FIELDS,
    paid: true,
    handle: ({ query }, state) => ok(filterFields(state, query)),
  },
  {
    operation: 'create_custom_field',
    method: 'POST',
    path: FIELDS,
    paid: true,
    closedToAddons: true,
    handle: createField,
  },
  {
    operation: 'update_custom_field',
    method: 'PUT',
    path: `${FIELDS}/{customFieldId}`,
    paid: true,
    closedToAddons: true,
    handle: updateField,
  },
  {
    operation: 'delete_custom_field',
    method: 'DELETE',
    path: `${FIELDS}/{customFieldId}`,
    paid: true,
    closedToAddons: true,
    handle: ({ params }, state) => {
      remove(state.customFields, find(state.customFields, params['customFieldId'], 'Custom field'));
      return empty(204);
    },
  },
  {
    operation: 'list_project_custom_fields',
    method: 'GET',
    path: PROJECT_FIELDS,
    paid: true,
    handle: ({ params, query }, state) => {
      find(state.projects, params['projectId'], 'Project');
      return ok(filterFields(state, query));
    },
  },
  {
    operation: 'update_project_custom_field',
    method: 'PATCH',
    path: `${PROJECT_FIELDS}/{customFieldId}`,
    paid: true,
    closedToAddons: true,
    handle: setProjectDefault,
  },
  {
    operation: 'delete_project_custom_field',
    method: 'DELETE',
    path: `${PROJECT_FIELDS}/{customFieldId}`,
    paid: true,
    closedToAddons: true,
    handle: ({ params }, state) => {
      const project = find(state.projects, params['projectId'], 'Project');
      const field = find(state.customFields, params['customFieldId'], 'Custom field');
      return ok(replace(state.customFields, withDefaults(field, project.id)));
    },
  },
];

function filterFields({ customFields }: SandboxState, query: URLSearchParams): CustomField[] {
  const status = wordOf(query, 'status', FIELD_STATUSES);
  const entityType = wordOf(query, 'entity-type', FIELD_ENTITIES);
  return filterByName(customFields, query)
    .filter((field) => status === undefined || field.status === status)
    .filter((field) => entityType === undefined || field.entityType === entityType);
}

function createField({ body }: SandboxRequest, state: SandboxState): Outcome {
  const field: CustomField = {
    id: state.newId(),
    workspaceId: state.workspace.id,
    entityType: wordIn(body, 'entityType', FIELD_ENTITIES) ?? 'TIMEENTRY',
    projectDefaultValues: [],
    ...settingsIn(body, state),
  };
  state.customFields.push(field);
  return created(field);
}

function updateField({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.customFields, params['customFieldId'], 'Custom field');
  return ok(replace(state.customFields, { ...before, ...settingsIn(body, state, before.id) }));
}

function setProjectDefault({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const project = find(state.projects, params['projectId'], 'Project');
  const field = find(state.customFields, params['customFieldId'], 'Custom field');
  const projectDefault: ProjectDefault = {
    projectId: project.id,
    status: wordIn(body, 'status', FIELD_STATUSES) ?? field.status,
    value: body['defaultValue'] ?? null,
  };
  return ok(replace(state.customFields, withDefaults(field, project.id, projectDefault)));
}

function withDefaults(field: CustomField, projectId: string, ...added: readonly ProjectDefault[]): CustomField {
  const projectDefaultValues = [...field.projectDefaultValues];
  removeWhere(projectDefaultValues, (known) => known.projectId === projectId);
  return { ...field, projectDefaultValues: [...projectDefaultValues, ...added] };
}

function settingsIn(
  body: Fields,
  state: SandboxState,
  own?: string,
): Omit<CustomField, 'id' | 'workspaceId' | 'entityType' | 'projectDefaultValues'> {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Custom field', name, state.customFields, own);
  return {
    name,
    type: requiredWordIn(body, 'type', FIELD_TYPES),
    status: wordIn(body, 'status', FIELD_STATUSES) ?? 'VISIBLE',
    allowedValues: textsIn(body, 'allowedValues') ?? [],
    description: textIn(body, 'description', TEXT) ?? null,
    placeholder: textIn(body, 'placeholder', TEXT) ?? null,
    onlyAdminCanEdit: booleanIn(body, 'onlyAdminCanEdit') ?? false,
    required: booleanIn(body, 'required') ?? false,
    workspaceDefaultValue: body['workspaceDefaultValue'] ?? null,
  };
}
