import { badParameter, invalid, notInWorkspace } from './reply.js';
import type { SandboxRequest } from './route.js';
import type { Entity, SandboxState } from './state.js';

/** Refuses a path whose workspace is not ours. */
export function assertWorkspace({ params }: SandboxRequest, state: SandboxState): void {
  if (params['workspaceId'] !== state.workspace.id) throw notInWorkspace('User');
}

/** A name that is there and has an allowed length. */
export function nameIn({ body }: SandboxRequest, min: number, max: number): string {
  const name = body['name'];
  if (typeof name !== 'string' || name.trim() === '') throw invalid('must not be null');
  if (name.length < min || name.length > max) throw invalid(`length must be between ${min} and ${max}`);
  return name;
}

/** An id in the body that has to exist where it is set. */
export function referenceIn(
  { body }: SandboxRequest,
  field: string,
  kind: string,
  known: readonly Entity[],
): string | null {
  const id = body[field];
  if (id === undefined || id === null || id === '') return null;
  if (typeof id !== 'string' || !known.some((entity) => entity.id === id)) throw notInWorkspace(kind);
  return id;
}

/** A flag of the query, `undefined` where it is not set. */
export function flagIn({ query }: SandboxRequest, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  if (value !== 'true' && value !== 'false') throw badParameter(name, value);
  return value === 'true';
}

/** An instant of the body, `undefined` where it is not set. */
export function instantIn({ body }: SandboxRequest, field: string): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw invalid(`invalid ${field}`);
  return value;
}
