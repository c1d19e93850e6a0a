import { type Kysely, sql } from 'kysely';

/** As the rules were when the table was made: those of today may have moved on, a migration never does. */
const SHARED: ReadonlySet<string> = new Set(['project', 'task', 'client', 'tag', 'group', 'invoice']);
const ABOUT = ['userId', 'user', 'owner', 'requesterUserId', 'inviter', 'invitedUserEmails', 'email', 'oldEmail'];
const PERSON =
  /(?:user|owner|assignee|member|manager|approver|reviewer|requester|inviter|invitee|author|creator)(?:Ids?|s)?$/i;
const ACTOR = /[a-z]By$/;
const EMAIL = /mails?$/i;
const VISIBLE = /^[^\s\p{C}]{1,320}$/u;

/** A body may be as large as a request: so few at once fit into memory. */
const CHUNK = 100;

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly body: Buffer;
}

/** Writes down whom the events tell of that are there already. */
export async function backfillEventPeople(db: Kysely<unknown>): Promise<void> {
  for (let last = ''; ;) {
    const { rows } = await sql<Row>`
      select id, subject, body from events where id > ${last} order by id limit ${CHUNK}
    `.execute(db);
    const people = rows.flatMap(peopleOf);
    await sql`
      insert into event_people (event_id, person, about)
      select * from unnest(
        ${people.map(([id]) => id)}::text[],
        ${people.map(([, person]) => person)}::text[],
        ${people.map(([, , about]) => about)}::boolean[]
      )`.execute(db);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < CHUNK) return;
  }
}

function peopleOf({ id, subject, body }: Row): [id: string, person: string, about: boolean][] {
  const data: unknown = JSON.parse(body.toString('utf8'));
  const people = new Map(mentionedIn(data).map((person) => [person, false]));
  for (const person of subjectsOf(subject, data)) people.set(person, true);
  return [...people].map(([person, about]) => [id, person, about]);
}

function mentionedIn(body: unknown): string[] {
  const found: string[] = [];
  const pending = [body];
  while (pending.length > 0) {
    for (const [name, value] of Object.entries(Object(pending.pop()))) {
      const people = PERSON.test(name) || ACTOR.test(name) || EMAIL.test(name) ? peopleIn(value) : [];
      found.push(...people.filter((person) => person.includes('@') || !EMAIL.test(name)));
      if (typeof value === 'object' && value !== null) pending.push(value);
    }
  }
  return found;
}

function subjectsOf(subject: string, body: unknown): string[] {
  const [family = ''] = subject.split('/');
  if (Array.isArray(body) || SHARED.has(family)) return [];
  const fields = ABOUT.map((name) => fieldOf(body, name));
  const rest = [fieldOf(fieldOf(body, 'modifiedEntity'), 'userId'), family === 'user' && fieldOf(body, 'id')];
  return [...fields, ...rest].flatMap(peopleIn);
}

function peopleIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn);
  if (typeof value === 'object') return ['id', 'userId', 'email'].flatMap((name) => peopleIn(fieldOf(value, name)));
  if (typeof value !== 'string' || !VISIBLE.test(value.trim())) return [];
  return [value.includes('@') ? value.trim().toLowerCase() : value.trim()];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Reflect.get(value, name) : undefined;
}
