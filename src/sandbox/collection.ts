import type { Identified } from './entities/identified.js';
import { missing, notInWorkspace } from './reply.js';

/** @throws Refusal where nothing has this id: missing, deleted and foreign look the same (API.md 6) */
export function find<Entity extends Identified>(entities: readonly Entity[], id: unknown, kind: string): Entity {
  if (id === undefined || id === null || id === '') throw missing();
  const entity = entities.find((candidate) => candidate.id === id);
  if (entity === undefined) throw notInWorkspace(kind);
  return entity;
}

/** Puts an entity in the place of the one with its id. */
export function replace<Entity extends Identified>(entities: Entity[], entity: Entity): Entity {
  const index = entities.findIndex(({ id }) => id === entity.id);
  if (index >= 0) entities[index] = entity;
  return entity;
}

/** Takes away whatever fits. */
export function removeWhere<Item>(items: Item[], fits: (item: Item) => boolean): Item[] {
  const removed = items.filter(fits);
  const kept = items.filter((item) => !fits(item));
  items.splice(0, items.length, ...kept);
  return removed;
}

/** Takes an entity away. */
export function remove(entities: Identified[], { id }: Identified): void {
  removeWhere(entities, (entity) => entity.id === id);
}
