import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { open, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { DatabaseHealth } from '../../../src/database/database.health.js';
import { Database } from '../../../src/database/database.js';
import { FixedClock } from '../../support/fixed-clock.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';

const SIZE = 'size=250m,mode=0755';
const folder = mkdtempSync(join(tmpdir(), 'clankerbot-disk-'));

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', SIZE, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    rmdirSync(folder);
    return false;
  }
}

const mounted = mount();

// A small disk of its own takes the right to mount one.
(mounted ? describe : describe.skip)('on a full disk (skipped where nothing may be mounted)', () => {
  afterAll(() => {
    execFileSync('umount', [folder]);
    rmdirSync(folder);
  });

  it('the database answers unavailable and says why, and goes on when there is space', async () => {
    const database = await Database.open({ dataDir: join(folder, 'data') }, new RecordingLogger());
    const health = new DatabaseHealth(database, new FixedClock());
    await expect(health.trouble()).resolves.toBeUndefined();
    const filler = join(folder, 'filler');
    await sql`create table kept (content text)`.execute(database.kysely);
    await fill(filler);
    await expect(store(database)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('disk is full') as string,
    });
    await expect(sql`select 1`.execute(database.kysely)).resolves.toBeDefined();
    await expect(new DatabaseHealth(database, new FixedClock()).trouble()).resolves.toBe(
      'the database cannot write: its disk is full',
    );
    await rm(filler);
    await expect(new DatabaseHealth(database, new FixedClock()).trouble()).resolves.toBeUndefined();
    await store(database);
    const { rows } = await sql`select count(*)::int as rows from kept`.execute(database.kysely);
    expect(rows).toEqual([{ rows: 2_000 }]);
    await database.close();
  });

  it('a first start says so in a line, and leaves nothing of the database that it was making', async () => {
    const filler = join(folder, 'filler');
    await fill(filler);
    const dataDir = join(folder, 'second');
    await expect(Database.open({ dataDir }, new RecordingLogger())).rejects.toThrow(
      /^DATA_DIR \(\S+\) cannot be used \(ENOSPC\): its disk is full .*: make room, or set DATA_DIR to a folder on another disk$/,
    );
    await rm(filler);
    await (await Database.open({ dataDir }, new RecordingLogger())).close();
  });

  it('so does one on a disk that has room for the programs only', async () => {
    const filler = join(folder, 'filler');
    await rm(join(folder, 'second'), { recursive: true });
    await fill(filler);
    await truncate(filler, (await stat(filler)).size - 75 * 1024 * 1024);
    await expect(Database.open({ dataDir: join(folder, 'third') }, new RecordingLogger())).rejects.toThrow(
      /DATA_DIR \(\S+\).*: its disk is full .*: make room, or set DATA_DIR to a folder on another disk$/,
    );
    await rm(filler);
  });
});

/** Text that does not compress, some 4 MB of it in rows. */
async function store(database: Database): Promise<void> {
  await sql`insert into kept
    select string_agg(md5(random()::text), '') from generate_series(1, 2000) as row, generate_series(1, 60)
    group by row`.execute(database.kysely);
}

async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  const block = Buffer.alloc(1024 * 1024);
  try {
    for (;;) await file.write(block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}
