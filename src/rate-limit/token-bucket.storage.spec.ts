import { FixedClock } from '../../test/support/fixed-clock.js';
import { TokenBucketStorage } from './token-bucket.storage.js';

const MINUTE = 60_000;

describe('TokenBucketStorage', () => {
  const clock = new FixedClock();
  const take = (storage: TokenBucketStorage, key = 'caller', limit = 60) => storage.increment(key, MINUTE, limit);

  async function drained(limit = 60): Promise<TokenBucketStorage> {
    const storage = new TokenBucketStorage(clock);
    for (let count = 0; count < limit; count++) await take(storage, 'caller', limit);
    return storage;
  }

  it('gives out as many tokens at once as the bucket holds, and not one more', async () => {
    const storage = new TokenBucketStorage(clock);
    const taken = [];
    for (let count = 0; count < 61; count++) taken.push(await take(storage));
    expect(taken.map(({ isBlocked }) => isBlocked)).toEqual([...Array<boolean>(60).fill(false), true]);
    expect(taken.slice(0, 3).map(({ totalHits }) => totalHits)).toEqual([1, 2, 3]);
  });

  it('says how long the next token takes', async () => {
    expect(await take(await drained())).toMatchObject({ isBlocked: true, timeToBlockExpire: 1 });
    expect(await take(await drained(2), 'caller', 2)).toMatchObject({ timeToBlockExpire: 30, timeToExpire: 60 });
  });

  it('fills up evenly', async () => {
    const storage = await drained();
    clock.advance(999);
    expect((await take(storage)).isBlocked).toBe(true);
    clock.advance(1);
    expect((await take(storage)).isBlocked).toBe(false);
    expect((await take(storage)).isBlocked).toBe(true);
  });

  it('does not lengthen the wait of a caller who keeps asking', async () => {
    const storage = await drained();
    for (let count = 0; count < 1000; count++) await take(storage);
    clock.advance(1000);
    expect((await take(storage)).isBlocked).toBe(false);
  });

  it('keeps callers apart', async () => {
    expect((await take(await drained(), 'somebody else')).isBlocked).toBe(false);
  });

  it.each([1, 3, 7, 60, 999])('never refuses the last token of a bucket of %d', async (limit) => {
    const storage = new TokenBucketStorage(clock);
    for (let count = 1; count <= limit; count++) {
      expect(await take(storage, 'caller', limit)).toMatchObject({ isBlocked: false, totalHits: count });
    }
    expect((await take(storage, 'caller', limit)).isBlocked).toBe(true);
  });
});
