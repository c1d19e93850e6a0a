import type { JsonSchema } from '../../integrations/json-schema.js';

/** Building blocks of the rows' schemas. */
export const TEXT: JsonSchema = { type: 'string' };
export const BOOLEAN: JsonSchema = { type: 'boolean' };
export const ID: JsonSchema = { type: 'string', format: 'identifier' };
export const IDS: JsonSchema = { type: 'array', items: ID, uniqueItems: true };
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };

export const WORKSPACE = { workspaceId: ID } as const;

/** Paging of the api host; more than 200 a page is clamped without a word (API.md 4). */
export const PAGING = {
  page: { type: 'integer', minimum: 1 },
  'page-size': { type: 'integer', minimum: 1, maximum: 200 },
} as const satisfies Record<string, JsonSchema>;

/** Minor units of the currency, with the instant from which it counts (API.md 7). */
export const RATE: JsonSchema = record(
  { amount: { type: 'integer', minimum: 0, maximum: 2_147_483_647 }, since: INSTANT },
  ['amount'],
);

/** A string with a length limit, in characters (API.md 8). */
export function text(maxLength: number, minLength = 0): JsonSchema {
  return { type: 'string', maxLength, ...(minLength > 0 && { minLength }) };
}

/** A closed set of words. */
export function oneOf(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

/** A list. */
export function listOf(items: JsonSchema, maxItems?: number): JsonSchema {
  return { type: 'array', items, ...(maxItems !== undefined && { maxItems }) };
}

/** An object that refuses fields it does not know. */
export function record(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}
