import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chown, mkdir, readFile, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Database } from '../../../src/database/database.js';
import { install } from '../../../src/database/embedded/installation.js';
import { findServerProcess } from '../../../src/database/embedded/postmaster-file.js';
import { Postmaster } from '../../../src/database/embedded/postmaster.js';
import { decideRunAs } from '../../../src/database/embedded/run-as.js';
import { socketPath } from '../../../src/database/embedded/socket-folder.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';
import { dataFolderOf, postmasterOf, serverProcesses } from '../../support/postgres/server-processes.js';
import { ServiceProcess } from '../../support/postgres/service-process.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';

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
    // A backend that computes does not notice the death of its parent, and holds shared memory.
    const busy = await database.pool.connect();
    const { rows: backends } = await busy.query<{ pid: number }>('select pg_backend_pid() as pid');
    const orphan = busy.query('do $$ begin loop end loop; end $$').catch((error: unknown) => error);
    await eventually(async () => {
      const { rows } = await database.pool.query(
        "select 1 from pg_stat_activity where query like 'do $$%' and state = 'active'",
      );
      return rows.length === 1;
    });
    const starts = jest.spyOn(Postmaster.prototype, 'start');
    process.kill(server, 'SIGKILL');
    const started = () => Promise.allSettled(starts.mock.results.map(({ value }) => value as Promise<unknown>));
    await eventually(async () => (await started()).some(({ status }) => status === 'rejected'));
    process.kill(backends[0]!.pid, 'SIGKILL');
    await eventually(() => postmasterOf(folder.path) !== server);
    await eventually(() => sql`select 1`.execute(database.kysely));
    const { rows } = await database.pool.query('select one from kept');
    expect(rows).toEqual([{ one: 1 }]);
    await orphan;
    starts.mockRestore();
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
    await expect(sql`select 1`.execute(database.kysely)).rejects.toMatchObject({ code: 'unavailable' });
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

  describe('with files that a power cut, a container or a person has left', () => {
    let data: TemporaryDataDir;
    const pidFile = (): string => join(dataFolderOf(data.path), 'postmaster.pid');
    const openAgain = async (): Promise<string[]> => {
      const logger = new RecordingLogger();
      const database = await Database.open({ dataDir: data.path }, logger);
      const { rows } = await sql`select one from kept`.execute(database.kysely);
      await database.close();
      expect(rows).toEqual([{ one: 1 }]);
      await eventually(() => findServerProcess(dataFolderOf(data.path)) === undefined);
      return logger.lines;
    };

    beforeAll(async () => {
      data = await TemporaryDataDir.make();
      const database = await Database.open({ dataDir: data.path }, new RecordingLogger());
      await database.pool.query('create table kept as select 1 as one');
      await database.close();
    });
    afterAll(() => data.remove());

    it.each([
      ['empty', ''],
      ['full of zeros', '\0'.repeat(90)],
      ['of words', 'Lorem ipsum\n'],
      ['with a number that no process has', '99999999999\n'],
      ['cut short', '4'],
      ['of a server for one user', `-${2 ** 22 + 1}\n`],
    ])('the lock file is %s', async (_what, text) => {
      await writeFile(pidFile(), text);
      await openAgain();
    });

    it('the lock file names somebody who looks around in the folder', async () => {
      const somebody = spawn('sleep', ['600'], { cwd: dataFolderOf(data.path) });
      const lines = [somebody.pid, dataFolderOf(data.path), 1_795_000_000, 5432, '/tmp/gone', '', '1 1', 'ready'];
      await writeFile(pidFile(), `${lines.join('\n')}\n`);
      await openAgain();
      somebody.kill();
    });

    it('the lock file is a link, or a folder: the one is removed, the other is told', async () => {
      await symlink('/etc/passwd', pidFile());
      await openAgain();
      await mkdir(pidFile());
      await expect(Database.open({ dataDir: data.path }, new RecordingLogger())).rejects.toThrow(
        /postmaster\.pid is a folder, where PostgreSQL has a file: remove it$/,
      );
      await rmdir(pidFile());
    });

    it('the lock file beside the socket is garbage', async () => {
      const database = await Database.open({ dataDir: data.path }, new RecordingLogger());
      const socketFolder = String(database.pool.options.host);
      await database.close();
      await mkdir(socketFolder, { mode: 0o700 });
      const runAs = decideRunAs(process.getuid?.(), readFileSync('/etc/passwd', 'utf8'));
      if (runAs !== undefined) await chown(socketFolder, runAs.uid, runAs.gid);
      await writeFile(`${socketPath(socketFolder)}.lock`, '');
      await openAgain();
    });

    it.each([
      ['empty', ''],
      ['garbage', '\0\0\0 garbage'],
      ['that of another database', 'abcdefghijklmnopqrstuvwxyz012345'],
    ])('the password file is %s: the database gets a new password', async (_what, text) => {
      await writeFile(join(data.path, 'postgresql', 'password'), text);
      expect(await openAgain()).toContainEqual(expect.stringMatching(/^the password in \S+ was lost; /));
      expect(await openAgain()).toEqual([]);
    });

    it('the lock file of a server that is running is garbage: no second one is started', async () => {
      const database = await Database.open({ dataDir: data.path }, new RecordingLogger());
      const server = postmasterOf(data.path);
      const text = await readFile(pidFile(), 'utf8');
      await writeFile(pidFile(), '');
      const { binaries, cluster, runAs } = await install(data.path, new AbortController().signal);
      const second = new Postmaster(binaries, cluster, runAs);
      const socketFolder = String(database.pool.options.host);
      await expect(second.start(socketFolder, {}, new AbortController().signal)).rejects.toThrow(
        new RegExp(`^PostgreSQL is running on DATA_DIR .*process ${server}.*kill -INT ${server}, and start again`),
      );
      await writeFile(pidFile(), text);
      expect(postmasterOf(data.path)).toBe(server);
      await database.close();
    });

    it('the password file of a server that is running is not its own: it is left alone', async () => {
      const service = await ServiceProcess.start(data.path);
      const file = join(data.path, 'postgresql', 'password');
      const password = await readFile(file, 'utf8');
      await writeFile(file, 'abcdefghijklmnopqrstuvwxyz012345');
      await expect(Database.open({ dataDir: data.path }, new RecordingLogger())).rejects.toThrow(
        /^PostgreSQL is running \(process \d+\) and does not take the password in .* kill -INT \d+, and start again/,
      );
      await writeFile(file, password);
      await expect(query(service.url, 'select one from kept')).resolves.toEqual([{ one: 1 }]);
      await service.stop();
    });
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
});
