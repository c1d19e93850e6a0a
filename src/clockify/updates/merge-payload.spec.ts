import { kept, keptAs, type Merge } from '../catalogue/merge.js';
import { ID, record, TEXT } from '../catalogue/schemas.js';
import { differences, mergePayload, writtenAs } from './merge-payload.js';

const MERGE: Merge = {
  entity: 'thing',
  read: 'get_thing',
  id: 'id',
  fields: {
    name: kept('title'),
    ownerId: kept('owner.id', { nullable: true }),
    partId: kept('partId', { nullable: true, within: 'ownerId' }),
    note: kept('note', { nullable: true, whenCleared: '' }),
    rate: kept('rate', { survives: true }),
    values: keptAs(({ values }) => values, { nullable: true, key: 'of' }),
  },
};
const SCHEMA = record({
  name: TEXT,
  ownerId: ID,
  partId: ID,
  note: TEXT,
  rate: record({ amount: TEXT }),
  values: { type: 'array', items: record({ of: ID, value: TEXT }) },
});
const ENTITY = {
  id: 't1',
  title: 'Name',
  owner: { id: 'o1' },
  partId: 'p1',
  note: 'note',
  rate: { amount: '5', currency: 'USD' },
  values: [
    { of: 'f1', value: 'a', label: 'A' },
    { of: 'f2', value: 'b', label: 'B' },
  ],
};

describe('an update that keeps what it is not told', () => {
  const current = writtenAs(MERGE, ENTITY, SCHEMA);
  const { rate: _rate, ...sent } = current;
  const merge = (given: object) => mergePayload(MERGE, current, { ...given });

  it('puts what is there in the words of the payload, and leaves out what cannot be written', () => {
    expect(current).toEqual({
      name: 'Name',
      ownerId: 'o1',
      partId: 'p1',
      note: 'note',
      rate: { amount: '5' },
      values: [
        { of: 'f1', value: 'a' },
        { of: 'f2', value: 'b' },
      ],
    });
    expect(writtenAs(MERGE, {}, SCHEMA)).toEqual(Object.fromEntries(Object.keys(current).map((name) => [name, null])));
  });

  it.each<[string, object, object, object[]]>([
    ['sends all but what survives', {}, sent, []],
    ['changes a field', { name: 'New' }, { ...sent, name: 'New' }, [{ field: 'name', from: 'Name', to: 'New' }]],
    ['does not call the same a change', { name: 'Name' }, sent, []],
    [
      'sends what survives when it is given',
      { rate: { amount: '6' } },
      { ...sent, rate: { amount: '6' } },
      [{ field: 'rate', from: { amount: '5' }, to: { amount: '6' } }],
    ],
    ['clears by another word', { note: null }, { ...sent, note: '' }, [{ field: 'note', from: 'note', to: null }]],
    [
      'knows the elements of a list by their key',
      { values: [{ of: 'f1', value: 'z' }] },
      {
        ...sent,
        values: [
          { of: 'f2', value: 'b' },
          { of: 'f1', value: 'z' },
        ],
      },
      [expect.objectContaining({ field: 'values' })],
    ],
    ['sends what it does not keep', { id: 't1' }, { ...sent, id: 't1' }, [{ field: 'id', to: 't1' }]],
  ])('%s', (_what, given, payload, changes) => {
    expect(merge(given)).toEqual({ payload, changes, orphaned: [] });
  });

  it('clears by leaving out', () => {
    expect(merge({ values: null }).payload).not.toHaveProperty('values');
  });

  it('does not keep what belonged to something else', () => {
    const { payload, changes, orphaned } = merge({ ownerId: 'o2' });
    expect(payload).toEqual({ name: 'Name', ownerId: 'o2', note: 'note', values: current['values'] });
    expect(changes).toEqual([
      { field: 'ownerId', from: 'o1', to: 'o2' },
      { field: 'partId', from: 'p1', to: null },
    ]);
    expect(orphaned).toEqual(['partId']);
    expect(merge({ ownerId: 'o1' }).orphaned).toEqual([]);
    expect(merge({ ownerId: 'o2', partId: 'p2' })).toMatchObject({ payload: { partId: 'p2' }, orphaned: [] });
  });
});

describe('what differs', () => {
  it('is told by field, and an empty one is as good as none', () => {
    expect(differences({ a: 1, b: '', c: [] }, { a: 2, c: null, d: 3 })).toEqual([
      { field: 'a', from: 1, to: 2 },
      { field: 'd', from: null, to: 3 },
    ]);
  });
});
