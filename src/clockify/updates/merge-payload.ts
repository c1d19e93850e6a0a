import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../integrations/json-schema.js';
import type { FieldChange } from '../../integrations/plan.js';
import type { Entity, KeptField, Merge } from '../catalogue/merge.js';
import { isRecord } from '../pages/at-path.js';

/** The fields of a payload by name. */
export type Payload = Readonly<Record<string, unknown>>;

/** What is sent for an update, and what it changes. */
export interface MergedPayload {
  readonly payload: Payload;
  /** In the words of the payload; null is an empty field. */
  readonly changes: readonly FieldChange[];
  /** Fields that nobody asked to change, but that mean nothing after the change of another. */
  readonly orphaned: readonly string[];
}

/**
 * An entity in the words of the payload that would write it as it is.
 * @param schema of the payload: what it does not know cannot be written
 */
export function writtenAs({ fields }: Merge, entity: Entity, schema: JsonSchema): Payload {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { from }]) => [name, fitting(from(entity), schema.properties?.[name]) ?? null]),
  );
}

/**
 * The payload of an update that changes what it is given and keeps the rest.
 * @param current the entity, as {@link writtenAs} puts it
 */
export function mergePayload({ fields }: Merge, current: Payload, given: Payload): MergedPayload {
  const others = Object.entries(given).filter(([name]) => !Object.hasOwn(fields, name));
  const payload: Record<string, unknown> = Object.fromEntries(others);
  const changes: FieldChange[] = others.map(([field, to]) => ({ field, from: undefined, to }));
  const orphaned: string[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const before = current[name] ?? null;
    const isOrphan = given[name] === undefined && before !== null && losesOwner(field, current, given);
    const wanted = isOrphan ? null : given[name];
    if (isOrphan) orphaned.push(name);
    const after = wanted === undefined ? before : withKeys(field, before, wanted);
    const isChanged = !isSame(before, after);
    if (isChanged) changes.push({ field: name, from: before, to: after });
    const sent = after ?? (wanted === null ? field.whenCleared : undefined);
    if (sent !== undefined && (field.survives !== true || wanted !== undefined)) payload[name] = sent;
  }
  return { payload, changes, orphaned };
}

/** The fields in which two states of something differ, by name. */
export function differences(before: Payload, after: Payload): readonly FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}

function losesOwner({ within }: KeptField, current: Payload, given: Payload): boolean {
  return within !== undefined && given[within] !== undefined && !isSame(current[within] ?? null, given[within]);
}

/** The list with the elements that are given in the places of those with the same key. */
function withKeys({ key }: KeptField, before: unknown, wanted: unknown): unknown {
  if (key === undefined || !Array.isArray(before) || !Array.isArray(wanted)) return wanted;
  const keyOf = (element: unknown): unknown => (isRecord(element) ? element[key] : undefined);
  const untouched = before.filter((element) => !wanted.some((other) => keyOf(other) === keyOf(element)));
  return [...untouched, ...(wanted as readonly unknown[])];
}

/** A value as far as a schema knows it: what is shown may hold more than may be written. */
function fitting(value: unknown, schema: JsonSchema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => fitting(item, schema?.items));
  const known = schema?.properties;
  if (!isRecord(value) || known === undefined) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => Object.hasOwn(known, name) && field !== null && field !== undefined)
      .map(([name, field]) => [name, fitting(field, known[name])]),
  );
}

/** An empty text and an empty list say what null says. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(emptied(a), emptied(b));
}

function emptied(value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}
