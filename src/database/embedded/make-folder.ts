import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failureCode } from '../failure-code.js';

/**
 * Makes a folder and those above it, where they are missing. Node's own `recursive` tries for ever where a folder is there
 * and nothing can be made in it, as in /proc.
 */
export async function makeFolder(path: string, mode: number): Promise<void> {
  try {
    await mkdir(path, { mode });
    // Whatever this process's mask takes away.
    await chmod(path, mode);
  } catch (error) {
    const code = failureCode(error);
    if (code === 'EEXIST') return;
    const parent = dirname(path);
    if (code !== 'ENOENT' || parent === path || (await exists(parent))) throw error;
    await makeFolder(parent, mode);
    await makeFolder(path, mode);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (failureCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
}
