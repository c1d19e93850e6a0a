import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseHealth } from '../../../src/database/database.health.js';
import { Database } from '../../../src/database/database.js';
import { decideRunAs } from '../../../src/database/embedded/run-as.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';
import { dataFolderOf, postmasterOf, serverProcesses } from '../../support/postgres/server-processes.js';
import { ServiceProcess } from '../../support/postgres/service-process.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';

// Servers and processes are started; two cores may be busy with other specs.
describe('after kill -9', () => {
  let folder: TemporaryDataDir;

  beforeAll(async () => {
    folder = await TemporaryDataDir.make();
  });

  afterAll(() => folder.remove());

  it('of the service, the next one takes the server over with all its data', async () => {
    const first = await ServiceProcess.start(folder.path);
    await query(first.url, 'create table if not exists kept as select 1 as one');
    const server = postmasterOf(folder.path);
    await first.kill();
    expect(postmasterOf(folder.path)).toBe(server);
    const second = await ServiceProcess.start(folder.path);
    expect(postmasterOf(folder.path)).toBe(server);
    expect(await query(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await second.stop();
    await eventually(() => serverProcesses(folder.path).length === 0);
  });

  it('of the service and of PostgreSQL, the next one starts it again with all its data', async () => {
    const first = await ServiceProcess.start(folder.path);
    await query(first.url, 'create table if not exists kept as select 1 as one');
    const server = postmasterOf(folder.path);
    await first.kill();
    process.kill(server, 'SIGKILL');
    const second = await ServiceProcess.start(folder.path);
    expect(postmasterOf(folder.path)).not.toBe(server);
    expect(await query(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('of PostgreSQL, the same service goes on as soon as the last orphan is gone', async () => {
    const logger = new RecordingLogger();
    const database = await Database.open({ dataDir: folder.path }, logger);
    await database.pool.query('create table if not exists kept as select 1 as one');
    const server = postmasterOf(folder.path);
    // A backend that computes does not notice the death of its parent; until its time is up it holds shared memory.
    const busy = await database.pool.connect();
    await busy.query("set statement_timeout = '1500ms'");
    const orphan = busy.query('do $$ begin loop end loop; end $$').catch((error: unknown) => error);
    await eventually(async () => {
      const { rows } = await database.pool.query(
        "select 1 from pg_stat_activity where query like 'do $$%' and state = 'active'",
      );
      return rows.length === 1;
    });
    process.kill(server, 'SIGKILL');
    await eventually(() => postmasterOf(folder.path) !== server);
    await eventually(() => database.ping());
    const { rows } = await database.pool.query('select one from kept');
    expect(rows).toEqual([{ one: 1 }]);
    await orphan;
    busy.release(true);
    // The lock is held again: a second service is still refused.
    await eventually(() => logger.lines.includes('PostgreSQL is back'));
    await expect(ServiceProcess.start(folder.path)).rejects.toThrow(/Another Clankerbot/);
    await database.close();
    await eventually(() => serverProcesses(folder.path).length === 0);
  });

  it('of PostgreSQL, a stop that comes before it is back leaves nothing behind', async () => {
    const database = await Database.open({ dataDir: folder.path }, new RecordingLogger());
    process.kill(postmasterOf(folder.path), 'SIGKILL');
    await database.close();
    await eventually(() => serverProcesses(folder.path).length === 0);
    await expect(database.ping()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('the number of the dead server may belong to somebody else by now', async () => {
    const first = await ServiceProcess.start(folder.path);
    const server = postmasterOf(folder.path);
    await first.kill();
    process.kill(server, 'SIGKILL');
    const runAs = decideRunAs(process.getuid?.(), readFileSync('/etc/passwd', 'utf8'));
    const somebody = spawn('sleep', ['600'], runAs && { uid: runAs.uid, gid: runAs.gid });
    const lockFile = join(dataFolderOf(folder.path), 'postmaster.pid');
    await writeFile(lockFile, (await readFile(lockFile, 'utf8')).replace(String(server), String(somebody.pid)));
    const second = await ServiceProcess.start(folder.path);
    await expect(query(second.url, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await second.stop();
    somebody.kill();
  });

  it('of the lock connection alone, the lock is taken again', async () => {
    const logger = new RecordingLogger();
    const database = await Database.open({ dataDir: folder.path }, logger);
    const server = postmasterOf(folder.path);
    await database.pool.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
    await eventually(() => logger.lines.includes('PostgreSQL is back'));
    expect(postmasterOf(folder.path)).toBe(server);
    await expect(ServiceProcess.start(folder.path)).rejects.toThrow(/Another Clankerbot/);
    await database.close();
  });

  it('of nothing, but with a server that hangs, probes say down in time and do not pile up', async () => {
    const database = await Database.open({ dataDir: folder.path }, new RecordingLogger());
    const health = new DatabaseHealth(database);
    expect(await health.check()).toBe('up');
    const hanging = serverProcesses(folder.path);
    for (const pid of hanging) process.kill(pid, 'SIGSTOP');
    const answers = await Promise.all(Array.from({ length: 20 }, () => health.check()));
    const { totalCount, waitingCount } = database.pool;
    for (const pid of hanging) process.kill(pid, 'SIGCONT');
    expect(new Set(answers)).toEqual(new Set(['down']));
    expect(totalCount + waitingCount).toBeLessThanOrEqual(1);
    await eventually(async () => (await health.check()) === 'up');
    await database.close();
  });
});
