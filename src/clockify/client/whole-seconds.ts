import type { JsonSchema } from '../../integrations/json-schema.js';

const FRACTION = /\.\d+(?=Z$)/;
const INSTANT_FORMATS: ReadonlySet<string | undefined> = new Set(['date-time', 'day-or-instant']);

/** Whether a parameter holds an instant, as its schema says. */
export function holdsInstant(value: unknown, schema: JsonSchema | undefined): boolean {
  if (schema === undefined) return false;
  if (typeof value === 'string') return INSTANT_FORMATS.has(schema.format);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => holdsInstant(item, schema.items));
  return Object.entries(value).some(([name, field]) => holdsInstant(field, schema.properties?.[name]));
}

/**
 * A parameter whose instants have whole seconds: what JavaScript's `toISOString` adds to them is refused by parts of
 * Clockify (API.md 7). Only what the schema says is an instant is touched.
 */
export function withWholeSeconds(value: unknown, schema: JsonSchema | undefined): unknown {
  if (schema === undefined) return value;
  if (typeof value === 'string') return INSTANT_FORMATS.has(schema.format) ? value.replace(FRACTION, '') : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withWholeSeconds(item, schema.items));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withWholeSeconds(field, schema.properties?.[name])]),
  );
}
