import type { JsonSchema } from '../../integrations/json-schema.js';

/** Building blocks of the rows' schemas. */
export const ANYTHING: JsonSchema = {};
export const TEXT: JsonSchema = { type: 'string' };
export const BOOLEAN: JsonSchema = { type: 'boolean' };
export const ID: JsonSchema = { type: 'string', format: 'identifier' };
export const IDS: JsonSchema = { type: 'array', items: ID, uniqueItems: true };
export const EMAIL: JsonSchema = { type: 'string', format: 'email' };
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
export const DATE: JsonSchema = { type: 'string', format: 'date' };
/** Some fields take a day for whole days and an instant for hours (API.md 7, 11.18). */
export const DAY_OR_INSTANT: JsonSchema = { type: 'string', format: 'day-or-instant' };
/** Reports read their range as wall clock in the time zone of the body (API.md 7). */
export const WALL_CLOCK: JsonSchema = { type: 'string', format: 'wall-clock' };
export const TIME_ZONE: JsonSchema = { type: 'string', format: 'time-zone' };
export const DURATION: JsonSchema = { type: 'string', format: 'duration' };
/** A time of day. */
export const CLOCK_TIME: JsonSchema = { type: 'string', format: 'time-of-day' };
export const COLOR: JsonSchema = { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' };
export const SORT_ORDER: JsonSchema = oneOf('ASCENDING', 'DESCENDING');

/** The largest amount: rates are 32-bit integers (API.md 8). */
export const INT32_MAX = 2_147_483_647;

/** A file of at most 6 MiB, in base64. What is in it is never kept. */
export const FILE: JsonSchema = record(
  {
    name: text({ min: 1, max: 255 }),
    contentType: { type: 'string', pattern: '^[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+$', maxLength: 127 },
    data: { type: 'string', format: 'base64', minLength: 4, maxLength: 8 * 1024 * 1024, writeOnly: true },
  },
  ['name', 'data'],
);

/** Whole days refuse an `end`, hours refuse `days` (API.md 11.18). */
export const TIME_OFF_PERIOD: JsonSchema = {
  ...record({ start: DAY_OR_INSTANT, end: DAY_OR_INSTANT, days: integer({ min: 1, max: 999 }) }, ['start']),
  description: 'whole days: start and days; hours: start and end',
  minProperties: 2,
  maxProperties: 2,
};

/** The smallest and the largest value or length; what is left out has no limit. */
interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** A string with limits to its length, in characters (API.md 8). */
export function text({ min, max }: Limits): JsonSchema {
  return { type: 'string', ...(min !== undefined && { minLength: min }), ...(max !== undefined && { maxLength: max }) };
}

/** A whole number. */
export function integer(limits: Limits = {}): JsonSchema {
  return { type: 'integer', ...range(limits) };
}

/** A number. */
export function number(limits: Limits = {}): JsonSchema {
  return { type: 'number', ...range(limits) };
}

/** A closed set of words. */
export function oneOf(...values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

/** A list. */
export function listOf(items: JsonSchema, { min, max, unique }: Limits & { readonly unique?: true } = {}): JsonSchema {
  return {
    type: 'array',
    items,
    ...(min !== undefined && { minItems: min }),
    ...(max !== undefined && { maxItems: max }),
    ...(unique && { uniqueItems: true }),
  };
}

/** An object that refuses fields it does not know. */
export function record(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

function range({ min, max }: Limits): JsonSchema {
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}
