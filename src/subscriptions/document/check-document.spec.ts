import { checkDocument } from './check-document.js';
import { KNOWN_EVENTS } from './known-events.js';

const ID = '64a687e29ae1f428e7ebe303';
const read = (value: unknown) => {
  const { document, problems } = checkDocument(value);
  expect(problems).toEqual([]);
  return document;
};
const problemsOf = (value: unknown) =>
  checkDocument(value).problems.map(({ path, message, suggestion }) =>
    [path.join('.'), message, ...(suggestion === undefined ? [] : [suggestion])].join(' | '),
  );
const entry = (fields: object) => ({ subscriptions: [fields] });

describe('checkDocument', () => {
  it('makes a subscription of each event', () => {
    expect(
      read({ subscriptions: [{ event: 'NEW_TAG', name: ' Tags ' }, { events: ['NEW_TASK', 'NEW_CLIENT'] }] }),
    ).toEqual({
      workspaces: [],
      subscriptions: [
        { event: 'NEW_TAG', name: 'Tags', scope: undefined, at: 'subscriptions.0' },
        { event: 'NEW_TASK', name: undefined, scope: undefined, at: 'subscriptions.1' },
        { event: 'NEW_CLIENT', name: undefined, scope: undefined, at: 'subscriptions.1' },
      ],
    });
  });

  it('takes one text for a list of one, and a field without a value for none', () => {
    const document = { workspaces: 'Sandbox', ...entry({ event: 'NEW_TAG', name: null, scope: { tags: 'urgent' } }) };
    expect(read(document)).toMatchObject({
      workspaces: ['Sandbox'],
      subscriptions: [{ name: undefined, scope: { of: 'tags', members: ['urgent'] } }],
    });
  });

  it('takes every event that Clockify makes webhooks for', () => {
    expect(KNOWN_EVENTS).toHaveLength(51);
    const scope = { users: [ID] };
    expect(read(entry({ events: KNOWN_EVENTS, scope })).subscriptions.map(({ event }) => event)).toEqual(KNOWN_EVENTS);
  });

  it('takes an empty list for none at all, but not a field that is missing', () => {
    expect(read({ subscriptions: [] }).subscriptions).toEqual([]);
    expect(problemsOf({})).toEqual(['subscriptions | is required; [] stands for none at all']);
    expect(problemsOf({ subscriptions: null })).toEqual(['subscriptions | is required; [] stands for none at all']);
  });

  it.each<[string, unknown, string[]]>([
    ['no fields', 'NEW_TAG', [' | must have fields: workspaces, subscriptions']],
    ['nothing', undefined, [' | must have fields: workspaces, subscriptions']],
    ['no list', { subscriptions: 'NEW_TAG' }, ['subscriptions | must be a list']],
    ['an unknown field', { workspace: 'A', subscriptions: [] }, ['workspace | is not a known field | workspaces']],
    [
      'an unknown field that is like none',
      entry({ event: 'NEW_TAG', enabled: true }),
      ['subscriptions.0.enabled | is not a known field; known are event, events, scope, name'],
    ],
    ['no workspace', { workspaces: [], subscriptions: [] }, ['workspaces | must have at least one element']],
    ['a workspace twice', { workspaces: ['A', 'A'], subscriptions: [] }, ['workspaces.1 | names "A" twice']],
    [
      'an event in another case',
      entry({ event: 'new_tag' }),
      ['subscriptions.0.event | names "new_tag", which is no event of Clockify | NEW_TAG'],
    ],
    [
      'an event that Clockify does not make webhooks for any more',
      entry({ event: 'TIME_ENTRY_BATCH_DELETED' }),
      ['subscriptions.0.event | names "TIME_ENTRY_BATCH_DELETED", which is no event of Clockify | TIME_ENTRY_DELETED'],
    ],
    ['no name of an event', entry({ event: 7 }), ['subscriptions.0.event | must be the name of an event']],
    ['no event', entry({ name: 'Tags' }), ['subscriptions.0 | needs an event, such as event: NEW_TIME_ENTRY']],
    ['no events', entry({ events: [] }), ['subscriptions.0.events | must be a list of at least one event']],
    [
      'event and events',
      entry({ event: 'NEW_TAG', events: ['NEW_TASK'] }),
      ['subscriptions.0.events | cannot stand beside event'],
    ],
    [
      'an event twice',
      { subscriptions: [{ event: 'NEW_TAG' }, { events: ['NEW_TASK', 'NEW_TAG'] }] },
      [
        'subscriptions.1.events.1 | wants NEW_TAG a second time, after subscriptions.0.event: put all of it into one entry',
      ],
    ],
    [
      'a short name',
      entry({ event: 'NEW_TAG', name: 'A' }),
      ['subscriptions.0.name | must be a text of 2 to 30 characters'],
    ],
    [
      'one name for two',
      entry({ events: ['NEW_TAG', 'NEW_TASK'], name: 'Both' }),
      ['subscriptions.0.name | is for one webhook, and this entry makes 2: leave it out, or give each an entry'],
    ],
    [
      'two kinds of scope',
      entry({ event: 'NEW_TASK', scope: { projects: ['A'], tags: ['B'] } }),
      ['subscriptions.0.scope.tags | cannot stand beside projects: Clockify limits a webhook to things of one kind'],
    ],
    [
      'an empty scope',
      entry({ event: 'NEW_TASK', scope: {} }),
      [
        'subscriptions.0.scope | must name one of projects, users, tags, tasks, assignments, expenses; ' +
          'leave it out for everything in the workspace',
      ],
    ],
    [
      "Clockify's name of a scope",
      entry({ event: 'NEW_TASK', scope: { PROJECT_ID: [ID] } }),
      [
        'subscriptions.0.scope.PROJECT_ID | is not a known field | projects',
        'subscriptions.0.scope | must name one of projects, users, tags, tasks, assignments, expenses; leave it out for everything in the workspace',
      ],
    ],
    [
      'a number for a name',
      entry({ event: 'NEW_TASK', scope: { projects: [2024] } }),
      ['subscriptions.0.scope.projects.0 | must be a name or an id: write 2024 in quotes'],
    ],
    [
      'a name for an assignment',
      entry({ event: 'ASSIGNMENT_UPDATED', scope: { assignments: 'Mine' } }),
      ['subscriptions.0.scope.assignments | must be an id: assignments have no names'],
    ],
    [
      'a task without its project',
      entry({ event: 'TASK_UPDATED', scope: { tasks: [ID, 'Design'] } }),
      ['subscriptions.0.scope | needs a project as well, in which the tasks are named so'],
    ],
    [
      'a project beside something else',
      entry({ event: 'TASK_UPDATED', scope: { tags: ['A'], project: 'B' } }),
      [
        'subscriptions.0.scope.project | only says in which project tasks are named; a limit to projects is written projects',
      ],
    ],
    [
      'an event about people without them',
      entry({ event: 'USER_UPDATED' }),
      ['subscriptions.0 | needs a scope of users: Clockify sends USER_UPDATED for these only'],
    ],
  ])('refuses %s', (_what, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });
});
