import type { JsonSchema } from '../../integrations/json-schema.js';
import { valueAt } from '../pages/at-path.js';
import { apply, limit, release } from './corrections.js';

/** Something of Clockify as one of its reads shows it. */
export type Entity = Readonly<Record<string, unknown>>;

/** A field of a payload that keeps what it is when an update leaves it out. */
export interface KeptField {
  /** What it would have to be sent as, so that nothing changes; `undefined` or null where it is empty. */
  readonly from: (entity: Entity) => unknown;
  /** Whether null may be given, to clear it. */
  readonly nullable?: true;
  /** What says that it is cleared; without it, that it is not sent does. */
  readonly whenCleared?: unknown;
  /** Whether Clockify keeps it by itself, so that it is sent only when it changes. */
  readonly survives?: true;
  /** Another field without which it means nothing: when that one changes, this one is not kept. */
  readonly within?: string;
  /** For a list whose elements have a key: each of them is a field of its own. */
  readonly key?: string;
}

/** One thing of Clockify that can be looked at before it is changed or removed. */
export interface Watch {
  /** As a person calls it, such as `time entry`. */
  readonly entity: string;
  /** The operation that shows it as it is now: by its path, in a list, or by the ids in its payload. */
  readonly read: string;
  /** The parameter that holds its id; where the payload is a list, the field of each element. */
  readonly id: string;
}

/**
 * How an update keeps what it is not told. Clockify's PUT replaces the whole (API.md 10, 11.6 to 11.9, 11.19, 11.24), so
 * what is there is read first, and sent again with the changes in it.
 */
export interface Merge extends Watch {
  /** The fields of the payload. */
  readonly fields: Readonly<Record<string, KeptField>>;
}

type Options = Omit<KeptField, 'from'>;

/** A field that is read as it is written, but perhaps elsewhere: a dotted path. */
export function kept(at: string, options: Options = {}): KeptField {
  return keptAs((entity) => valueAt(entity, at.split('.')), options);
}

/** A field that is written in other words than it is read. */
export function keptAs(from: KeptField['from'], options: Options = {}): KeptField {
  return { from, ...options };
}

/** Percents are read as percent x 100 (API.md 7). */
export function keptPercent(at: string): KeptField {
  return keptAs((entity) => (typeof entity[at] === 'number' ? entity[at] / 100 : undefined));
}

/** Members are read as a list of ids and written as a filter (API.md 11.19). */
export function keptMembers(at: string, status: 'ALL' | 'ACTIVE'): KeptField {
  return keptAs((entity) => ({ contains: 'CONTAINS', ids: entity[at] ?? [], status }));
}

/** The parameters of an update: what is kept need not be given, and what may be cleared may be null. */
export function withKeptFields(parameters: JsonSchema, { fields }: Merge): JsonSchema {
  const body = parameters.properties?.['body']?.items === undefined ? 'body' : 'body[]';
  return Object.entries(fields).reduce((schema, [name, { nullable, key }]) => {
    const at = `${body}.${name}`;
    const advice = key === undefined ? {} : { description: `each by its ${key}; the others stay as they are` };
    const released = apply(apply(schema, release(at)), limit(at, advice));
    return nullable === true ? withNull(released, at) : released;
  }, parameters);
}

/** @throws Error where the field is of any type, or null already */
function withNull(parameters: JsonSchema, at: string): JsonSchema {
  const field = at
    .replaceAll('[]', '.[]')
    .split('.')
    .reduce<JsonSchema | undefined>(
      (schema, name) => (name === '[]' ? schema?.items : schema?.properties?.[name]),
      parameters,
    );
  if (typeof field?.type !== 'string') throw new Error(`${at} cannot be made nullable.`);
  const values = field.enum === undefined ? {} : { enum: [...field.enum, null] };
  return apply(parameters, limit(at, { type: [field.type, 'null'], ...values }));
}
