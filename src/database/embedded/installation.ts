import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { type Binaries, locateBinaries } from './binaries.js';
import { type Cluster, ensureCluster } from './cluster.js';
import { copyBinaries } from './copy-binaries.js';
import { prepareDataDir } from './data-dir.js';
import { explainFileError } from './explain-failure.js';
import { decideRunAs, type RunAs } from './run-as.js';

/** Everything on disk that a server needs, and the user it runs as. */
export interface Installation {
  /** The real path of DATA_DIR. */
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly cluster: Cluster;
  readonly runAs: RunAs | undefined;
}

/** Where programs are copied to that cannot run where they are, nor in DATA_DIR. */
const PROGRAMS_HOME = '/var/lib/clankerbot';

/**
 * Prepares a DATA_DIR; does no more than look when that was done before.
 * @param signal ends it, and leaves nothing half done
 * @throws DatabaseStartError when DATA_DIR or this machine does not allow it
 */
export async function install(dataDirWanted: string, signal: AbortSignal): Promise<Installation> {
  const located = locateBinaries();
  const uid = process.getuid?.();
  const runAs = uid === 0 ? decideRunAs(uid, readFileSync('/etc/passwd', 'utf8')) : undefined;
  const dataDir = await prepareDataDir(dataDirWanted, runAs);
  try {
    const binaries = await runnable(located, dataDir, runAs);
    const cluster = await ensureCluster({ dataDir, binaries, runAs, signal });
    return { dataDir, binaries, cluster, runAs };
  } catch (error) {
    signal.throwIfAborted();
    throw explainFileError(dataDir, error) ?? error;
  }
}

/** The programs where PostgreSQL's user can run them. */
async function runnable(located: Binaries, dataDir: string, runAs: RunAs | undefined): Promise<Binaries> {
  if (runAs === undefined && isHarmless(located.folder)) return located;
  const home = [dataDir, PROGRAMS_HOME].find(isHarmless) ?? PROGRAMS_HOME;
  try {
    return await copyBinaries(located, join(home, 'binaries'));
  } catch (error) {
    if (home === dataDir) throw error;
    throw new DatabaseStartError(
      `DATA_DIR (${dataDir}) has a character in it that PostgreSQL's programs cannot have in their own path, and they could ` +
        `not be copied to ${home} (${failureCode(error) ?? String(error)}): choose another folder with DATA_DIR`,
      { cause: error },
    );
  }
}

/** PostgreSQL's programs call each other by a shell and put their path between double quotes, as it is. */
function isHarmless(path: string): boolean {
  return !/["$`\\\n\r]/.test(path);
}
