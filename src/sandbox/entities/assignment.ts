import type { Identified } from './identified.js';

/** A planned piece of work; a repeated one has a row for each week. */
export interface Assignment extends Identified {
  readonly workspaceId: string;
  readonly userId: string;
  readonly projectId: string;
  readonly taskId: string | null;
  readonly billable: boolean;
  readonly hoursPerDay: number;
  readonly includeNonWorkingDays: boolean;
  readonly note: string;
  readonly startTime: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly published: boolean;
  readonly recurring: { readonly repeat: boolean; readonly seriesId: string; readonly weeks: number };
}
