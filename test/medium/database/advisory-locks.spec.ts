import { AdvisoryLocks } from '../../../src/database/advisory-locks.js';
import { Database } from '../../../src/database/database.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';

describe('a lock', () => {
  let testDatabase: TestDatabase;
  let replicas: Database[];
  let locks: AdvisoryLocks[];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    const open = () => Database.open({ url: testDatabase.url, dataDir: '' }, new RecordingLogger());
    replicas = [await open(), await open()];
    locks = replicas.map((database) => new AdvisoryLocks(database));
  });
  afterAll(async () => {
    for (const database of replicas) await database.close();
    await testDatabase.drop();
  });

  const signal = new AbortController().signal;
  const patience = { waitMs: 300_000, signal };
  const on = (index: number): AdvisoryLocks => locks[index % locks.length]!;
  const waiting = () =>
    query(
      testDatabase.url,
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
    );
  /** Holds a lock until it is told to let go. */
  const holding = async (index: number, ...keys: string[]) => {
    const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const done = on(index).hold(keys, patience, async () => {
      held.resolve();
      await release.promise;
    });
    await held.promise;
    return async () => {
      release.resolve();
      await done;
    };
  };

  it('lets one at a time do something, on whichever replica', async () => {
    let [inside, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 40 }, (_none, index) =>
        on(index).hold(['one'], patience, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await query(testDatabase.url, 'select 1');
          inside -= 1;
        }),
      ),
    );
    expect([inside, most]).toEqual([0, 1]);
  });

  it('lets those who want other things pass', async () => {
    const release = await holding(0, 'busy');
    await Promise.all([0, 1].map((index) => on(index).hold(['free'], patience, () => Promise.resolve())));
    await release();
  });

  it('of several things is had in whichever order they are named', async () => {
    const orders = [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ];
    const held = Array.from({ length: 24 }, (_none, index) =>
      on(index).hold(orders[index % orders.length]!, patience, () => query(testDatabase.url, 'select 1')),
    );
    expect(await Promise.all(held)).toHaveLength(24);
  });

  it('is given back when the work fails, and its failure is told', async () => {
    const failing = on(0).hold(['one'], patience, () => Promise.reject(new Error('the work failed')));
    await expect(failing).rejects.toThrow('the work failed');
    await expect(on(1).hold(['one'], patience, () => Promise.resolve('mine'))).resolves.toBe('mine');
  });

  it('that is not to be had in time is a conflict, and nothing is done', async () => {
    const release = await holding(0, 'one');
    const work = jest.fn();
    await expect(on(1).hold(['one'], { waitMs: 50, signal }, work)).rejects.toMatchObject({ code: 'conflict' });
    expect(work).not.toHaveBeenCalled();
    await release();
  });

  it.each([0, 1])('is not waited for when its run is over: replica %d', async (index) => {
    const release = await holding(0, 'one');
    const over = new AbortController();
    const work = jest.fn();
    const waited = on(index).hold(['one'], { waitMs: 300, signal: over.signal }, work);
    over.abort(new Error('over'));
    await expect(waited).rejects.toBeDefined();
    expect(work).not.toHaveBeenCalled();
    await release();
    await expect(on(index).hold(['one'], patience, () => Promise.resolve('mine'))).resolves.toBe('mine');
  });

  it('goes with the connection of a process that dies', async () => {
    const release = await holding(0, 'one');
    const next = on(1).hold(['one'], patience, () => Promise.resolve('mine'));
    await eventually(async () => expect(await waiting()).toHaveLength(1));
    await query(
      testDatabase.url,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'clankerbot locks' and wait_event_type <> 'Lock' and datname = current_database()",
    );
    await expect(next).resolves.toBe('mine');
    await release();
  });
});
