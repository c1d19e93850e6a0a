import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '../../../src/database/database.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';

describe('a DATA_DIR that cannot be used is refused in a line that says what to do', () => {
  let folder: TemporaryDataDir;
  beforeAll(async () => {
    folder = await TemporaryDataDir.make();
  });
  afterAll(() => folder.remove());

  const open = (dataDir: string): Promise<Database> => Database.open({ dataDir }, new RecordingLogger());

  it.each([
    [
      'below a file',
      '/dev/null/data',
      /^DATA_DIR \(\/dev\/null\/data\) cannot be used \(ENOTDIR\): it is a file, .* set DATA_DIR to/,
    ],
    [
      'that is a file',
      '/etc/passwd',
      /^DATA_DIR \(\/etc\/passwd\) cannot be used \(ENOTDIR\): it is a file, .* set DATA_DIR to/,
    ],
    [
      'in /proc',
      '/proc/x',
      /^DATA_DIR \(\/proc\/x\) cannot be used \(ENOENT\): no folder can be made there: set DATA_DIR to/,
    ],
    [
      'with too long a name',
      `/tmp/${'x'.repeat(300)}`,
      /cannot be used \(ENAMETOOLONG\): it is longer than the system takes/,
    ],
  ])('%s', async (_what, path, words) => {
    await expect(open(path)).rejects.toThrow(words);
  });

  it('with a line break', async () => {
    await expect(open(join(folder.base, 'line\nbreak'))).rejects.toThrow(
      /has a line break in it, .* choose another folder/,
    );
  });

  it('whose link leads nowhere, or in a circle', async () => {
    await symlink(join(folder.base, 'nowhere', 'at all'), join(folder.base, 'dangling'));
    await symlink(join(folder.base, 'circle'), join(folder.base, 'circle'));
    await expect(open(join(folder.base, 'dangling'))).rejects.toThrow(/cannot be used \(ENOENT\): .* set DATA_DIR to/);
    await expect(open(join(folder.base, 'circle'))).rejects.toThrow(
      /cannot be used \(ELOOP\): .* in a circle: set DATA_DIR/,
    );
  });

  it('and what starts that were cut short have left there is removed', async () => {
    const long = new Date('2020-01-01T00:00:00Z');
    const leftBehind = ['postgresql.new-abcdef', 'postgresql.new-ghijkl'].map((name) => join(folder.path, name));
    for (const path of leftBehind) {
      await mkdir(join(path, 'data'), { recursive: true });
      await writeFile(join(path, 'password'), '');
      await utimes(path, long, long);
    }
    await (await open(folder.path)).close();
    expect((await readdir(folder.path)).filter((name) => name.startsWith('postgresql'))).toEqual(['postgresql']);
  });
});
