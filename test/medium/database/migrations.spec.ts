import { text } from 'node:stream/consumers';
import { migrate } from '../../../src/database/migrate.js';
import { MIGRATIONS } from '../../../src/database/migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { query } from '../../support/postgres/query.js';
import { spawnTypeScript } from '../../support/postgres/spawn-typescript.js';

const SCRIPT = new URL('../../support/postgres/migrate-once.ts', import.meta.url);

async function migrateInProcess(url: string): Promise<string[]> {
  const { stdout } = spawnTypeScript(SCRIPT, { args: [url] });
  if (stdout === null) throw new Error('no output to read');
  return JSON.parse(await text(stdout)) as string[];
}

describe('migrations', () => {
  let empty: TestDatabase;

  beforeEach(async () => {
    empty = await createTestDatabase({ migrated: false });
  });

  afterEach(() => empty.drop());

  it('run once when three processes start at once', async () => {
    const ran = await Promise.all(Array.from({ length: 3 }, () => migrateInProcess(empty.url)));
    expect(ran.flat()).toEqual(['0001-slow']);
  });

  it('of this version run on an empty database, and then not again', async () => {
    const connection = { connectionString: empty.url };
    expect(await migrate(connection)).toEqual(Object.keys(MIGRATIONS));
    expect(await migrate(connection)).toEqual([]);
  });

  it('change nothing when one of them fails', async () => {
    const good = { up: async () => undefined };
    const bad = { up: () => Promise.reject(new Error('no such luck')) };
    const run = migrate({ connectionString: empty.url }, { '0001-good': good, '0002-bad': bad });
    await expect(run).rejects.toThrow('Migration 0002-bad failed, nothing was changed: no such luck');
    expect(await query(empty.url, 'select name from kysely_migration')).toEqual([]);
  });

  it('refuse a database that a newer version has migrated', async () => {
    const connection = { connectionString: empty.url };
    const known = { up: async () => undefined };
    await migrate(connection, { '0001-known': known, '0002-newer': known });
    await expect(migrate(connection, { '0001-known': known })).rejects.toThrow(
      /another version.*0002-newer.*start that version/,
    );
  });
});
