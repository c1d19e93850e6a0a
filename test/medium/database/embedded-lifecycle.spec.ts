import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Database } from '../../../src/database/database.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';
import { dataFolderOf, postmasterOf, serverProcesses } from '../../support/postgres/server-processes.js';
import { ServiceProcess } from '../../support/postgres/service-process.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';

const open = (dataDir: string): Promise<Database> => Database.open({ dataDir }, new RecordingLogger());

const TAKEN: unknown = expect.stringContaining('Another Clankerbot is running on DATA_DIR');

describe('the embedded database', () => {
  let folder: TemporaryDataDir;

  // As long as the path of a project cloned deep into a disk; a socket below it would have no valid address.
  beforeAll(async () => {
    folder = await TemporaryDataDir.make('d'.repeat(150));
  });

  afterAll(() => folder.remove());

  it('starts on a new DATA_DIR with a long path, and keeps its data over a stop', async () => {
    const first = await open(folder.path);
    await first.pool.query("create table kept as select 'ÄÖÜ' as word");
    await first.close();
    const second = await open(folder.path);
    const { rows } = await second.pool.query('select lower(word) as word from kept');
    await second.close();
    expect(rows).toEqual([{ word: 'äöü' }]);
  });

  it('leaves no process and no socket behind', async () => {
    const database = await open(folder.path);
    const socketFolder = String(database.pool.options.host);
    expect(serverProcesses(folder.path).length).toBeGreaterThan(1);
    expect((await stat(socketFolder)).mode & 0o777).toBe(0o700);
    await database.close();
    await eventually(() => serverProcesses(folder.path).length === 0);
    expect(existsSync(socketFolder)).toBe(false);
  });

  it('listens on no network, with fsync on, and asks for the password', async () => {
    const database = await open(folder.path);
    const { rows } = await database.pool.query(
      "select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync",
    );
    const withoutPassword = new URL(
      `postgres://clankerbot:guess@localhost/postgres?host=${database.pool.options.host}`,
    );
    const refused = query(withoutPassword.href, 'select 1');
    await expect(refused).rejects.toMatchObject({ code: '28P01' });
    await database.close();
    expect(rows).toEqual([{ addresses: '', fsync: 'on' }]);
    expect((await stat(join(folder.path, 'postgresql', 'password'))).mode & 0o777).toBe(0o600);
  });

  it('hands none of our environment to PostgreSQL, and lives in a session of its own', async () => {
    const service = await ServiceProcess.start(folder.path, { env: { CLOCKIFY_API_KEY: 'a-secret' } });
    const pid = postmasterOf(folder.path);
    const names = readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((entry) => entry.split('=', 1)[0])
      .filter((name) => name !== '');
    const session = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[3];
    await service.stop();
    expect(names?.toSorted()).toEqual(expect.arrayContaining(['LC_ALL', 'PGDATA']));
    expect(names).not.toContain('CLOCKIFY_API_KEY');
    expect(names.filter((name) => !/^(PATH|PWD|OLDPWD|SHLVL|_|TZ|LC_[A-Z]+|PG[A-Z_]+)$/.test(name ?? ''))).toEqual([]);
    expect(session).toBe(String(pid));
  });

  it('refuses a second service, which leaves the first one alone', async () => {
    const database = await open(folder.path);
    const inThisProcess = open(folder.path);
    await expect(inThisProcess).rejects.toThrow(
      /Another Clankerbot is running on DATA_DIR .*stop it, or choose another/,
    );
    await expect(ServiceProcess.start(folder.path)).rejects.toThrow(/Another Clankerbot is running on DATA_DIR/);
    await expect(sql`select 1`.execute(database.kysely)).resolves.toBeDefined();
    await database.close();
  });

  it('goes to one of two services that start on a new DATA_DIR at the same moment', async () => {
    const fresh = await TemporaryDataDir.make();
    const starts = await Promise.allSettled([ServiceProcess.start(fresh.path), ServiceProcess.start(fresh.path)]);
    const started = starts.find((start) => start.status === 'fulfilled');
    const refused = starts.filter((start) => start.status === 'rejected');
    expect(refused).toEqual([{ status: 'rejected', reason: expect.objectContaining({ message: TAKEN }) as unknown }]);
    await started?.value.stop();
    await eventually(() => serverProcesses(fresh.path).length === 0);
    await fresh.remove();
  });

  it('starts though another service that starts as well is still writing beside it', async () => {
    const fresh = await TemporaryDataDir.make();
    const unfinished = join(fresh.path, 'postgresql.new-other');
    const started = new AbortController();
    const write = async (writer: number): Promise<void> => {
      for (let file = 0; !started.signal.aborted; file++) {
        await mkdir(unfinished, { recursive: true });
        await writeFile(join(unfinished, `${writer}-${file}`), '').catch(() => undefined);
      }
    };
    await (await ServiceProcess.start(fresh.path)).stop();
    const writing = Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(write));
    const service = await ServiceProcess.start(fresh.path).finally(() => started.abort());
    await writing;
    await service.stop();
    await fresh.remove();
  });

  it('stops as well when another part of the service cannot start', async () => {
    await expect(ServiceProcess.start(folder.path, { args: ['give up'] })).rejects.toThrow('ended early');
    await eventually(() => serverProcesses(folder.path).length === 0);
  });

  it('removes what a start that was cut short has left', async () => {
    await mkdir(join(folder.path, 'postgresql.new-cut'));
    await (await open(folder.path)).close();
    expect(await readdir(folder.path)).not.toContain('postgresql.new-cut');
  });

  it('refuses the data of another major version and tells what to do', async () => {
    const versionFile = join(dataFolderOf(folder.path), 'PG_VERSION');
    const version = await readFile(versionFile, 'utf8');
    await writeFile(versionFile, '17\n');
    await expect(open(folder.path)).rejects.toThrow(
      /DATA_DIR holds a database of PostgreSQL 17.*set DATA_DIR.*pg_upgrade/,
    );
    await writeFile(versionFile, version);
  });

  it('does not share its socket folder with a stranger who was there first', async () => {
    const database = await open(folder.path);
    const usual = String(database.pool.options.host);
    await database.close();
    await mkdir(usual);
    await chmod(usual, 0o777);
    const beside = await open(folder.path);
    const used = beside.pool.options.host;
    await beside.close();
    expect(used).toBe(`${usual}-1`);
    expect(await readdir(usual)).toEqual([]);
    await rmdir(usual);
  });
});
