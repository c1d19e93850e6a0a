import type { Identified } from './identified.js';

export const WEEK_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type WeekDay = (typeof WEEK_DAYS)[number];

export interface UserSettings {
  readonly weekStart: WeekDay;
  /** An IANA name. */
  readonly timeZone: string;
  readonly timeFormat: 'HOUR12' | 'HOUR24';
  readonly dateFormat: string;
}

/** The value that a person has in a custom field. */
export interface UserFieldValue {
  readonly customFieldId: string;
  readonly customFieldName: string;
  readonly customFieldType: string;
  readonly userId: string;
  readonly value: unknown;
}

export interface User extends Identified {
  readonly email: string;
  /** Null for people who have not finished joining, as are the settings (API.md 11.32). */
  readonly name: string | null;
  readonly profilePicture: string;
  readonly activeWorkspace: string;
  readonly defaultWorkspace: string;
  readonly settings: UserSettings | null;
  readonly status: 'ACTIVE' | 'PENDING_EMAIL_VERIFICATION' | 'NOT_REGISTERED';
  readonly customFields: readonly UserFieldValue[];
}

/** What a person's profile in a workspace says beyond the account. */
export interface MemberProfile {
  readonly userId: string;
  readonly weekStart: WeekDay;
  readonly workCapacity: string;
  readonly workingDays: readonly WeekDay[];
}

export const ROLES = ['WORKSPACE_ADMIN', 'TEAM_MANAGER', 'PROJECT_MANAGER'] as const;

/** What a person manages: a workspace, a person or a project. */
export interface RoleGrant {
  readonly userId: string;
  readonly role: (typeof ROLES)[number];
  readonly entityId: string;
  readonly sourceType?: 'USER_GROUP';
}

export interface UserGroup extends Identified {
  readonly name: string;
  readonly workspaceId: string;
  readonly userIds: readonly string[];
  readonly teamManagers: readonly { readonly id: string; readonly name: string }[];
}

/** Whether a word is a day of the week. */
export function isWeekDay(word: string): word is WeekDay {
  return WEEK_DAYS.some((day) => day === word);
}
