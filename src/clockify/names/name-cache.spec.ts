import { FixedClock } from '../../../test/support/fixed-clock.js';
import { NameCache } from './name-cache.js';
import type { NamedEntity } from './named-entity.js';

const SCOPE = { kind: 'project', workspaceId: 'w1' } as const;
const entity = (name: string): NamedEntity => ({ id: name, name, archived: false });

describe('the cache of names', () => {
  let cache: NameCache;
  let asked: ReturnType<typeof Promise.withResolvers<readonly NamedEntity[]>>[];

  beforeEach(() => {
    cache = new NameCache(new FixedClock());
    asked = [];
  });

  const load = () => {
    const answer = Promise.withResolvers<readonly NamedEntity[]>();
    asked.push(answer);
    return answer.promise;
  };

  it('asks once for all who ask at the same time, and for those who come soon after', async () => {
    const listings = [cache.listing(SCOPE, load), cache.listing({ ...SCOPE }, load)];
    asked[0]?.resolve([entity('Website')]);
    listings.push(cache.listing(SCOPE, load));
    expect(await Promise.all(listings.map(({ entities }) => entities))).toEqual(
      Array.from({ length: 3 }, () => [entity('Website')]),
    );
    expect(asked).toHaveLength(1);
  });

  it('keeps scopes apart', () => {
    cache.listing(SCOPE, load);
    cache.listing({ ...SCOPE, workspaceId: 'w2' }, load);
    cache.listing({ ...SCOPE, kind: 'tag' }, load);
    cache.listing({ ...SCOPE, kind: 'task', projectId: 'p1' }, load);
    cache.listing({ ...SCOPE, kind: 'task', projectId: 'p2' }, load);
    expect(asked).toHaveLength(5);
  });

  it('asks once for all who refuse the same listing', () => {
    const first = cache.listing(SCOPE, load);
    const second = cache.listing(SCOPE, load, first);
    expect(cache.listing(SCOPE, load, first)).toBe(second);
    expect(asked).toHaveLength(2);
  });

  it('does not keep what was on its way when it was told of a change', async () => {
    const before = cache.listing(SCOPE, load);
    cache.forget(new Set(['project']), 'w1');
    asked[0]?.resolve([entity('Old')]);
    await before.entities;
    const after = cache.listing(SCOPE, load);
    expect(after).not.toBe(before);
    asked[1]?.resolve([entity('New')]);
    expect(await after.entities).toEqual([entity('New')]);
    expect(cache.listing(SCOPE, load)).toBe(after);
  });

  it('forgets in one workspace only, unless it may be any', () => {
    cache.listing(SCOPE, load);
    cache.forget(new Set(['project']), 'w2');
    cache.forget(new Set(['tag']));
    cache.listing(SCOPE, load);
    expect(asked).toHaveLength(1);
    cache.forget(new Set(['project']));
    cache.listing(SCOPE, load);
    expect(asked).toHaveLength(2);
  });

  it('does not keep a failure', async () => {
    const failed = cache.listing(SCOPE, load);
    asked[0]?.reject(new Error('down'));
    await expect(failed.entities).rejects.toThrow('down');
    cache.listing(SCOPE, load);
    expect(asked).toHaveLength(2);
  });
});
