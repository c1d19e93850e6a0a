const MAX_LENGTH = 320;
const VISIBLE = /^[^\s\p{C}]+$/u;

/** Somebody whom an event tells of. */
export interface EventPerson {
  /** See {@link toPerson}. */
  readonly person: string;
  /** Whether the event is about them; else it only mentions them. */
  readonly about: boolean;
}

/** What people are told apart by: a user's id as it is, an e-mail address in lower case; nothing where it is neither. */
export function toPerson(text: string): string | undefined {
  const person = text.trim();
  if (person.length > MAX_LENGTH || !VISIBLE.test(person)) return undefined;
  return person.includes('@') ? person.toLowerCase() : person;
}
