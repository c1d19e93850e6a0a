import { badParameter, invalid, missing, missingParameter, notInWorkspace, unreadableBody } from './reply.js';
import type { Fields } from './input.js';
import type { Identified } from './entities/identified.js';

/** What a text may be, in characters. */
export interface Length {
  readonly min?: number;
  readonly max: number;
}

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, `undefined` where it is not set. */
export function textIn(body: Fields, field: string, { min = 0, max }: Length): string | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw unreadableBody();
  if (value.length < min || value.length > max) throw invalid(`length must be between ${min} and ${max}`);
  return value;
}

/** A text that has to be there. */
export function requiredTextIn(body: Fields, field: string, length: Length): string {
  const value = textIn(body, field, length);
  if (value === undefined || value.trim() === '') throw missing();
  return value;
}

/** A flag, `undefined` where it is not set. A form spells it as text. */
export function booleanIn(body: Fields, field: string): boolean | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw unreadableBody();
}

/** The numbers that are allowed. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** A number, `undefined` where it is not set. A form spells it as text. */
export function numberIn(body: Fields, field: string, { min, max }: Bounds = {}): number | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) throw unreadableBody();
  if (min !== undefined && number < min) throw invalid(`must be greater than or equal to ${min}`);
  if (max !== undefined && number > max) throw invalid(`must be less than or equal to ${max}`);
  return number;
}

/** A number that has to be there. */
export function requiredNumberIn(body: Fields, field: string, bounds: Bounds = {}): number {
  const value = numberIn(body, field, bounds);
  if (value === undefined) throw missing();
  return value;
}

/** One of some words; any other cannot be read (API.md 6). `undefined` where it is not set. */
export function wordIn<Word extends string>(body: Fields, field: string, words: readonly Word[]): Word | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw unreadableBody();
  return word;
}

/** One of some words, which has to be there. */
export function requiredWordIn<Word extends string>(body: Fields, field: string, words: readonly Word[]): Word {
  const word = wordIn(body, field, words);
  if (word === undefined) throw missing();
  return word;
}

/** A list of texts, `undefined` where it is not set. */
export function textsIn(body: Fields, field: string): string[] | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw unreadableBody();
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw unreadableBody();
    return item;
  });
}

/** An object in the body, `undefined` where it is not set. */
export function fieldsIn(body: Fields, field: string): Fields | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  if (!isFields(value)) throw unreadableBody();
  return value;
}

/** A list of objects in the body, `undefined` where it is not set. */
export function rowsIn(body: Fields, field: string): Fields[] | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw unreadableBody();
  return rowsOf(value);
}

/** A body that is an array of objects. */
export function rowsOf(rows: readonly unknown[]): Fields[] {
  return rows.map((row) => {
    if (!isFields(row)) throw unreadableBody();
    return row;
  });
}

/** An id that has to exist where it is set; `null` where it is not. */
export function referenceIn(body: Fields, field: string, kind: string, known: readonly Identified[]): string | null {
  const id = body[field];
  if (id === undefined || id === null || id === '') return null;
  if (typeof id !== 'string' || !known.some((entity) => entity.id === id)) throw notInWorkspace(kind);
  return id;
}

/** An id that has to be there and to exist. */
export function requiredReferenceIn(body: Fields, field: string, kind: string, known: readonly Identified[]): string {
  const id = referenceIn(body, field, kind, known);
  if (id === null) throw missing();
  return id;
}

/** Ids that all have to exist, `undefined` where they are not set. */
export function referencesIn(
  body: Fields,
  field: string,
  kind: string,
  known: readonly Identified[],
): string[] | undefined {
  const ids = textsIn(body, field);
  if (ids?.some((id) => !known.some((entity) => entity.id === id)) === true) throw notInWorkspace(kind);
  return ids;
}

/** A flag of the query, `undefined` where it is not set. */
export function flagOf(query: URLSearchParams, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  if (value !== 'true' && value !== 'false') throw badParameter(name, value);
  return value === 'true';
}

/** A whole number of the query. */
export function integerOf(query: URLSearchParams, name: string, otherwise: number, min: number): number {
  const value = query.get(name);
  if (value === null) return otherwise;
  if (!/^-?\d{1,9}$/.test(value)) throw badParameter(name, value);
  if (Number(value) < min) throw invalid(`must be greater than or equal to ${min}`);
  return Number(value);
}

/** One of some words of the query, `undefined` where it is not set. */
export function wordOf<Word extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw badParameter(name, value);
  return word;
}

/** Words of the query, repeated or by comma. */
export function listOf(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

/** A parameter of the query that has to be there. */
export function requiredOf(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null || value === '') throw missingParameter(name);
  return value;
}
