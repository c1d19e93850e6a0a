import { flagIn } from './fields.js';
import { nameTaken } from './reply.js';
import type { SandboxRequest } from './route.js';
import type { Entity } from './state.js';

/** The entities that a list asks for by name and by `archived`; without it, both kinds (API.md 11.5). */
export function filterNamed(entities: readonly Entity[], request: SandboxRequest): Entity[] {
  const archived = flagIn(request, 'archived');
  const strict = flagIn(request, 'strict-name-search') === true;
  const wanted = request.query.get('name')?.toLowerCase();
  const fits = (name: string): boolean => wanted === undefined || (strict ? name === wanted : name.includes(wanted));
  return entities
    .filter((entity) => archived === undefined || entity['archived'] === archived)
    .filter((entity) => fits(String(entity['name']).toLowerCase()))
    .sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1));
}

/** A name is taken by archived holders too (API.md 11.4). */
export function assertNameFree(kind: string, name: string, entities: readonly Entity[]): void {
  if (entities.some((entity) => entity['name'] === name)) throw nameTaken(kind);
}
