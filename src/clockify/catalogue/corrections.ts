import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../integrations/json-schema.js';

/**
 * What is known better than the document says it. `at` is a dotted path from the parameters, with `[]` for the
 * elements of a list: `page`, `body.name`, `body.tasks[].status`.
 */
export type Correction =
  | { readonly kind: 'put'; readonly at: string; readonly schema: JsonSchema }
  | { readonly kind: 'drop' | 'demand' | 'release'; readonly at: string }
  | { readonly kind: 'limit'; readonly at: string; readonly limits: JsonSchema };

/** The field has this schema, whether the document knows it or not. */
export const put = (at: string, schema: JsonSchema): Correction => ({ kind: 'put', at, schema });
/** The field does not exist. */
export const drop = (at: string): Correction => ({ kind: 'drop', at });
/** The field is required. */
export const demand = (at: string): Correction => ({ kind: 'demand', at });
/** The field is not required. */
export const release = (at: string): Correction => ({ kind: 'release', at });
/** The field has these limits besides its own. */
export const limit = (at: string, limits: JsonSchema): Correction => ({ kind: 'limit', at, limits });

/** @throws Error when the correction corrects nothing, because the document has changed or the path is wrong */
export function correct(parameters: JsonSchema, correction: Correction): JsonSchema {
  const corrected = apply(parameters, correction);
  if (isDeepStrictEqual(corrected, parameters)) {
    throw new Error(`The correction "${correction.kind} ${correction.at}" corrects nothing.`);
  }
  return corrected;
}

/**
 * Like {@link correct}, but what is right already may stay.
 * @throws Error when the path leads nowhere
 */
export function apply(parameters: JsonSchema, correction: Correction): JsonSchema {
  const segments = correction.at.replaceAll('[]', '.[]').split('.');
  const edited = editAt(parameters, segments, correction);
  if (edited === undefined) throw new Error(`There is no ${correction.at} to ${correction.kind}.`);
  return edited;
}

/** The schema with the field at the path corrected; `undefined` where the path leads nowhere. */
function editAt(schema: JsonSchema, path: readonly string[], correction: Correction): JsonSchema | undefined {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return edit(schema, name, correction);
  const child = childOf(schema, name);
  const edited = child && editAt(child, rest, correction);
  return edited && withChild(schema, name, edited);
}

function edit(schema: JsonSchema, name: string, correction: Correction): JsonSchema | undefined {
  const child = childOf(schema, name);
  const required = schema.required ?? [];
  switch (correction.kind) {
    case 'put':
      return withChild(schema, name, correction.schema);
    case 'drop':
      return { ...schema, properties: without(schema.properties ?? {}, name), ...withRequired(required, name) };
    case 'demand':
      return child && { ...schema, required: [...new Set([...required, name])] };
    case 'release':
      return child && { ...schema, ...withRequired(required, name) };
    case 'limit':
      return child && withChild(schema, name, { ...child, ...correction.limits });
  }
}

function childOf(schema: JsonSchema, name: string): JsonSchema | undefined {
  return name === '[]' ? schema.items : schema.properties?.[name];
}

function withChild(schema: JsonSchema, name: string, child: JsonSchema): JsonSchema {
  return name === '[]'
    ? { ...schema, items: child }
    : { ...schema, properties: { ...schema.properties, [name]: child } };
}

function withRequired(required: readonly string[], left: string): Pick<JsonSchema, 'required'> {
  return { required: required.filter((name) => name !== left) };
}

function without(properties: Readonly<Record<string, JsonSchema>>, left: string): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== left));
}
