import { editDistance } from '../../common/text/nearest.js';
import type { NamedEntity } from './named-entity.js';

/** What a name stands for. */
export type NameMatch =
  | { readonly kind: 'one'; readonly entity: NamedEntity }
  | { readonly kind: 'several'; readonly entities: readonly NamedEntity[] }
  /** With those that may have been meant, the likeliest first. */
  | { readonly kind: 'none'; readonly nearest: readonly NamedEntity[] };

const MAX_NEAREST = 10;
/** Names that begin alike for longer than this are alike enough. */
const MAX_COMPARED = 60;

/** Finds by the whole name, whatever its case; what is archived counts only where nothing else has the name. */
export function matchName(entities: readonly NamedEntity[], name: string): NameMatch {
  const wanted = folded(name);
  const named = entities.filter((entity) => namesOf(entity).includes(wanted));
  const active = named.filter(({ archived }) => !archived);
  const matches = active.length > 0 ? active : named;
  const [entity] = matches;
  if (entity === undefined) return { kind: 'none', nearest: nearestTo(wanted, entities) };
  return matches.length === 1 ? { kind: 'one', entity } : { kind: 'several', entities: matches };
}

function namesOf({ name, email }: NamedEntity): string[] {
  return [name, ...(email === undefined ? [] : [email])].map(folded);
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** Names that hold the wanted one or are held by it come first, then the ones with the fewest edits between them. */
function nearestTo(wanted: string, entities: readonly NamedEntity[]): NamedEntity[] {
  return entities
    .map((entity) => ({ entity, distance: Math.min(...namesOf(entity).map((name) => distanceOf(wanted, name))) }))
    .sort(
      (a, b) =>
        Number(a.entity.archived) - Number(b.entity.archived) ||
        a.distance - b.distance ||
        (a.entity.name < b.entity.name ? -1 : 1),
    )
    .slice(0, MAX_NEAREST)
    .map(({ entity }) => entity);
}

function distanceOf(wanted: string, name: string): number {
  if (wanted !== '' && name !== '' && (name.includes(wanted) || wanted.includes(name))) return 0;
  const limit = Math.max(2, Math.floor(wanted.length / 2));
  return editDistance(wanted.slice(0, MAX_COMPARED), name.slice(0, MAX_COMPARED), limit);
}
