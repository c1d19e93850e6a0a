import type { Params } from './operation.js';

/** A request that an integration will send, without its credentials. */
export interface PlannedCall {
  readonly method: string;
  /** With host, path and query. */
  readonly url: string;
  /** What is sent as JSON, or the fields of a form; `undefined` where nothing is. */
  readonly body?: unknown;
}

/** A name that was given, and what it stands for. */
export interface PlannedName {
  /** Dotted path of the parameter that held it, such as `params.project`. */
  readonly path: string;
  /** As it was given. */
  readonly given: string;
  readonly id: string;
  /** What the thing is really called, where that had to be looked up. */
  readonly name?: string;
}

/** A field that an update changes: what it is and what it will be; null is an empty one. */
export interface FieldChange {
  readonly field: string;
  /** `undefined` where it cannot be seen. */
  readonly from: unknown;
  readonly to: unknown;
}

/** What something is like at one time, by field: enough to tell later whether it has changed. */
export type EntityState = Readonly<Record<string, unknown>>;

/** What an operation would do, found out by reading only. */
export interface IntegrationPlan {
  /** With ids for names and with what was left out filled in: executing it needs no more guessing. */
  readonly params: Params;
  readonly names: readonly PlannedName[];
  /** The requests that carry it out; reads that only look at what is there are not among them. */
  readonly calls: readonly PlannedCall[];
  readonly changes: readonly FieldChange[];
  /** What it would change or remove, where that is one thing that can be looked at. */
  readonly state?: EntityState;
}
