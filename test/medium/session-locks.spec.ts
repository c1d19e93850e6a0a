import { once } from 'node:events';
import { Database } from '../../src/database/database.js';
import { SessionLocks } from '../../src/database/session-locks.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';

describe('the locks of a replica', () => {
  let service: TestApp;
  let locks: SessionLocks;

  beforeEach(async () => {
    service = await makeApp();
    locks = service.app.get(SessionLocks, { strict: false });
  });
  afterEach(() => service.close());

  const isFree = async (key: string): Promise<boolean> => {
    const rows = await query<{ free: boolean }>(
      service.database.url,
      `select pg_try_advisory_lock(hashtextextended('${key}', 0)) as free`,
    );
    return rows[0]?.free === true;
  };

  it('survive that an earlier connection of theirs ends late', async () => {
    let losses = 0;
    locks.onLost(() => (losses += 1));
    const ended = once(service.app.get(Database, { strict: false }).pool, 'remove');
    // A key that the server refuses: nobody knows then what the connection holds, so that it is given up.
    await expect(locks.tryLock('\u0000')).rejects.toThrow('invalid byte sequence');
    expect(await locks.tryLock('mine')).toBe(true);
    await ended;
    expect([await isFree('mine'), losses]).toEqual([false, 1]);
    await locks.unlock('mine');
    expect(await isFree('mine')).toBe(true);
  });

  it('are free at once when their connection is lost, and can be had again', async () => {
    expect(await locks.tryLock('mine')).toBe(true);
    const lost = new Promise<void>((resolve) => locks.onLost(resolve));
    await query(service.database.url, `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'`);
    await lost;
    await eventually(() => isFree('mine'));
    expect(await locks.tryLock('mine')).toBe(true);
    expect(await isFree('mine')).toBe(false);
  });
});
