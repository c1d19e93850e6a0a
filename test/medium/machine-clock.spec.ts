import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockifyEnv } from '../support/env.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

const DAY_MS = 24 * 60 * 60_000;

/** Where Debian's package `faketime` puts its library; other systems have it elsewhere or not at all. */
function findLibrary(): string | undefined {
  const folders = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime'))
    : [];
  return folders.map((folder) => join(folder, 'libfaketimeMT.so.1')).find((path) => existsSync(path));
}

const library = process.platform === 'linux' ? findLibrary() : undefined;
// A process whose clock can be set while it runs needs libfaketime, which is no package of npm.
const itWithFaketime = library === undefined ? it.skip : it;

describe('a service whose machine has its clock set a day forward and back', () => {
  let clockify: ScriptedServer;
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'clock-'));
  });
  afterAll(async () => {
    await clockify.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  itWithFaketime('goes on: schedules, the rate limit and everything else', async () => {
    const clockFile = join(folder, 'clock');
    const setClock = (offset: string) => writeFileSync(clockFile, `${offset}\n`);
    setClock('+0');
    const service = await RunningService.start({
      ...clockifyEnv(clockify.url),
      DATABASE_URL: database.url,
      RATE_LIMIT_PER_MINUTE: '600',
      LD_PRELOAD: library ?? '',
      FAKETIME_TIMESTAMP_FILE: clockFile,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    const call = async (path: string, body?: object): Promise<Response> =>
      fetch(`${service.url}${path}`, {
        ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      });
    const slots = async (): Promise<number[]> =>
      (
        await query<{ slot: string }>(
          database.url,
          `select substring(external_id from 28) as slot from events where source = 'schedule' order by seq`,
        )
      ).map(({ slot }) => Date.parse(slot));
    clockify.script(...Array.from({ length: 2_000 }, () => ({ json: { id: 'u1' } })));
    const action = { integration: 'clockify', operation: 'get_user' };
    const made = await call('/schedules', { name: 'often', cron: '* * * * * *', timezone: 'UTC', action });
    expect(made.status).toBe(200);
    await eventually(async () => (await slots()).length >= 2);

    setClock('+1d');
    await eventually(async () => (await slots()).some((slot) => slot > Date.now() + DAY_MS / 2));
    expect((await call('/integrations')).status).toBe(200);
    setClock('+0');
    const right = Date.now();
    await eventually(
      async () => (await slots()).filter((slot) => slot > right && slot < right + DAY_MS / 2).length >= 3,
    );
    expect((await call('/integrations')).status).toBe(200);
    const all = await slots();
    expect(new Set(all).size).toBe(all.length);
    const shown = (await (await call('/schedules/often')).json()) as { data: { nextSlots: string[] } };
    expect(Date.parse(shown.data.nextSlots[0] ?? '') - Date.now()).toBeLessThan(DAY_MS / 2);
    const pending = (await (await call('/events?state=pending&limit=1')).json()) as { ok: boolean };
    expect(pending.ok).toBe(true);
    expect(await service.stop()).toBe(0);
  });
});
