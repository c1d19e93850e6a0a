/** Migrates the database of the first argument and tells which migrations it ran itself. */
import { sql, type Kysely } from 'kysely';
import { migrate } from '../../../src/database/migrate.js';

const [url = ''] = process.argv.slice(2);

/** Fails when it is run twice, and takes long enough for others to come in between. */
const slow = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table once (at timestamptz not null default now())`.execute(db);
    await sql`select pg_sleep(0.3)`.execute(db);
  },
};

const names = await migrate({ connectionString: url }, { '0001-slow': slow });
process.stdout.write(JSON.stringify(names));
