import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation } from '../../integrations/operation.js';

/** How deep the fields of a payload are listed one by one; what lies deeper is `{}`, and asked for in a repair. */
const MAX_DEPTH = 3;

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
  const inner = depth < MAX_DEPTH ? fieldsOf(schema, `${path}.`, optional, depth + 1) : [];
  if (inner.length > 0) return inner;
  return [`${path}${isObject(schema) ? '{}' : ''}${optional ? '?' : ''}`];
}

function isObject({ type, properties }: JsonSchema): boolean {
  return type === 'object' || properties !== undefined;
}
