import { editDistance, nearest } from './nearest.js';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  it('stops counting beyond its limit', () => {
    expect(editDistance('aaaaaaaa', 'bbbbbbbb', 2)).toBe(3);
  });
});

describe('nearest', () => {
  const known = ['create_client', 'create_project', 'get_user', 'list_clients'];

  it.each([
    ['creat_client', 'create_client'],
    ['CREATE_CLIENT', 'create_client'],
    ['list_client', 'list_clients'],
    ['getuser', 'get_user'],
  ])('takes %j for %j', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it.each(['make_coffee', '', 'x', 'q'.repeat(100_000)])('knows nothing near %.20j', (word) => {
    expect(nearest(word, known)).toBeUndefined();
  });
});
