import { matchName, matchPart } from './match-name.js';
import type { NamedEntity } from './named-entity.js';

const entity = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  id,
  name,
  archived: false,
  ...more,
});

const ENTITIES = [
  entity('1', 'Website'),
  entity('2', 'Twice'),
  entity('3', 'TWICE', { archived: true }),
  entity('4', 'Old', { archived: true }),
  entity('5', 'Older', { archived: true }),
  entity('6', 'older ', { archived: true }),
  entity('7', 'Same'),
  entity('8', 'same'),
  entity('9', 'Ann', { email: 'Ann@x.example' }),
  entity('10', 'Café'),
];

describe('matchName', () => {
  it.each([
    ['Website', '1'],
    ['wEBSITE', '1'],
    ['  Website ', '1'],
    ['Twice', '2'],
    ['old', '4'],
    ['ann@X.example', '9'],
    ['Cafe\u0301', '10'],
  ])('takes %j for %s', (name, id) => {
    expect(matchName(ENTITIES, name)).toMatchObject({ kind: 'one', entity: { id } });
  });

  const TOLD = [
    entity('20', 'Support', { client: 'Globex' }),
    entity('21', 'Support', { client: 'Initech' }),
    entity('22', 'Support'),
    entity('23', 'Globex / Care', {}),
    entity('24', 'Care', { client: 'Globex' }),
    entity('25', 'Old', { client: 'Globex', archived: true }),
    entity('30', 'Ana Petrović', { email: 'ana@x.example' }),
    entity('31', 'Julia Brandt', { email: 'jb@x.example' }),
    entity('32', 'Julia Moreau', { email: 'jm@x.example' }),
    entity('33', 'Luc Julia', { email: 'lj@x.example' }),
    entity('34', 'Marko Ilić', { email: 'm@x.example', archived: true }),
    entity('35', 'Ann Lee', { email: 'ann@x.example' }),
    entity('36', 'Lee', { email: 'lee@x.example' }),
  ];

  it.each([
    ['globex / support', '20', 'other'],
    ['Support (Initech)', '21', 'other'],
    ['Globex/Support', '20', 'other'],
    ['Globex / Care', '23', 'name'],
    ['Care (Globex)', '24', 'other'],
    ['Globex / Old', '25', 'other'],
    ['ana', '30', 'other'],
    ['Petrovic', '30', 'other'],
    ['petrović', '30', 'other'],
    ['Julia Moreau', '32', 'name'],
    ['Marko', '34', 'other'],
    ['Lee', '36', 'name'],
  ])('takes %j, which is not alone in it, for %s', (name, id, by) => {
    expect(matchName(TOLD, name)).toMatchObject({ kind: 'one', entity: { id }, by });
  });

  it.each([
    ['Support', ['20', '21', '22'], 'name'],
    ['Julia', ['31', '32'], 'other'],
  ])('finds several that are called %j', (name, ids, by) => {
    const match = matchName(TOLD, name);
    expect(match.kind === 'several' && [match.entities.map(({ id }) => id), match.by]).toEqual([ids, by]);
  });

  it.each(['Sup', 'Globex', 'Globex / Help', 'Jul', 'Petro', 'Support (', 'Brandt Julia'])(
    'takes no part of a word, no client alone and no other order: %j',
    (name) => {
      expect(matchName(TOLD, name).kind).toBe('none');
    },
  );

  it.each([
    ['SAME', ['7', '8']],
    ['Older', ['5', '6']],
  ])('finds several that are named %j', (name, ids) => {
    const match = matchName(ENTITIES, name);
    expect(match.kind === 'several' && match.entities.map(({ id }) => id)).toEqual(ids);
  });

  it.each(['Web', 'Websites', 'W*', '', '.', 'constructor'])('takes no part of a name or pattern: %j', (name) => {
    expect(matchName(ENTITIES, name).kind).toBe('none');
  });

  it.each([
    ['Webiste', '1'],
    ['web', '1'],
    ['the website of Acme', '1'],
    ['Anne', '9'],
  ])('offers for %j first what was probably meant', (name, id) => {
    const match = matchName(ENTITIES, name);
    expect(match.kind === 'none' && match.nearest[0]?.id).toBe(id);
  });

  it('takes no part of an address for a first name', () => {
    const invited = entity('50', 'ana@x.example', { email: 'ana@x.example' });
    expect(matchName([...TOLD, invited], 'Ana')).toMatchObject({ kind: 'one', entity: { id: '30' } });
  });

  it('offers ten at most, and what is archived last', () => {
    const match = matchName([...ENTITIES, entity('11', 'Another'), entity('12', 'Third')], 'Oldest');
    const nearest = match.kind === 'none' ? match.nearest : [];
    expect(nearest).toHaveLength(10);
    expect(nearest.findIndex(({ archived }) => archived)).toBe(8);
  });
});

describe('matchPart', () => {
  const ALL = [
    entity('1', 'Helios Launch'),
    entity('2', 'Helios Archive', { archived: true }),
    entity('3', 'Beta One'),
    entity('4', 'Beta Two'),
    entity('5', 'Café Müller'),
    entity('6', 'R&D'),
    entity('7', 'Ana Petrović', { email: 'ana@x.example' }),
    entity('8', 'Marko Ilić', { email: 'marko@x.example' }),
  ];

  it.each([
    ['helios', '1'],
    ['launch', '1'],
    ['hel', '1'],
    ['cafe muller', '5'],
    ['r d', '6'],
    ['Anu', '7'],
    ['Anin', '7'],
    ['Anas', '7'],
    ['Markom', '8'],
  ])('takes %j for the only one that is called so', (part, id) => {
    expect(matchPart(ALL, part)).toMatchObject({ kind: 'one', by: 'part', entity: { id } });
  });

  it('finds several whose names begin so', () => {
    const match = matchPart(ALL, 'beta');
    expect(match.kind === 'several' && match.entities.map(({ id }) => id)).toEqual(['3', '4']);
  });

  it.each(['', '.', 'x', 'He', 'elios', 'Websites'])(
    'takes too little, and what is in no name, for none: %j',
    (part) => {
      expect(matchPart(ALL, part).kind).toBe('none');
    },
  );
});
