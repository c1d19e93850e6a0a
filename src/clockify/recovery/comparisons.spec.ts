import { anyCase, type Comparison, day, exact, instant, roughly, sameIds, text } from './comparisons.js';

describe('a comparison', () => {
  it.each<[string, Comparison, unknown, unknown, boolean]>([
    ['exact', exact, 'a', 'a', true],
    ['exact', exact, 'a', 'a ', false],
    ['exact', exact, '', null, true],
    ['exact', exact, false, null, false],
    ['exact', exact, 7, 7, true],
    ['text', text, ' a b ', 'a b', true],
    ['text', text, 'A', 'a', false],
    ['text', text, '', null, true],
    ['roughly', roughly, 'Über  uns!', 'über uns', true],
    ['roughly', roughly, 'a & b', 'a &amp; b', false],
    ['roughly', roughly, 'one', 'two', false],
    ['any case', anyCase, '#aabbcc', '#AABBCC', true],
    ['instant', instant, '2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z', true],
    ['instant', instant, '2026-11-23T09:30:00Z', '2026-11-23T10:30:00+01:00', true],
    ['instant', instant, '2026-11-23T09:30:00Z', '2026-11-23T09:30:01Z', false],
    ['instant', instant, '2026-11-23T09:30:00Z', null, false],
    ['day', day, '2026-11-23', '2026-11-23T00:00:00Z', true],
    ['day', day, '2026-11-23', '2026-11-24', false],
    ['ids', sameIds, ['a', 'b'], ['b', 'a'], true],
    ['ids', sameIds, [], null, true],
    ['ids', sameIds, ['a'], ['a', 'b'], false],
  ])('by %s (%#): %j against %j', (_name, compare, sent, shown, expected) => {
    expect(compare(sent, shown)).toBe(expected);
  });
});
