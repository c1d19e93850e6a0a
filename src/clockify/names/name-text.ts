import { matchName, withClient } from './match-name.js';
import type { NamedEntity } from './named-entity.js';

/** What Clockify's ids look like (API.md 7). */
const ID = /^[0-9a-f]{24}$/;
/** Stands for whoever asks. */
const ONESELF = /^me$/i;
const LONGEST = 1000;
/** A name with more slashes is no path of anything: to try each of them would only take time. */
const MOST_SLASHES = 8;

/** Whether a name is an id, which needs no look-up. */
export function isId(name: string): boolean {
  return ID.test(name);
}

/** Whether a name of a user stands for whoever asks. */
export function isOneself(name: string): boolean {
  return ONESELF.test(name.trim());
}

/** A name in two parts at each of its slashes: what may be a project, and what may be a task of it. */
export function splitsOf(name: string): readonly { readonly left: string; readonly right: string }[] {
  const parts = name.split('/');
  if (parts.length > MOST_SLASHES + 1) return [];
  return parts
    .slice(1)
    .map((_, index) => ({
      left: parts
        .slice(0, index + 1)
        .join('/')
        .trim(),
      right: parts
        .slice(index + 1)
        .join('/')
        .trim(),
    }))
    .filter(({ left, right }) => left !== '' && right !== '');
}

/**
 * What something can be named by so that nothing else is meant: its name, a project with its client, the address of a
 * person, else the id.
 * @param entities all among which it is looked for
 */
export function textFor(entity: NamedEntity, entities: readonly NamedEntity[]): string {
  const options = [entity.name, ...withClient(entity), ...(entity.email === undefined ? [] : [entity.email])];
  return options.find((option) => means(option, entity, entities)) ?? entity.id;
}

function means(text: string, { id, email }: NamedEntity, entities: readonly NamedEntity[]): boolean {
  if (text.trim() === '' || text.length > LONGEST || isId(text) || (email !== undefined && isOneself(text)))
    return false;
  const match = matchName(entities, text);
  if (match.kind !== 'one' || match.entity.id !== id) return false;
  // What stands before a slash must not be a project itself: then what stands behind it may be its task.
  return match.by === 'name' || splitsOf(text).every(({ left }) => matchName(entities, left).kind === 'none');
}
