import type { Identified } from './identified.js';

/** Minor units of a currency for an hour (API.md 7). */
export interface Rate {
  readonly amount: number;
  readonly currency: string;
}

/** A person's place in a workspace, a project or a group. */
export interface Membership {
  readonly userId: string;
  readonly targetId: string;
  readonly membershipType: 'WORKSPACE' | 'PROJECT' | 'USERGROUP';
  readonly membershipStatus: 'ACTIVE' | 'PENDING' | 'INACTIVE';
  readonly hourlyRate: Rate | null;
  readonly costRate: Rate | null;
}

/** What an entry must have in a workspace (API.md 11.12). */
export interface WorkspaceSettings {
  readonly forceProjects: boolean;
  readonly forceTasks: boolean;
  readonly forceTags: boolean;
  readonly forceDescription: boolean;
}

export interface Currency extends Identified {
  readonly code: string;
  readonly isDefault: boolean;
}

/** The plans that the sandbox knows. */
export const PLANS = ['FREE', 'ENTERPRISE'] as const;
export type Plan = (typeof PLANS)[number];

export interface Workspace extends Identified {
  readonly name: string;
  readonly hourlyRate: Rate;
  readonly costRate: Rate | null;
  readonly currencies: readonly Currency[];
  readonly memberships: readonly Membership[];
  readonly imageUrl: string;
  readonly featureSubscriptionType: Plan;
  readonly workspaceSettings: WorkspaceSettings;
}
