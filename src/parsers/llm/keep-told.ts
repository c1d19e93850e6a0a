import type { JsonSchema } from '../../integrations/json-schema.js';
import type { Operation, Params } from '../../integrations/operation.js';
import { elementSchema, fieldSchema } from '../rule/schema-lookup.js';
import { isRecord } from './is-record.js';
import { looksLikeDate, tells, tellsDay } from './told.js';

/** Parameters without what the model made up. */
export interface ToldParams {
  readonly params: Params;
  /** Dotted paths of what was made up and cannot simply be left out. */
  readonly untold: readonly string[];
}

/** A value of the parameters and what is known of its place. */
interface Place {
  readonly schema: JsonSchema;
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
}

const ANYTHING: JsonSchema = {};
const DATE_FORMATS = new Set(['date', 'date-time']);
const COPIED_FORMATS = new Set(['identifier', 'email', 'uri', 'url', 'hostname']);
const ID_NAME = /Ids?$|(?:^|[-_])ids?$/;
const ADDRESS_NAME = /(?:url|uri|host|hostname|domain)s?$/i;
const CONFIRMATION_NAME = /^confirm/i;
/** An id that may stand where a name may (API.md 7). */
const ID = /^[0-9a-f]{24}$/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Where an action works is the caller's business; it has a default. */
const WORKSPACE_PATH = 'workspaceId';

/**
 * Takes ids, dates, addresses and confirmations from a model only where the person wrote them: models make them up, and
 * a made-up id may be the id of something. What may be left out of a read is left out; a write without it would do
 * something else than what was asked, so there it has to be told.
 */
export function keepTold(args: Params, { parameters, risk }: Operation, text: string): ToldParams {
  const untold = new Set<string>();
  const keep = (value: unknown, place: Place): unknown => {
    if (Array.isArray(value)) return keepItems(value, place);
    if (isRecord(value)) return keepFields(value, place.schema, `${place.path}.`);
    if (isTold(value, place, text)) return value;
    const mayGo = place.path === WORKSPACE_PATH || (risk === 'read' && !place.required && !isDate(value, place.schema));
    if (!mayGo) untold.add(place.path);
    return undefined;
  };
  const keepItems = (values: readonly unknown[], place: Place): unknown => {
    const schema = elementSchema(place.schema) ?? ANYTHING;
    const kept = values.map((value) => keep(value, { ...place, schema })).filter((value) => value !== undefined);
    return kept.length === 0 && values.length > 0 ? undefined : kept;
  };
  const keepFields = (fields: Params, schema: JsonSchema, prefix: string): Params =>
    Object.fromEntries(
      Object.entries(fields)
        .map(([name, value]) => [
          name,
          keep(value, {
            schema: fieldSchema(schema, name) ?? ANYTHING,
            name,
            path: prefix + name,
            required: schema.required?.includes(name) === true,
          }),
        ])
        .filter(([, value]) => value !== undefined),
    );
  const params = keepFields(args, parameters, '');
  return { params, untold: [...untold] };
}

function isTold(value: unknown, { schema, name }: Place, text: string): boolean {
  if (value === null || schema.enum !== undefined) return true;
  if (typeof value === 'string' && isDate(value, schema)) return tellsDay(text, value);
  return !isCopied(value, schema, name) || tells(text, typeof value === 'string' ? value : JSON.stringify(value));
}

function isDate(value: unknown, { format = '' }: JsonSchema): boolean {
  return DATE_FORMATS.has(format) || (typeof value === 'string' && looksLikeDate(value));
}

/** Whether a value is never to be worked out, only to be copied. */
function isCopied(value: unknown, { format = '' }: JsonSchema, name: string): boolean {
  return (
    COPIED_FORMATS.has(format) ||
    ID_NAME.test(name) ||
    ADDRESS_NAME.test(name) ||
    CONFIRMATION_NAME.test(name) ||
    (typeof value === 'string' && (ADDRESS.test(value) || ID.test(value)))
  );
}
