import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, locateBinaries } from './binaries.js';
import { type Cluster, ensureCluster } from './cluster.js';
import { copyBinaries } from './copy-binaries.js';
import { prepareDataDir } from './data-dir.js';
import { decideRunAs, type RunAs } from './run-as.js';

/** Everything on disk that a server needs, and the user it runs as. */
export interface Installation {
  /** The real path of DATA_DIR. */
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly cluster: Cluster;
  readonly runAs: RunAs | undefined;
}

/**
 * Prepares a DATA_DIR; does no more than look when that was done before.
 * @throws DatabaseStartError when DATA_DIR or this machine does not allow it
 */
export async function install(dataDirWanted: string): Promise<Installation> {
  const located = locateBinaries();
  const uid = process.getuid?.();
  const runAs = uid === 0 ? decideRunAs(uid, readFileSync('/etc/passwd', 'utf8')) : undefined;
  const dataDir = await prepareDataDir(dataDirWanted, runAs);
  const binaries = runAs === undefined ? located : await copyBinaries(located, join(dataDir, 'binaries'));
  const cluster = await ensureCluster({ dataDir, binaries, runAs });
  return { dataDir, binaries, cluster, runAs };
}
