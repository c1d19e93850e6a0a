import { createHash } from 'node:crypto';
import type { Action } from '../../integrations/operation.js';

/** What makes two requests the same: integration, operation and parameters, in whichever order their fields came. */
export function fingerprintOf({ integration, operation, params }: Action): Buffer {
  return createHash('sha256').update(canonicalJson({ integration, operation, params })).digest();
}

/** The JSON text of a value with the fields of every object sorted by name. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) => (isObject(field) ? sorted(field) : field));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(fields: object): object {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
