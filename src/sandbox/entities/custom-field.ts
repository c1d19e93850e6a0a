import type { Identified } from './identified.js';

export const FIELD_TYPES = ['TXT', 'NUMBER', 'DROPDOWN_SINGLE', 'DROPDOWN_MULTIPLE', 'CHECKBOX', 'LINK'] as const;
/** There is no ACTIVE (API.md 9). */
export const FIELD_STATUSES = ['INACTIVE', 'VISIBLE', 'INVISIBLE'] as const;
export const FIELD_ENTITIES = ['TIMEENTRY', 'USER'] as const;

export interface CustomField extends Identified {
  readonly name: string;
  readonly workspaceId: string;
  readonly type: (typeof FIELD_TYPES)[number];
  readonly status: (typeof FIELD_STATUSES)[number];
  readonly entityType: (typeof FIELD_ENTITIES)[number];
  readonly allowedValues: readonly string[];
  readonly description: string | null;
  readonly placeholder: string | null;
  readonly onlyAdminCanEdit: boolean;
  readonly required: boolean;
  readonly workspaceDefaultValue: unknown;
  readonly projectDefaultValues: readonly ProjectDefault[];
}

/** What a custom field holds in a project where nothing else is said. */
export interface ProjectDefault {
  readonly projectId: string;
  readonly status: string;
  readonly value: unknown;
}
