import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';

/**
 * How deep optional fields are listed one by one: those of a payload are, those of a filter in it are not. Most of them
 * are never used, every one is paid for, and a model that gets one wrong is shown the whole schema.
 */
const MAX_DEPTH = 2;

/**
 * An operation in one line, as the model gets it: `clockify.create_client(workspaceId, body.name, body.note?) — Create
 * a client`. `?` marks what may be left out, `[]` a list, `{}` an object of which nothing more is told.
 */
export function signatureOf(integration: string, { name, parameters, summary }: Operation): string {
  return `${integration}.${name}(${fieldsOf(parameters, '', false, 1).join(', ')}) — ${summary}`;
}

function fieldsOf(schema: JsonSchema, prefix: string, optional: boolean, depth: number): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    describe(field, prefix + name, optional || schema.required?.includes(name) !== true, depth),
  );
}

function describe(schema: JsonSchema, path: string, optional: boolean, depth: number): string[] {
  if (schema.items !== undefined) return describe(schema.items, `${path}[]`, optional, depth);
  const isListed = depth < MAX_DEPTH || !optional;
  const inner = isListed ? fieldsOf(schema, `${path}.`, optional, depth + 1) : [];
  if (inner.length > 0) return inner;
  return [`${path}${isObject(schema) ? '{}' : ''}${optional ? '?' : ''}`];
}

function isObject({ type, properties }: JsonSchema): boolean {
  return type === 'object' || properties !== undefined;
}
