import type { Operation } from './operation.js';

/** Read access to every operation of every integration. */
export interface Catalogue {
  /** Names of the integrations, sorted. */
  integrationNames(): readonly string[];
  /** Operations of one integration, sorted by name; empty for an unknown integration. */
  operationsOf(integration: string): readonly Operation[];
  /** One operation, or `undefined` when there is none of that name. */
  find(integration: string, operation: string): Operation | undefined;
}
