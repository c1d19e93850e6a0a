import type { JsonSchema, JsonType } from '../../integrations/json-schema.js';
import { endOfName } from './characters.js';

/** The schema of a value that nothing is said about. */
const ANYTHING: JsonSchema = {};

/** The types a schema allows; none named means all of them. Types that go without saying are inferred. */
export function typesOf(schema: JsonSchema): readonly JsonType[] {
  if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return ['object'];
  return schema.items === undefined ? [] : ['array'];
}

/** Whether the schema allows values of this type. */
export function allows(schema: JsonSchema, type: JsonType): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.includes(type);
}

/** The schema of an object's field; `undefined` if the schema knows no such field. `__proto__` never is one. */
export function fieldSchema(schema: JsonSchema, name: string): JsonSchema | undefined {
  if (name === '__proto__' || !allows(schema, 'object')) return undefined;
  const { properties, additionalProperties } = schema;
  if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
  if (typeof additionalProperties === 'object') return additionalProperties;
  return isFreeMap(schema) ? ANYTHING : undefined;
}

/** The schema of a list's elements; `undefined` if the schema allows no list. */
export function elementSchema(schema: JsonSchema): JsonSchema | undefined {
  return allows(schema, 'array') ? (schema.items ?? ANYTHING) : undefined;
}

/** Whether objects of this schema may have fields that it does not name. */
export function isFreeMap({ properties, additionalProperties }: JsonSchema): boolean {
  return additionalProperties === undefined ? properties === undefined : additionalProperties !== false;
}

/** The fields that the schema names, in its order. */
export function fieldNames(schema: JsonSchema): string[] {
  return Object.keys(schema.properties ?? {});
}

/** Whether a path can name this field. */
export function isPathName(name: string): boolean {
  return name !== '' && name !== '__proto__' && endOfName(name, 0) === name.length;
}
