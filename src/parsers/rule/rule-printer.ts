import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Action, Operation } from '../../integrations/operation.js';
import { numeralOf } from './numerals.js';
import { doubleQuoted } from './quoted-text.js';
import { readScalar } from './rule-scalar.js';
import { allows, elementSchema, fieldNames, fieldSchema, isFreeMap, isPathName, typesOf } from './schema-lookup.js';

/** What is printed in place of a secret. */
const REDACTED = '***';

/** Text that needs no quotes anywhere after an equals sign; narrower than what the parser takes. */
const SAFE = /^[\p{L}\p{N}_./:@#+-][\p{L}\p{M}\p{N}_./:@#+,=%&?-]*$/u;

/**
 * The one canonical line of an action: parameters in the order of the schema, the others after them by name;
 * fields of known objects one by one, lists and free maps as JSON. Parsing it gives the same action again, except
 * that fields without a value are left out and secrets are replaced.
 *
 * What JSON cannot write is printed as null; what the schema does not know is printed all the same.
 */
export function printRule(action: Action, operation: Operation): string {
  const command = `${action.integration}.${action.operation}`;
  const items = sortedFields(action.params, operation.parameters).flatMap(([name, value]) =>
    printItems(name, value, fieldSchema(operation.parameters, name) ?? {}),
  );
  return [command, ...items].join(' ');
}

/** A value as `path=value`, or the fields of a known object as such items. */
function printItems(path: string, value: unknown, schema: JsonSchema): string[] {
  if (schema.writeOnly === true) return [printScalar(path, REDACTED, schema)];
  if (Array.isArray(value)) return [`${path}:=${printJson(value, schema)}`];
  if (!isObject(value)) return [printScalar(path, value, schema)];
  const fields = sortedFields(value, schema);
  const isDotted = fields.length > 0 && fields.every(([name]) => isDottedField(name, schema));
  if (!isDotted) return [`${path}:=${printJson(value, schema)}`];
  return fields.flatMap(([name, field]) => printItems(`${path}.${name}`, field, fieldSchema(schema, name) ?? {}));
}

/** Whether a field is written as a path: it is one that the schema names, and a path can name it. */
function isDottedField(name: string, schema: JsonSchema): boolean {
  return !isFreeMap(schema) && fieldSchema(schema, name) !== undefined && isPathName(name);
}

/** The shortest spelling that is read back as this very value. */
function printScalar(path: string, value: unknown, schema: JsonSchema): string {
  const text = typeof value === 'string' ? value : printJson(value, schema);
  if (SAFE.test(text) && readScalar(text, typesOf(schema)) === value) return `${path}=${text}`;
  const isText = typeof value === 'string' && allows(schema, 'string');
  return isText ? `${path}=${doubleQuoted(value)}` : `${path}:=${printJson(value, {})}`;
}

/** The value as compact JSON, names in canonical order, secrets replaced. */
function printJson(value: unknown, schema: JsonSchema): string {
  if (schema.writeOnly === true) return doubleQuoted(REDACTED);
  if (Array.isArray(value)) {
    const element = elementSchema(schema) ?? {};
    return `[${value.map((item) => printJson(item, element)).join(',')}]`;
  }
  if (isObject(value)) {
    const fields = sortedFields(value, schema);
    return `{${fields.map(([name, field]) => printField(name, field, schema)).join(',')}}`;
  }
  return printLeaf(value);
}

function printField(name: string, value: unknown, schema: JsonSchema): string {
  return `${doubleQuoted(name)}:${printJson(value, fieldSchema(schema, name) ?? {})}`;
}

function printLeaf(value: unknown): string {
  if (typeof value === 'string') return doubleQuoted(value);
  if (typeof value === 'number' && Number.isFinite(value)) return numeralOf(value);
  return typeof value === 'boolean' ? String(value) : 'null';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The fields that have a value: those that the schema names in its order, then the others by name. */
function sortedFields(object: object, schema: JsonSchema): [name: string, value: unknown][] {
  const order = fieldNames(schema);
  const rank = new Map(order.map((name, position) => [name, position]));
  const rankOf = (name: string): number => rank.get(name) ?? order.length;
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
