import { Kysely, PostgresDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type ClientConfig, Pool } from 'pg';
import { DatabaseStartError } from './database-start-error.js';
import { MIGRATIONS } from './migrations/index.js';

/**
 * Brings the database up to date, all or nothing. Several replicas may do it at once: one works and the others wait
 * at an advisory lock. On a connection of its own, because both take longer than any request may.
 * @returns the names of the migrations that were run
 * @throws DatabaseStartError when a migration fails, or a newer version of Clankerbot has migrated the database
 */
export async function migrate(
  connection: ClientConfig,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<string[]> {
  const pool = new Pool({ ...connection, max: 1, application_name: 'clankerbot migrations' });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
    const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
    if (error !== undefined) throw failed(error, results.find(({ status }) => status === 'Error')?.migrationName);
    return results.map(({ migrationName }) => migrationName);
  } finally {
    await db.destroy();
  }
}

function failed(error: unknown, migration: string | undefined): DatabaseStartError {
  const reason = error instanceof Error ? error.message : String(error);
  if (reason.startsWith('corrupted migrations')) {
    return new DatabaseStartError(
      `The database was last used by another version of Clankerbot (${reason}): start that version or a newer one, ` +
        'or restore a backup that was made before',
      { cause: error },
    );
  }
  const what =
    migration === undefined ? 'The database could not be brought up to date' : `Migration ${migration} failed`;
  return new DatabaseStartError(`${what}, nothing was changed: ${reason}`, { cause: error });
}
