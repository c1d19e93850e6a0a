import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { query } from '../../support/postgres/query.js';
import { dataFolderOf, postmasterOf } from '../../support/postgres/server-processes.js';
import { ServiceProcess } from '../../support/postgres/service-process.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

function nobodyCanRunUs(): boolean {
  const { status } = spawnSync(process.execPath, ['--check', fileURLToPath(import.meta.url)], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: '/',
    env: {},
  });
  return status === 0;
}

(isRoot ? describe : describe.skip)('started by root', () => {
  it('PostgreSQL runs as somebody else, from a copy of its programs that this user may enter', async () => {
    const folder = await TemporaryDataDir.make();
    const service = await ServiceProcess.start(folder.path);
    const { uid } = await stat(`/proc/${postmasterOf(folder.path)}`);
    const password = await stat(join(folder.path, 'postgresql', 'password'));
    const data = await stat(dataFolderOf(folder.path));
    await service.stop();
    await folder.remove();
    expect(uid).not.toBe(0);
    expect(data.uid).toBe(uid);
    expect(data.mode & 0o777).toBe(0o700);
    expect(password.uid).toBe(0);
  });

  it('a DATA_DIR that this user cannot enter stops the start by name', async () => {
    const home = await mkdtemp(join(tmpdir(), 'clankerbot-home-'));
    const start = ServiceProcess.start(join(home, 'data'));
    await expect(start).rejects.toThrow(
      /DatabaseStartError: DATA_DIR .* cannot be entered by the user .*\/var\/lib\/clankerbot/,
    );
    await rm(home, { recursive: true });
  });
});

// Who is not root shows it with every other spec; a checkout in root's home cannot be run by anybody else.
(isRoot && nobodyCanRunUs() ? describe : describe.skip)('the service of an ordinary user', () => {
  it('runs in a home that nobody else can enter', async () => {
    const home = await mkdtemp(join(tmpdir(), 'clankerbot-home-'));
    await chown(home, NOBODY, NOBODY);
    await chmod(home, 0o700);
    const dataDir = join(home, '.local', 'share', 'clankerbot');
    const service = await ServiceProcess.start(dataDir, { uid: NOBODY, gid: NOBODY, env: { HOME: home } });
    expect(await query(service.url, 'select current_user')).toEqual([{ current_user: 'clankerbot' }]);
    expect((await stat(`/proc/${postmasterOf(dataDir)}`)).uid).toBe(NOBODY);
    await service.stop();
    await rm(home, { recursive: true });
  });
});
