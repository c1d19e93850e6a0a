import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../support/postgres/eventually.js';
import { serverProcesses } from '../support/postgres/server-processes.js';
import { spawnTypeScript } from '../support/postgres/spawn-typescript.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';
import { type Ended, runToEnd } from '../support/run-to-end.js';
import { RunningService } from '../support/running-service.js';

const MAIN = new URL('../../src/main.ts', import.meta.url);
const spawnService = (env: Record<string, string>, cwd = '/'): ChildProcess =>
  spawnTypeScript(MAIN, { env: { PORT: '0', LOG_JSON: 'true', RECONCILE_MINUTES: '0', ...env }, cwd });

describe('a start', () => {
  const folders: TemporaryDataDir[] = [];
  const newFolder = async (name?: string): Promise<TemporaryDataDir> => {
    const folder = await TemporaryDataDir.make(name);
    folders.push(folder);
    return folder;
  };
  afterAll(() => Promise.all(folders.map((folder) => folder.remove())));

  describe('that cannot succeed says so in a line that tells what to do', () => {
    const failing = (env: Record<string, string>, cwd?: string): Promise<Ended> => runToEnd(spawnService(env, cwd));
    const oneLine = (words: RegExp): Ended => ({ exitCode: 1, lines: [expect.stringMatching(words) as string] });

    it("on a DATA_DIR in /proc, where Node's own way to make a folder never ends", async () => {
      expect(await failing({ DATA_DIR: '/proc/x/y' })).toEqual(
        oneLine(/^DATA_DIR \(\/proc\/x\/y\) cannot be used \(ENOENT\): no folder can be made there: set DATA_DIR to/),
      );
    });

    it('on a DATA_DIR that holds something else in the place of its database', async () => {
      const { path } = await newFolder();
      await mkdir(join(path, 'postgresql', 'data'), { recursive: true });
      await writeFile(join(path, 'postgresql', 'data', 'notes.txt'), 'not a database');
      expect(await failing({ DATA_DIR: path })).toEqual(
        oneLine(
          /^DATA_DIR holds something in \S+ that is no whole database: put a backup in its place, or move it away/,
        ),
      );
    });

    it('where no file may be as large as those of a database', async () => {
      const { path } = await newFolder();
      // In blocks of 512 bytes: smaller than a segment of the write-ahead log.
      const limited = spawnTypeScript(MAIN, { env: { DATA_DIR: path, PORT: '0' }, cwd: '/', shell: 'ulimit -f 24000' });
      expect(await runToEnd(limited)).toEqual(
        oneLine(/DATA_DIR \(\S+\).*: this user may not write files that large \(ulimit -f\): set DATA_DIR to/),
      );
      expect(readdirSync(path).filter((name) => name.startsWith('postgresql'))).toEqual([]);
    });

    it.each([
      ['a HOST that is no address', { HOST: 'no-such-host.invalid' }, /HOST .*127\.0\.0\.1/],
      ['a PORT that is none', { PORT: '70000' }, /PORT must be a port from 0 to 65535/],
    ])('with %s', async (_what, env, words) => {
      const { path } = await newFolder();
      const { exitCode, lines } = await failing({ DATA_DIR: path, ALLOW_UNAUTHENTICATED: 'true', ...env });
      expect(exitCode).toBe(1);
      expect(lines.filter((line) => !line.startsWith('{')).join(' ')).toMatch(words);
      expect(lines.join('\n')).not.toMatch(/^ +at /m);
      await eventually(() => serverProcesses(path).length === 0);
    });

    it('with a .env that is no file', async () => {
      const { base } = await newFolder();
      await mkdir(join(base, '.env'));
      const { exitCode, lines } = await failing({}, base);
      expect(exitCode).toBe(1);
      expect(lines.join(' ')).toMatch(/\.env cannot be read \(EISDIR\): it has to be a file/);
      expect(lines.join('\n')).not.toMatch(/^ +at /m);
    });
  });

  it('works in a folder whose name has every character in it that means something to a shell', async () => {
    const { path } = await newFolder('two words, quo"te\'s $HOME`id` Größe\\n');
    const service = await RunningService.start({ DATA_DIR: path });
    expect(await service.stop()).toBe(0);
    const again = await RunningService.start({ DATA_DIR: path });
    expect(await again.stop()).toBe(0);
  });

  describe('that is told to stop ends cleanly', () => {
    it('while it waits for a database', async () => {
      const service = spawnService({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
      service.stdout!.on('data', (chunk: Buffer) => {
        if (chunk.includes('waiting up to 30 seconds')) service.kill('SIGTERM');
      });
      const { exitCode, lines } = await runToEnd(service);
      expect(exitCode).toBe(0);
      expect(lines.join('\n')).not.toMatch(/^ +at /m);
    });

    it.each(['SIGTERM', 'SIGINT'] as const)('while its database is being made (%s)', async (signal) => {
      const { path } = await newFolder();
      const service = spawnService({ DATA_DIR: path });
      const ended = runToEnd(service);
      await eventually(() => isMaking(path));
      service.kill(signal);
      expect((await ended).exitCode).toBe(0);
      expect((await readdir(path)).filter((name) => name.startsWith('postgresql.new-'))).toEqual([]);
      const next = await RunningService.start({ DATA_DIR: path });
      expect(await next.stop()).toBe(0);
    });

    it.each([
      ['once', ['SIGTERM'], 0],
      ['twice', ['SIGTERM', 'SIGINT'], 3],
    ] as const)('while its database starts, told %s', async (_what, signals, exitCode) => {
      const { path } = await newFolder();
      const first = await RunningService.start({ DATA_DIR: path });
      await first.stop();
      const service = spawnService({ DATA_DIR: path });
      const ended = runToEnd(service);
      await eventually(() => existsSync(join(path, 'postgresql', 'data', 'postmaster.pid')));
      for (const signal of signals) service.kill(signal);
      expect((await ended).exitCode).toBe(exitCode);
      await eventually(() => serverProcesses(path).length === 0);
    });
  });
});

/** Whether a database is being made there, or has just been. */
function isMaking(dataDir: string): boolean {
  return existsSync(dataDir) && readdirSync(dataDir).some((name) => name.startsWith('postgresql'));
}
