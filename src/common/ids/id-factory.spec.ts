import { idFactory } from './id-factory.js';

describe('idFactory', () => {
  const NOW = Date.parse('2026-11-23T09:30:00Z');

  it('makes ULIDs that are all different and in order, within a millisecond and beyond the pool of random bytes', () => {
    const newId = idFactory();
    const ids = Array.from({ length: 3_000 }, (_, index) => newId(NOW + Math.floor(index / 3)));
    for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shares nothing between factories', () => {
    expect(idFactory()(NOW)).not.toBe(idFactory()(NOW));
  });

  it('uses every character at every random place', () => {
    const newId = idFactory();
    const seen = Array.from({ length: 16 }, () => new Set<string>());
    for (let index = 0; index < 2_000; index++) {
      const random = newId(NOW + index).slice(10);
      for (const [place, characters] of seen.entries()) characters.add(random[place]!);
    }
    for (const characters of seen) expect(characters.size).toBe(32);
  });
});
