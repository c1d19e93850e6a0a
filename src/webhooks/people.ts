import { type EventPerson, toPerson } from '../events/people/person.js';
import { type EventFamily, FAMILY_OF } from './event-types.js';
import { isPayload, type Payload } from './subject.js';

/** What a team has in common: its events are about nobody, and mention whoever has to do with it. */
const SHARED: ReadonlySet<EventFamily> = new Set(['project', 'task', 'client', 'tag', 'group', 'invoice']);

/** Fields at the top of the other events that hold whom they are about (WEBHOOKS 5). */
const ABOUT_FIELDS = [
  'userId',
  'user',
  'owner',
  'requesterUserId',
  'inviter',
  'invitedUserEmails',
  'email',
  'oldEmail',
] as const;

/** Fields at any depth that hold somebody: an id, an object with one, or a list of either. */
const PERSON_FIELD =
  /(?:user|owner|assignee|member|manager|approver|reviewer|requester|inviter|invitee|author|creator)(?:Ids?|s)?$/i;
/** Such as `updatedBy`. */
const ACTOR_FIELD = /[a-z]By$/;
const EMAIL_FIELD = /mails?$/i;

/**
 * Everybody whom the body of an event tells of, by user id and by e-mail address, each once. Names of people are not
 * looked at: two people may share one.
 * @param body what its JSON holds; a batch is a list
 */
export function peopleOf(type: string, body: unknown): readonly EventPerson[] {
  const people = new Map<string, boolean>();
  for (const person of mentionedIn(body)) people.set(person, false);
  if (isPayload(body)) for (const person of subjectsOf(type, body)) people.set(person, true);
  return [...people].map(([person, about]) => ({ person, about }));
}

function mentionedIn(body: unknown): string[] {
  const found: string[] = [];
  const pending = [body];
  // With a list of its own, as assertHarmlessJson walks.
  while (pending.length > 0) {
    for (const [name, value] of Object.entries(Object(pending.pop()))) {
      if (holdsPeople(name)) found.push(...peopleIn(value).filter((person) => isPersonOf(name, person)));
      if (typeof value === 'object' && value !== null) pending.push(value);
    }
  }
  return found;
}

function subjectsOf(type: string, payload: Payload): string[] {
  const family = FAMILY_OF.get(type);
  if (family !== undefined && SHARED.has(family)) return [];
  const { modifiedEntity } = payload;
  return [
    ...ABOUT_FIELDS.map((field) => payload[field]),
    ...(isPayload(modifiedEntity) ? [modifiedEntity['userId']] : []),
    ...(family === 'user' ? [payload['id']] : []),
  ].flatMap(peopleIn);
}

function holdsPeople(name: string): boolean {
  return PERSON_FIELD.test(name) || ACTOR_FIELD.test(name) || EMAIL_FIELD.test(name);
}

/** A flag such as `sendMail` may hold a word, but never an address. */
function isPersonOf(name: string, person: string): boolean {
  return person.includes('@') || !EMAIL_FIELD.test(name);
}

function peopleIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const person = toPerson(value);
    return person === undefined ? [] : [person];
  }
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  return isPayload(value) ? [value['id'], value['userId'], value['email']].flatMap(peopleIn) : [];
}
