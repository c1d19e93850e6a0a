import { type Birth, birthOf, bornAt } from './birth.js';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const idAt = (milliseconds: number) => `${Math.floor(milliseconds / 1000).toString(16)}0123456789abcdef`;

describe('bornAt', () => {
  it('reads the time in the first eight digits of an id', () => {
    expect(bornAt('5a0ab5acb07987125438b60f')).toBe(Date.parse('2017-11-14T09:21:48Z'));
  });

  it.each(['', 'c1', '5a0ab5acb07987125438b60', '5a0ab5ac-b079-8712-5438-b60f', undefined, 7])(
    'knows no time of %j',
    (id) => {
      expect(bornAt(id)).toBeUndefined();
    },
  );
});

describe('birthOf', () => {
  it.each<[string, string, number | undefined, Birth]>([
    ['made at once', idAt(NOON), NOON, 'since'],
    ['made later', idAt(NOON + 30_000), NOON, 'since'],
    ['made in a second that was rounded down', idAt(NOON), NOON + 1_900, 'since'],
    ['made so shortly before that clocks may be wrong', idAt(NOON), NOON + 5_000, 'unclear'],
    ['made long before', idAt(NOON), NOON + 20_000, 'before'],
    ['with an id of another kind', 'c1', NOON, 'unclear'],
    ['where nobody tells the time', idAt(NOON), undefined, 'unclear'],
  ])('of something %s', (_what, id, since, expected) => {
    expect(birthOf(id, since)).toBe(expected);
  });
});
