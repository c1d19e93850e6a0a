import { rm, stat } from 'node:fs/promises';

/**
 * Removes files and folders that nobody has changed for a while.
 * @param age in milliseconds; 0 for all of them
 */
export async function removeOlderThan(age: number, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const changedAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    // Files carry the time of day, so that is what they are compared with.
    if (changedAt !== undefined && Date.now() - changedAt >= age) await rm(path, { recursive: true, force: true });
  }
}
