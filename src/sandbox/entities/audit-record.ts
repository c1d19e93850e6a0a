import type { Identified } from './identified.js';

/** That somebody did something, as the audit log keeps it. */
export interface AuditRecord extends Identified {
  /** One of the closed list of actions (API.md 11.37). */
  readonly action: string;
  readonly authorId: string;
  readonly createdAt: string;
  /** What it was done to, as it was told of when it was done. */
  readonly document: object;
}
