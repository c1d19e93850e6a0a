import { sql } from 'kysely';
import { DatabaseHealth } from '../../../src/database/database.health.js';
import { Database } from '../../../src/database/database.js';
import { waitForServer } from '../../../src/database/wait-for-server.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { FixedClock } from '../../support/fixed-clock.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';

describe('a database behind DATABASE_URL', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    database = await Database.open({ url: test.url, dataDir: '/nowhere' }, new RecordingLogger());
  });

  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('answers queries and tells the server who asks', async () => {
    const { rows } = await sql<{ name: string }>`select current_setting('application_name') as name`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ name: 'clankerbot' }]);
  });

  it('outlives the loss of every connection, in the middle of a transaction too', async () => {
    const transaction = database.kysely.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      await query(
        test.url,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'clankerbot'",
      );
      await eventually(async () => (await sessions()) === 0);
      await sql`select 1`.execute(trx);
    });
    await expect(transaction).rejects.toMatchObject({ code: 'unavailable' });
    await expect(sql`select 1`.execute(database.kysely)).resolves.toBeDefined();
  });

  it('is down while it refuses connections, and up again afterwards', async () => {
    const health = new DatabaseHealth(database, new FixedClock());
    expect(await health.trouble()).toBeUndefined();
    await allowConnections(false);
    expect(await health.trouble()).toBe('the database takes no connections');
    await expect(sql`select 1`.execute(database.kysely)).rejects.toMatchObject({ code: 'unavailable' });
    await allowConnections(true);
    expect(await health.trouble()).toBeUndefined();
  });

  it('leaves an error in a statement as it is', async () => {
    await expect(sql`select 1/0`.execute(database.kysely)).rejects.toMatchObject({ code: '22012' });
  });

  it.each([
    ['a wrong password', { password: 'hush-hush' }, 'its user or password is wrong'],
    ['an unknown database', { pathname: '/hush-hush' }, 'its database does not exist'],
  ])('stops the start at %s, names DATABASE_URL and gives nothing away', async (_, change, reason) => {
    const url = Object.assign(new URL(test.url), change).href;
    const open = Database.open({ url, dataDir: '/nowhere' }, new RecordingLogger());
    await expect(open).rejects.toThrow(`DATABASE_URL cannot be used: ${reason}`);
    await expect(open).rejects.not.toThrow(/hush-hush/);
  });

  it('stops the start when it is no URL', async () => {
    const open = Database.open(
      { url: 'postgres://user:hush-hush@host:port/', dataDir: '/nowhere' },
      new RecordingLogger(),
    );
    await expect(open).rejects.toThrow('DATABASE_URL cannot be used: it is not a URL');
    await expect(open).rejects.not.toThrow(/hush-hush/);
  });

  it('is waited for, and given up by name', async () => {
    const absent = { connectionString: 'postgres://user:hush-hush@127.0.0.1:1/database' };
    const told: string[] = [];
    const wait = waitForServer(absent, { patienceMs: 3_000, onWait: (message) => told.push(message) });
    await expect(wait).rejects.toThrow(/^DATABASE_URL cannot be used: no server answered within .*ECONNREFUSED/);
    await expect(wait).rejects.not.toThrow(/hush-hush/);
    expect(told).toEqual([expect.stringMatching(/does not answer yet \(ECONNREFUSED\): waiting up to/)]);
    expect(told.join('')).not.toContain('hush-hush');
  });

  async function sessions(): Promise<number> {
    const rows = await query(
      test.url,
      "select 1 from pg_stat_activity where application_name = 'clankerbot' and datname = current_database()",
    );
    return rows.length;
  }

  async function allowConnections(allowed: boolean): Promise<void> {
    const url = Object.assign(new URL(test.url), { pathname: '/postgres' }).href;
    await query(url, `alter database ${test.name} with allow_connections ${allowed}`);
    await query(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${test.name}'`);
    await eventually(async () => {
      const left = await query(url, `select 1 from pg_stat_activity where datname = '${test.name}'`);
      return left.length === 0;
    });
  }
});
