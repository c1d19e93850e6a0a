import type { Configuration } from '../../config/configuration.js';
import { isDataDirTaken } from '../../database/embedded/data-dir-lock.js';
import { type DataDirState, inspectDataDir } from '../../database/embedded/inspect-data-dir.js';
import { inspectServer, type ServerState, withClient } from '../../database/inspect-server.js';
import { waitForServer } from '../../database/wait-for-server.js';
import { type CheckResult, fail, ok, warn } from '../check-result.js';

export type DatabaseInput = Configuration['database'];

/** A service waits longer at its start; whoever runs the doctor is waiting for it. */
const PATIENCE_MS = 2_000;

/**
 * Whether the database can be used, be it there or yet to be made.
 * @throws DatabaseStartError with what a start of the service would say
 */
export function checkDatabase({ url, dataDir }: DatabaseInput): Promise<CheckResult> {
  return url === undefined ? checkEmbedded(dataDir) : checkServer(url);
}

async function checkServer(connectionString: string): Promise<CheckResult> {
  const connection = { connectionString };
  await waitForServer(connection, { patienceMs: PATIENCE_MS });
  const state = await inspectServer(connection);
  if (state.standby) {
    return fail('DATABASE_URL leads to a standby, where nothing can be written', 'name the primary server in it');
  }
  if (state.pending.length > 0 && !state.mayCreate) {
    return fail(
      'the user of DATABASE_URL may not create tables',
      'make it the owner of the database, or grant it CREATE on the schema public',
    );
  }
  return newerVersion(state) ?? ok(`PostgreSQL ${state.version} of DATABASE_URL, ${tables(state)}`);
}

async function checkEmbedded(dataDir: string): Promise<CheckResult> {
  const state = await inspectDataDir(dataDir);
  const what = `built-in PostgreSQL ${state.major} in DATA_DIR (${dataDir})`;
  switch (state.kind) {
    case 'new':
      return ok(`${what}, made at the first start`);
    case 'stopped':
      return ok(`${what}, not running; it starts with the service`);
    case 'changing':
      return warn(`${what} is ${state.status}`, 'look again in a moment');
    case 'running':
      return checkRunning(what, state);
  }
}

async function checkRunning(
  what: string,
  { connection }: Extract<DataDirState, { kind: 'running' }>,
): Promise<CheckResult> {
  const state = await inspectServer(connection);
  const newer = newerVersion(state);
  if (newer !== undefined) return newer;
  return (await withClient(connection, isDataDirTaken))
    ? ok(`${what}, in use by a running service, ${tables(state)}`)
    : warn(`${what} runs without a service, which was probably killed`, 'start the service: it takes it over');
}

function newerVersion({ unknown }: ServerState): CheckResult | undefined {
  if (unknown.length === 0) return undefined;
  return fail(
    `the database was last used by another version of Clankerbot (${unknown.join(', ')})`,
    'start that version or a newer one, or restore a backup that was made before',
  );
}

function tables({ pending }: ServerState): string {
  return pending.length === 0
    ? 'tables up to date'
    : `${pending.length} migrations to run at the next start (${pending.join(', ')})`;
}
