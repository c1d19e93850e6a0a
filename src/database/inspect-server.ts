import { Client, type ClientConfig } from 'pg';
import { failureCode } from './failure-code.js';
import { MIGRATIONS } from './migrations/index.js';

/** What a server is like, as far as the service depends on it. */
export interface ServerState {
  /** Such as `18.4`. */
  readonly version: string;
  /** Whether nothing can be written there because it follows another server. */
  readonly standby: boolean;
  /** Whether its user may create tables. */
  readonly mayCreate: boolean;
  /** Migrations that the next start will run. */
  readonly pending: readonly string[];
  /** Migrations that this version of Clankerbot does not have: a newer one was here. */
  readonly unknown: readonly string[];
}

const TIMEOUT_MS = 5_000;
const UNDEFINED_TABLE = '42P01';

/**
 * Looks at a server without changing anything.
 * @throws what pg throws when it cannot connect or ask
 */
export async function inspectServer(connection: ClientConfig): Promise<ServerState> {
  return withClient(connection, async (client) => {
    const { rows } = await client.query<Pick<ServerState, 'version' | 'standby' | 'mayCreate'>>(
      `select split_part(current_setting('server_version'), ' ', 1) as version,
              pg_is_in_recovery() as standby,
              coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate"`,
    );
    const [facts] = rows;
    if (facts === undefined) throw new Error('the server answered nothing');
    return { ...facts, ...compareMigrations(await executedMigrations(client)) };
  });
}

/** Connects for a few questions, within a few seconds. */
export async function withClient<T>(connection: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    ...connection,
    application_name: 'clankerbot doctor',
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What is to be done, and what was done by others. */
export function compareMigrations(
  executed: readonly string[],
  known: readonly string[] = Object.keys(MIGRATIONS),
): Pick<ServerState, 'pending' | 'unknown'> {
  return {
    pending: known.filter((name) => !executed.includes(name)),
    unknown: executed.filter((name) => !known.includes(name)),
  };
}

/** From the table that Kysely's Migrator keeps; before the first migration there is none. */
async function executedMigrations(client: Client): Promise<string[]> {
  try {
    const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
    return rows.map(({ name }) => name);
  } catch (error) {
    if (failureCode(error) === UNDEFINED_TABLE) return [];
    throw error;
  }
}
