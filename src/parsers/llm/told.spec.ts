import * as fc from 'fast-check';
import { tells, tellsDay } from './told.js';

describe('tells', () => {
  it.each([
    ['delete 64a687e2', '64a687e2'],
    ['delete (64a687e2).', '64a687e2'],
    ['mail to office@mueller.example.', 'office@mueller.example'],
    ['hook to https://a.example/x?y=(1)', 'https://a.example/x?y=(1)'],
    ['post in #general, please', '#general'],
    ['user=me', 'me'],
  ])('%j tells %j', (text, value) => {
    expect(tells(text, value)).toBe(true);
  });

  it.each([
    ['the time is up', 'me'],
    ['delete 64a687e2ff', '64a687e2'],
    ['delete ff64a687e2', '64a687e2'],
    ['delete a-64a687e2', '64a687e2'],
    ['delete 64A687E2', '64a687e2'],
    ['čas', 'as'],
    ['a.c', 'abc'],
    ['abc', 'a.c'],
    ['anything', ''],
  ])('%j does not tell %j', (text, value) => {
    expect(tells(text, value)).toBe(false);
  });

  it('finds every value that stands between blanks, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (value, rest) => {
        expect(tells(`${rest} ${value} ${rest}`, value)).toBe(true);
        expect(typeof tells(rest, value)).toBe('boolean');
      }),
    );
  });
});

describe('tellsDay', () => {
  it.each([
    ['on 2026-11-20', '2026-11-20'],
    ['on 2026-11-20, from 9', '2026-11-20T09:00:00Z'],
    ['at 2026-11-20T09:00', '2026-11-20T09:00:00Z'],
  ])('%j tells the day of %j', (text, value) => {
    expect(tellsDay(text, value)).toBe(true);
  });

  it.each([
    ['yesterday', '2026-11-22'],
    ['on 20.11.2026', '2026-11-20'],
    ['on 2026-11-2', '2026-11-20'],
    ['id 12026-11-20', '2026-11-20'],
    ['id 2026-11-20-3', '2026-11-20'],
    ['yesterday', 'yesterday'],
  ])('%j does not tell the day of %j', (text, value) => {
    expect(tellsDay(text, value)).toBe(false);
  });
});
