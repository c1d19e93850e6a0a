import { nearest } from '../../common/text/nearest.js';
import { checkScope } from './check-scope.js';
import type { Subscription, SubscriptionsDocument } from './document.js';
import { KNOWN_EVENTS, PERSONAL_EVENTS } from './known-events.js';
import { type DocumentProblem, type Fields, given, type Path, ProblemList, quoted } from './problem-list.js';

/** What a document says, as far as it can be read, and everything that is wrong with it. */
export interface CheckedDocument {
  readonly document: SubscriptionsDocument;
  readonly problems: readonly DocumentProblem[];
}

/** Names of webhooks (API.md 8). */
const NAME_LENGTH = { min: 2, max: 30 };
const MAX_WORKSPACES = 50;

/** What is read, and where each event was met first. */
interface Reading {
  readonly problems: ProblemList;
  readonly seen: Map<string, string>;
}

/** Reads a document of which nothing is certain; it is the same whether it came as JSON or as YAML. */
export function checkDocument(value: unknown): CheckedDocument {
  const reading: Reading = { problems: new ProblemList(), seen: new Map() };
  const { problems } = reading;
  const { workspaces, subscriptions } = problems.fields(value, [], ['workspaces', 'subscriptions']) ?? {};
  const document = {
    workspaces: given(workspaces) ? problems.texts(workspaces, ['workspaces'], MAX_WORKSPACES) : [],
    subscriptions: typeof value === 'object' && value !== null ? entriesOf(subscriptions, reading) : [],
  };
  return { document, problems: problems.problems };
}

function entriesOf(value: unknown, reading: Reading): Subscription[] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => entryOf(entry, ['subscriptions', `${index}`], reading));
  // An empty list is meant; a field that was forgotten must not delete everything.
  reading.problems.add(['subscriptions'], given(value) ? 'must be a list' : 'is required; [] stands for none at all');
  return [];
}

function entryOf(value: unknown, path: Path, reading: Reading): Subscription[] {
  const { problems } = reading;
  const fields = problems.fields(value, path, ['event', 'events', 'scope', 'name']);
  if (fields === undefined) return [];
  const events = eventsOf(fields, path, reading);
  const name = given(fields['name']) ? nameOf(fields['name'], [...path, 'name'], events, problems) : undefined;
  const isLimited = given(fields['scope']);
  const scope = isLimited ? checkScope(fields['scope'], [...path, 'scope'], problems) : undefined;
  const personal = events.find((event) => PERSONAL_EVENTS.has(event));
  const isReadable = !isLimited || scope !== undefined;
  if (personal !== undefined && isReadable && scope?.of !== 'users')
    problems.add(
      isLimited ? [...path, 'scope'] : path,
      `needs a scope of users: Clockify sends ${personal} for these only`,
    );
  return events.map((event) => ({ event, name, scope, at: path.join('.') }));
}

function eventsOf({ event, events }: Fields, path: Path, reading: Reading): string[] {
  const { problems } = reading;
  if (given(event)) {
    if (given(events)) problems.add([...path, 'events'], 'cannot stand beside event', { about: 'key' });
    return eventOf(event, [...path, 'event'], reading);
  }
  if (Array.isArray(events) && events.length > 0)
    return events.flatMap((one, index) => eventOf(one, [...path, 'events', `${index}`], reading));
  if (given(events)) problems.add([...path, 'events'], 'must be a list of at least one event');
  else problems.add(path, 'needs an event, such as event: NEW_TIME_ENTRY');
  return [];
}

function eventOf(value: unknown, path: Path, { problems, seen }: Reading): string[] {
  if (typeof value !== 'string' || !KNOWN_EVENTS.includes(value)) {
    const text = typeof value === 'string' ? value : '';
    const message =
      text === '' ? 'must be the name of an event' : `names ${quoted(text)}, which is no event of Clockify`;
    problems.add(path, message, { suggestion: nearest(text, KNOWN_EVENTS) });
    return [];
  }
  const first = seen.get(value);
  if (first !== undefined) {
    problems.add(path, `wants ${value} a second time, after ${first}: put all of it into one entry`);
    return [];
  }
  seen.set(value, path.join('.'));
  return [value];
}

function nameOf(value: unknown, path: Path, events: readonly string[], problems: ProblemList): string | undefined {
  const { min, max } = NAME_LENGTH;
  const name = typeof value === 'string' ? value.trim() : '';
  if (name.length < min || name.length > max) problems.add(path, `must be a text of ${min} to ${max} characters`);
  else if (events.length > 1)
    problems.add(
      path,
      `is for one webhook, and this entry makes ${events.length}: leave it out, or give each an entry`,
    );
  return name;
}
