import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { named } from '../factories/webhook-events.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { eventually } from '../support/postgres/eventually.js';
import { serverProcesses } from '../support/postgres/server-processes.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';
import { RunningService } from '../support/running-service.js';

describe('the service with its own database', () => {
  const folders: TemporaryDataDir[] = [];
  const newFolder = async (): Promise<TemporaryDataDir> => {
    const folder = await TemporaryDataDir.make();
    folders.push(folder);
    return folder;
  };
  afterAll(() => Promise.all(folders.map((folder) => folder.remove())));

  const start = ({ path }: TemporaryDataDir) => RunningService.start({ DATA_DIR: path, ...WEBHOOK_ENV });
  const send = async ({ url }: RunningService, id: string): Promise<boolean> => {
    const response = await fetch(`${url}/webhooks/clockify`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'clockify-signature': WEBHOOK_TOKEN,
        'clockify-webhook-event-type': 'NEW_TAG',
      },
      body: JSON.stringify(named({ id })),
    });
    return ((await response.json()) as { data: { duplicate: boolean } }).data.duplicate;
  };
  const count = async ({ url }: RunningService): Promise<number> => {
    const { data } = (await (await fetch(`${url}/events`)).json()) as { data: { events: unknown[] } };
    return data.events.length;
  };

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops on %s with everything it started, and finds its data again',
    async (signal) => {
      const folder = await newFolder();
      const first = await start(folder);
      expect(await send(first, 'one')).toBe(false);
      expect(await first.stop(signal)).toBe(0);
      expect(serverProcesses(folder.path)).toEqual([]);

      const second = await start(folder);
      expect(await count(second)).toBe(1);
      await second.stop();
    },
  );

  it('answers a request that is under way before it stops', async () => {
    const service = await start(await newFolder());
    const answers = Array.from({ length: 50 }, (_, index) => send(service, `drained${index}`));
    await answers[0];
    const [code] = await Promise.all([service.stop(), ...answers.map((answer) => answer.catch(() => undefined))]);
    expect(code).toBe(0);
    expect(service.log).not.toContain('"level":"error"');
  });

  it('goes on after kill -9, with the database that was left behind', async () => {
    const folder = await newFolder();
    const first = await start(folder);
    await send(first, 'one');
    await first.kill();
    const second = await start(folder);
    expect(await send(second, 'one')).toBe(true);
    expect(await count(second)).toBe(1);
    await second.stop();
    expect(serverProcesses(folder.path)).toEqual([]);
  });

  it('lets no second service onto its DATA_DIR, and says so', async () => {
    const folder = await newFolder();
    const first = await start(folder);
    // One line in plain words, without a stack and without the framework's own story.
    await expect(start(folder)).rejects.toThrow(/^Another Clankerbot is running on DATA_DIR [^\n]*\n$/);
    expect(await send(first, 'one')).toBe(false);
    await first.stop();
  });

  it('says which port is in use, and leaves no database behind', async () => {
    const [folder, other] = [await newFolder(), await newFolder()];
    const first = await start(folder);
    const second = RunningService.start({ DATA_DIR: other.path, PORT: new URL(first.url).port });
    await expect(second).rejects.toThrow(/^Port \d+ of 127\.0\.0\.1 is in use: .*PORT/m);
    await eventually(() => serverProcesses(other.path).length === 0);
    await first.stop();
  });

  it('can be restored from a cold copy of DATA_DIR', async () => {
    const folder = await newFolder();
    const original = await start(folder);
    await send(original, 'one');
    await send(original, 'two');
    await original.stop();

    const backup = await newFolder();
    // As docs/RUNBOOK.md has it: owners and permissions included.
    execFileSync('cp', ['-a', folder.path, backup.path]);
    const later = await start(folder);
    await send(later, 'after the backup');
    await later.stop();

    const restored = await start(backup);
    expect(await count(restored)).toBe(2);
    expect(await send(restored, 'two')).toBe(true);
    await restored.stop();
  });

  (process.getuid?.() === 0 ? it : it.skip)('says what to do about a copy that lost its owners', async () => {
    const folder = await newFolder();
    await (await start(folder)).stop();
    const copy = await newFolder();
    await cp(folder.path, copy.path, { recursive: true });
    await expect(start(copy)).rejects.toThrow(/^The database in DATA_DIR .* belongs to .* cp -a/);
  });
});
