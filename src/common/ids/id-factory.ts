import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const POOL_BYTES = 4096;

/**
 * Makes ULIDs, each greater than the one before.
 * @returns a function of the time, in milliseconds since the epoch
 */
export function idFactory(): (now: number) => string {
  return monotonicFactory(pooledRandom());
}

/** Numbers from 0 to 1, exclusive. The generator of the operating system is asked for many at once: one by one is slow. */
function pooledRandom(): () => number {
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  return () => {
    if (used === POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    // A ULID takes five bits of it, so eight are even.
    return pool[used++]! / 256;
  };
}
