import type { UploadedFile } from '../input.js';
import type { Identified, Named } from './identified.js';

export interface ExpenseCategory extends Named {
  readonly hasUnitPrice: boolean;
  readonly priceInCents: number;
  readonly unit: string;
  readonly workspaceId: string;
}

export interface Expense extends Identified {
  readonly workspaceId: string;
  readonly userId: string;
  /** Midnight, UTC. */
  readonly date: string;
  readonly projectId: string | null;
  readonly taskId: string | null;
  readonly categoryId: string;
  readonly notes: string;
  readonly quantity: number;
  readonly billable: boolean;
  readonly fileId: string;
  /** Minor units (API.md 7). */
  readonly total: number;
  readonly isLocked: boolean;
  readonly locked: boolean;
}

/** A file that came with an expense. */
export interface Receipt extends Identified, UploadedFile {}
