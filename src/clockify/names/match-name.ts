import { editDistance } from '../../common/text/nearest.js';
import type { NamedEntity } from './named-entity.js';

/** Whether it is the name, what somebody may be called by, or a part of the name. */
export type NamedBy = 'name' | 'other' | 'part';

/** What a name stands for. */
export type NameMatch =
  | {
      readonly kind: 'one';
      readonly entity: NamedEntity;
      readonly by: NamedBy;
    }
  | { readonly kind: 'several'; readonly entities: readonly NamedEntity[]; readonly by: NamedBy }
  /** With those that may have been meant, the likeliest first. */
  | { readonly kind: 'none'; readonly nearest: readonly NamedEntity[] };

const MAX_NEAREST = 10;
/** Names that begin alike for longer than this are alike enough. */
const MAX_COMPARED = 60;
const MARKS = /\p{M}/gu;

/**
 * Finds by the whole name, whatever its case; where nothing has it, a project by its client and name together
 * (`Globex / Support`, `Support (Globex)`) and a person by the first name, or else by any word of the name. What is
 * archived counts only where nothing else is called so.
 */
export function matchName(entities: readonly NamedEntity[], name: string): NameMatch {
  const wanted = folded(name);
  const named = entities.filter((entity) => namesOf(entity).includes(wanted));
  if (named.length > 0) return chosen(named, 'name');
  for (const isCalled of OTHER_NAMES) {
    const called = entities.filter((entity) => isCalled(entity, wanted));
    if (called.length > 0) return chosen(called, 'other');
  }
  return { kind: 'none', nearest: nearestTo(wanted, entities) };
}

/**
 * Finds by a part of the name, as people say names: its first word or any other, its beginning, or a person's first name as
 * it is inflected. What is archived counts only where nothing else is called so.
 */
export function matchPart(entities: readonly NamedEntity[], part: string): NameMatch {
  const wanted = plain(part);
  for (const isCalled of PARTS) {
    const called = wanted.length < SHORTEST_PART ? [] : entities.filter((entity) => isCalled(entity, wanted));
    if (called.length > 0) return chosen(called, 'part');
  }
  return { kind: 'none', nearest: nearestTo(folded(part), entities) };
}

/** Shorter parts are in nearly every name. */
const SHORTEST_PART = 2;
/** Of a word, less tells nothing. */
const SHORTEST_BEGINNING = 3;

/** How a part stands for a name, the first that fits counts. */
const PARTS: readonly ((entity: NamedEntity, wanted: string) => boolean)[] = [
  ({ name }, wanted) => plain(name) === wanted,
  ({ name }, wanted) => `${plain(name)} `.startsWith(`${wanted} `),
  ({ name }, wanted) => ` ${plain(name)} `.includes(` ${wanted} `),
  ({ name }, wanted) => wanted.length >= SHORTEST_BEGINNING && plain(name).startsWith(wanted),
  ({ name, email }, wanted) => email !== undefined && stemOf(plain(name).split(' ')[0] ?? '') === stemOf(wanted),
];

/** Endings that first names take in the languages that are spoken here: `za Anu`, `Anin profil`, `sa Markom`, `Anas`. */
const NAME_ENDING = /(?:(?:ov|ev|in)(?:a|e|u|o|i|og|om|im|ih)?|om|em|[aeiou]s?|s)$/;

function stemOf(name: string): string {
  return name.length > SHORTEST_BEGINNING - 1 ? name.replace(NAME_ENDING, '') : name;
}

/** Of what is called by one name, what is not archived goes before what is. */
export function activeFirst<Named extends { readonly archived: boolean }>(named: readonly Named[]): readonly Named[] {
  const active = named.filter(({ archived }) => !archived);
  return active.length > 0 ? active : named;
}

function chosen(named: readonly NamedEntity[], by: NamedBy): NameMatch {
  const entities = activeFirst(named);
  const [entity] = entities;
  return entity !== undefined && entities.length === 1
    ? { kind: 'one', entity, by }
    : { kind: 'several', entities, by };
}

/** What else something is called by, the first that fits counts. */
const OTHER_NAMES: readonly ((entity: NamedEntity, wanted: string) => boolean)[] = [
  (entity, wanted) => withClient(entity).some((name) => tight(name) === tight(wanted)),
  ({ name, email }, wanted) => email !== undefined && holdsWords(name, wanted, 'first'),
  ({ name, email }, wanted) => email !== undefined && holdsWords(name, wanted, 'any'),
];

function namesOf({ name, email }: NamedEntity): string[] {
  return [name, ...(email === undefined ? [] : [email])].map(folded);
}

/** The ways to name a project together with its client; none where it has no client. */
export function withClient({ name, client }: Pick<NamedEntity, 'name' | 'client'>): readonly string[] {
  return client === undefined ? [] : [`${client} / ${name}`, `${name} (${client})`];
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

/** A name in small letters, without accents and superfluous white space. */
function unaccented(name: string): string {
  return folded(name).normalize('NFKD').replaceAll(MARKS, '').split(/\s+/).join(' ');
}

/** The same without marks. */
function plain(name: string): string {
  return unaccented(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** A name without white space around slashes and brackets. */
function tight(name: string): string {
  return folded(name).replaceAll(/\s*([/()])\s*/g, '$1');
}

/** Whether a person's name has these words in it, in this order; accents do not count. */
function holdsWords(name: string, wanted: string, where: 'first' | 'any'): boolean {
  const [all, words] = [unaccented(name), unaccented(wanted)];
  if (words === '') return false;
  return where === 'first' ? `${all} `.startsWith(`${words} `) : ` ${all} `.includes(` ${words} `);
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
