import { flagOf } from './fields.js';
import type { Identified, Named } from './entities/identified.js';
import { nameTaken } from './reply.js';
import { type Columns, sorted } from './sorting.js';

const COLUMNS: Columns<Identified & { readonly name: string }> = { ID: ({ id }) => id, NAME: ({ name }) => name };

/** The entities that a query asks for by name and by `archived`; without it, both kinds (API.md 11.5). */
export function filterNamed<Entity extends Named>(entities: readonly Entity[], query: URLSearchParams): Entity[] {
  const archived = flagOf(query, 'archived');
  return filterByName(entities, query).filter((entity) => archived === undefined || entity.archived === archived);
}

/** The entities that a query asks for by name: part of it, or all of it where it says so. */
export function filterByName<Entity extends { readonly name: string | null }>(
  entities: readonly Entity[],
  query: URLSearchParams,
): Entity[] {
  const strict = flagOf(query, 'strict-name-search') === true;
  const wanted = query.get('name')?.toLowerCase() ?? '';
  if (wanted === '') return [...entities];
  return entities.filter(({ name }) => {
    const lower = (name ?? '').toLowerCase();
    return strict ? lower === wanted : lower.includes(wanted);
  });
}

/** Entities in the order that a query asks for, by name where it does not. */
export function sortedByName<Entity extends Identified & { readonly name: string }>(
  entities: readonly Entity[],
  query: URLSearchParams,
): Entity[] {
  return sorted(entities, query, COLUMNS, 'NAME');
}

/** A name is taken by archived holders too, and never by its own one (API.md 11.4). */
export function assertNameFree(
  kind: string,
  name: string,
  entities: readonly (Identified & { readonly name: string })[],
  own?: string,
): void {
  if (entities.some((entity) => entity.name === name && entity.id !== own)) throw nameTaken(kind);
}
