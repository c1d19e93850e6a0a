import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { makeFolder } from './make-folder.js';
import { removeOlderThan } from './remove-older-than.js';

/** A version and a UUID. */
const UNFINISHED = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No copy takes as long. */
const LEFT_BEHIND_MS = 10 * 60_000;

/**
 * Copies the programs to where another user may run them: our own folder may lie in a home that nobody else can
 * enter. Done once for each version; several services may do it at once.
 */
export async function copyBinaries(binaries: Binaries, parent: string): Promise<Binaries> {
  const folder = join(parent, binaries.version);
  const copy = { ...binaries, folder };
  if (await exists(folder)) return copy;
  await makeFolder(parent, 0o755);
  await chmod(parent, 0o755);
  const leftBehind = (await readdir(parent)).filter((name) => UNFINISHED.test(name));
  await removeOlderThan(
    LEFT_BEHIND_MS,
    leftBehind.map((name) => join(parent, name)),
  );
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    await copyTree(binaries.folder, unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else was faster, which is just as well.
    if (!(await exists(folder))) throw error;
  }
  return copy;
}

/** Everybody may read the copy and run its programs, whatever the umask was when npm installed them. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else {
      await copyFile(source, target);
      await chmod(target, 0o755);
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
