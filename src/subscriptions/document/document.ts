import type { NamedKind } from '../../clockify/catalogue/name-parameters.js';

/** What a webhook can be limited to, as Clockify calls it (WEBHOOKS 3). */
export type TriggerSourceType =
  'PROJECT_ID' | 'USER_ID' | 'TAG_ID' | 'TASK_ID' | 'WORKSPACE_ID' | 'ASSIGNMENT_ID' | 'EXPENSE_ID';

/** What a subscription can be limited to, as the document calls it. */
export type ScopeName = 'projects' | 'users' | 'tags' | 'tasks' | 'assignments' | 'expenses';

/** How a scope is told to Clockify, and what may be named in it; there is nothing to name an assignment or an expense by. */
export const SCOPES: Readonly<Record<ScopeName, { readonly type: TriggerSourceType; readonly kind?: NamedKind }>> = {
  projects: { type: 'PROJECT_ID', kind: 'project' },
  users: { type: 'USER_ID', kind: 'user' },
  tags: { type: 'TAG_ID', kind: 'tag' },
  tasks: { type: 'TASK_ID', kind: 'task' },
  assignments: { type: 'ASSIGNMENT_ID' },
  expenses: { type: 'EXPENSE_ID' },
};

export const SCOPE_NAMES: readonly ScopeName[] = ['projects', 'users', 'tags', 'tasks', 'assignments', 'expenses'];

/** What a subscription is limited to. */
export interface Scope {
  readonly of: ScopeName;
  /** Names or ids, at least one. */
  readonly members: readonly string[];
  /** Name or id of the project in which tasks are named. */
  readonly project: string | undefined;
}

/** One webhook that is wanted: each has exactly one event (WEBHOOKS 2). */
export interface Subscription {
  readonly event: string;
  /** What it is to be called in Clockify; whatever it is called there where that is not told. */
  readonly name: string | undefined;
  /** Everything in the workspace where that is not told. */
  readonly scope: Scope | undefined;
  /** Dotted path of its entry in the document. */
  readonly at: string;
}

/** Which webhooks are wanted, and where. */
export interface SubscriptionsDocument {
  /** Names or ids; the active workspace where there are none. */
  readonly workspaces: readonly string[];
  /** No event twice. */
  readonly subscriptions: readonly Subscription[];
}
