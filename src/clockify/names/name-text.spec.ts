import { matchName } from './match-name.js';
import type { NamedEntity } from './named-entity.js';
import { splitsOf, textFor } from './name-text.js';

const entity = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  id,
  name,
  archived: false,
  ...more,
});

describe('textFor', () => {
  const PROJECTS = [
    entity('1', 'Website', { client: 'Globex' }),
    entity('2', 'Support', { client: 'Globex' }),
    entity('3', 'Support', { client: 'Initech' }),
    entity('4', 'Support'),
    entity('5', 'Initech'),
    entity('6', 'Legacy', { archived: true }),
    entity('7', 'Legacy'),
    entity('8', 'me', { email: 'me@x.example' }),
    entity('9', 'Ann', { email: 'a@x.example' }),
    entity('10', 'Ann', { email: 'b@x.example' }),
    entity('11', '0123456789abcdef01234567'),
    entity('12', ''),
  ];

  it.each([
    ['1', 'Website'],
    ['2', 'Globex / Support'],
    // `Initech / Support` may as well be the task of a project that is called Initech.
    ['3', 'Support (Initech)'],
    ['4', '4'],
    ['6', '6'],
    ['7', 'Legacy'],
    ['8', 'me@x.example'],
    ['9', 'a@x.example'],
    ['11', '11'],
    ['12', '12'],
  ])('tells %s from all others as %j', (id, text) => {
    const told = PROJECTS.find((project) => project.id === id)!;
    expect(textFor(told, PROJECTS)).toBe(text);
    if (text !== id) expect(matchName(PROJECTS, text)).toMatchObject({ kind: 'one', entity: { id } });
  });
});

describe('splitsOf', () => {
  it.each<[string, [string, string][]]>([
    ['Website', []],
    ['A / B', [['A', 'B']]],
    ['A/B', [['A', 'B']]],
    [
      'A / B / C',
      [
        ['A', 'B / C'],
        ['A / B', 'C'],
      ],
    ],
    ['/ B', []],
    ['A /', []],
    ['A/'.repeat(500), []],
  ])('finds the parts of %j', (name, parts) => {
    expect(splitsOf(name).map(({ left, right }) => [left, right])).toEqual(parts);
  });
});
