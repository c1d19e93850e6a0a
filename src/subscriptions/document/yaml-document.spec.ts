import { YamlDocument } from './yaml-document.js';

const problemsOf = (...lines: string[]) =>
  new YamlDocument(lines.join('\n')).problems().map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a document in YAML', () => {
  it('is what it would be as JSON', () => {
    const document = new YamlDocument('# ours\nworkspaces: [Main]\nsubscriptions:\n  - event: NEW_TAG\n    scope:\n');
    expect(document.problems()).toEqual([]);
    expect(document.value).toEqual({ workspaces: ['Main'], subscriptions: [{ event: 'NEW_TAG', scope: null }] });
  });

  it('tells the line and the column of whatever is wrong', () => {
    const lines = ['subscriptions:', '  - event: NEW_TIME_ENTRI', '    scop: {}', '  - events: [NEW_TAG, NEW_TAG]'];
    expect(problemsOf(...lines)).toEqual([
      '3:5 subscriptions.0.scop is not a known field; did you mean "scope"?',
      '2:12 subscriptions.0.event names "NEW_TIME_ENTRI", which is no event of Clockify; did you mean "NEW_TIME_ENTRY"?',
      '4:23 subscriptions.1.events.1 wants NEW_TAG a second time, after subscriptions.1.events.0: put all of it into one entry',
    ]);
  });

  it.each<[string, string[], RegExp]>([
    ['a bracket that is not closed', ['subscriptions: [', '  - event'], /^2:\d+ /],
    ['a key twice', ['subscriptions: []', 'subscriptions: []'], /^2:1 Map keys must be unique$/],
    ['a tab for an indent', ['subscriptions:', '\t- event: NEW_TAG'], /^2:1 Tabs are not allowed/],
    ['two documents', ['subscriptions: []', '---', 'subscriptions: []'], /^2:1 Source contains multiple documents/],
    ['a tag that nobody knows', ['subscriptions: !all []'], /^1:16 Unresolved tag: !all$/],
    ['an alias of nothing', ['subscriptions: *all'], /^1:1 Unresolved alias/],
    ['an empty file', [''], /^1:1 the document must have fields/],
    ['a text', ['NEW_TAG'], /^1:1 the document must have fields/],
    ['a field that is missing', ['workspaces: A'], /^1:1 subscriptions is required/],
  ])('refuses %s', (_what, lines, expected) => {
    expect(problemsOf(...lines)[0]).toMatch(expected);
  });

  it('is not blown up by aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x]'];
    for (const pair of ['ba', 'cb', 'dc', 'ed']) {
      const many = Array(8)
        .fill(`*${pair.charAt(1)}`)
        .join(', ');
      bomb.push(`${pair.charAt(0)}: &${pair.charAt(0)} [${many}]`);
    }
    expect(problemsOf(...bomb, 'subscriptions: *e')).toEqual([expect.stringMatching(/^1:1 Excessive alias count/)]);
  });

  it.each([
    ['lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['lists that do not end', '['.repeat(5_000)],
    ['objects', `${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['lists in a block', `${'- '.repeat(5_000)}x`],
    ['some levels only', '['.repeat(500) + ']'.repeat(500)],
  ])('survives the depth of %s', (_what, text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });

  it('knows where a path leads to, or as near to it as there is something', () => {
    const document = new YamlDocument(
      'workspaces: Main\nsubscriptions:\n  - event: NEW_TAG\n    scope: { tags: urgent }\n',
    );
    expect(document.locate('subscriptions.0.scope.tags.0')).toMatchObject({ line: 4, column: 20 });
    expect(document.locate('workspaces.0')).toMatchObject({ line: 1, column: 13 });
    expect(document.locate('elsewhere')).toMatchObject({ line: 1, column: 1 });
  });
});
