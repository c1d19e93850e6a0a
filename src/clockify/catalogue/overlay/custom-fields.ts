import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { CUSTOM_FIELDS } from '../generated/custom-fields.js';
import { kept } from '../merge.js';
import { oneOf } from '../schemas.js';

export const CUSTOM_FIELD_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_custom_fields',
    summary: 'List the custom fields of a workspace',
    request: CUSTOM_FIELDS.ofWorkspace,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'customFields' },
    corrections: [put('entity-type', oneOf('TIMEENTRY', 'USER'))],
  },
  {
    name: 'create_custom_field',
    summary: 'Create a custom field for time entries or users',
    request: CUSTOM_FIELDS.create,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'update_custom_field',
    summary: 'Change a custom field; what is left out stays, null clears',
    request: CUSTOM_FIELDS.editCustomField,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    merge: {
      entity: 'custom field',
      // There is no other way to see one (API.md 11.14).
      read: 'list_custom_fields',
      id: 'customFieldId',
      fields: {
        name: kept('name'),
        type: kept('type'),
        status: kept('status'),
        allowedValues: kept('allowedValues', { nullable: true }),
        description: kept('description', { nullable: true }),
        placeholder: kept('placeholder', { nullable: true }),
        onlyAdminCanEdit: kept('onlyAdminCanEdit'),
        required: kept('required'),
        workspaceDefaultValue: kept('workspaceDefaultValue'),
      },
    },
  },
  {
    name: 'delete_custom_field',
    summary: 'Delete a custom field with its values',
    request: CUSTOM_FIELDS.delete,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'custom field', read: 'list_custom_fields', id: 'customFieldId' },
  },
  {
    name: 'list_project_custom_fields',
    summary: 'List the custom fields of a project',
    request: CUSTOM_FIELDS.getCustomFieldsOfProject,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'customFields' },
    corrections: [put('entity-type', oneOf('TIMEENTRY', 'USER'))],
  },
  {
    name: 'update_project_custom_field',
    summary: 'Change the status or the default value of a custom field on a project',
    request: CUSTOM_FIELDS.editProjectCustomFieldDefaultValue,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'delete_project_custom_field',
    summary: 'Remove a custom field from a project',
    request: CUSTOM_FIELDS.removeDefaultValueOfProject,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'custom field', read: 'list_custom_fields', id: 'customFieldId' },
  },
];
