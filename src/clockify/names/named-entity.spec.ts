import type { NamedKind } from '../catalogue/name-parameters.js';
import { entityOf } from './named-entity.js';

describe('entityOf', () => {
  const member = (...states: string[]) => states.map((membershipStatus) => ({ membershipStatus }));

  it.each<[NamedKind, unknown, unknown]>([
    ['client', { id: '1', name: 'Acme', archived: true }, { id: '1', name: 'Acme', archived: true }],
    ['tag', { id: '1', name: 'urgent' }, { id: '1', name: 'urgent', archived: false }],
    [
      'project',
      { id: '1', name: 'Web', archived: false, clientName: 'Acme', email: 'x' },
      { id: '1', name: 'Web', client: 'Acme', archived: false },
    ],
    ['project', { id: '1', name: 'Web', clientName: '' }, { id: '1', name: 'Web', archived: false }],
    ['task', { id: '1', name: 'Design', status: 'DONE' }, { id: '1', name: 'Design', archived: true }],
    ['task', { id: '1', name: 'Design', status: 'ACTIVE' }, { id: '1', name: 'Design', archived: false }],
    ['user', { id: '1', name: null, email: 'a@x' }, { id: '1', name: 'a@x', email: 'a@x', archived: false }],
    ['user', { id: '1', name: 'A', memberships: member('INACTIVE') }, { id: '1', name: 'A', archived: true }],
    [
      'user',
      { id: '1', name: 'A', memberships: member('DECLINED', 'ACTIVE') },
      { id: '1', name: 'A', archived: false },
    ],
    ['user', { id: '1', name: 'A', memberships: [] }, { id: '1', name: 'A', archived: false }],
    ['workspace', { id: '1', name: 'Mine' }, { id: '1', name: 'Mine', archived: false }],
    ['client', { name: 'no id' }, undefined],
    ['client', null, undefined],
    ['client', 'text', undefined],
  ])('reads of a %s %j what it needs', (kind, row, expected) => {
    expect(entityOf(kind, row)).toEqual(expected);
  });
});
