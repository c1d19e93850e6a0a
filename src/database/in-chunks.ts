/** Few enough rows to be changed well within the time that a statement has. */
const CHUNK = 1_000;

/**
 * Does a large change in many short statements, so that no one waits long for its locks and none takes too long.
 * @param change does it for at most so many rows and tells for how many it did; fewer mean that none are left
 * @returns how many rows there were
 */
export async function inChunks(change: (limit: number) => Promise<number>): Promise<number> {
  for (let count = 0; ;) {
    const changed = await change(CHUNK);
    count += changed;
    if (changed < CHUNK) return count;
  }
}
