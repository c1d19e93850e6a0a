import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation, StandIn } from '../../integrations/operation.js';

/**
 * How deep optional fields are listed one by one: those of a payload are, those of a filter in it are not. Most of them
 * are never used, every one is paid for, and a model that gets one wrong is shown the whole schema.
 */
const MAX_DEPTH = 2;

/**
 * An operation in one line, as the model gets it: `clockify.get_client(workspaceId|workspace?, id|client) — Show one
 * client`. `?` marks what may be left out, `|` what may be given instead, `[]` a list, `{}` an object of which nothing
 * more is told.
 */
export function signatureOf(integration: string, { name, parameters, standIns = [], summary }: Operation): string {
  const alternatives = standIns.filter(({ how }) => how === 'whole');
  const fields = fieldsOf(withoutAlternatives(parameters, alternatives), '', false, 1, alternatives);
  return `${integration}.${name}(${fields.join(', ')}) — ${summary}`;
}

/** What is listed beside the parameter that it stands in for is not listed again. */
function withoutAlternatives({ properties = {}, required = [] }: JsonSchema, standIns: readonly StandIn[]): JsonSchema {
  const others = new Set(standIns.flatMap(({ by }) => by));
  return { properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !others.has(name))), required };
}

function fieldsOf(
  schema: JsonSchema,
  prefix: string,
  optional: boolean,
  depth: number,
  standIns: readonly StandIn[],
): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const mayGo = optional || schema.required?.includes(name) !== true;
    return describe(field, prefix + name, mayGo, depth, standIns);
  });
}

function describe(
  schema: JsonSchema,
  path: string,
  optional: boolean,
  depth: number,
  standIns: readonly StandIn[],
): string[] {
  if (schema.items !== undefined) return describe(schema.items, `${path}[]`, optional, depth, standIns);
  const isListed = depth < MAX_DEPTH || !optional;
  const inner = isListed ? fieldsOf(schema, `${path}.`, optional, depth + 1, standIns) : [];
  if (inner.length > 0) return inner;
  const standIn = standIns.find((other) => other.for === path.replaceAll('[]', ''));
  const mayGo = optional && standIn?.required !== true;
  return [`${[path, ...(standIn?.by ?? [])].join('|')}${isObject(schema) ? '{}' : ''}${mayGo ? '?' : ''}`];
}

function isObject({ type, properties }: JsonSchema): boolean {
  return type === 'object' || properties !== undefined;
}
