import type { ParametersSchema } from './json-schema.js';

/** What an operation may do to the outside system. */
export type Risk = 'read' | 'write' | 'destructive';
export const RISKS: readonly Risk[] = ['read', 'write', 'destructive'];

/**
 * Whether an operation may be sent again when its answer was lost (API.md 10).
 * - `repeatable`: sending it twice is the same as sending it once
 * - `unique_name`: a second create is refused by name, so the first can be looked up
 * - `read_back`: a second create makes a second object; it has to be searched for first
 * - `compare_first`: a repeat may hit something newer; the current state has to be compared first
 * - `never`: each repeat adds up or revokes something
 */
export type RetryClass = 'repeatable' | 'unique_name' | 'read_back' | 'compare_first' | 'never';

/**
 * How the answer of a run is laid out.
 * - `entity`: the object's fields are spread into the answer
 * - `list`: the rows stand under `key`
 * - `none`: there is nothing to tell but success
 * - `binary`: it is a download
 */
export type ResultShape =
  | { readonly kind: 'entity' }
  | { readonly kind: 'list'; readonly key: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'binary' };

/** Parameters at the top level that save giving another one: the name of a thing instead of its id. */
export interface StandIn {
  /** Dotted path of the parameter that need not be given, such as `body.projectId`. */
  readonly for: string;
  /** What may be given instead. */
  readonly by: readonly string[];
  /** `whole`: each says all of it, so that only one may be given; `part`: each says a part of it. */
  readonly how: 'whole' | 'part';
  /** Whether one of them all has to be given; the schema then does not require it. */
  readonly required: boolean;
}

/** One thing an integration can do: a row of the catalogue. */
export interface Operation {
  /** Snake case, unique within its integration. */
  readonly name: string;
  /** One line, for people. */
  readonly summary: string;
  readonly risk: Risk;
  readonly retry: RetryClass;
  readonly parameters: ParametersSchema;
  /** Which parameters may be given instead of others. */
  readonly standIns?: readonly StandIn[];
  readonly result: ResultShape;
}

/** Parameters of an action: path and query parameters by name, the payload under `body`. */
export type Params = Record<string, unknown>;

/** A request to run one operation. */
export interface Action {
  readonly integration: string;
  readonly operation: string;
  readonly params: Params;
}
