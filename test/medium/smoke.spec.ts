import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { API_KEY, clockifyEnv } from '../support/env.js';
import { WEBHOOK_ENV } from '../support/deliver.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { query } from '../support/postgres/query.js';
import { type Ended, runToEnd } from '../support/run-to-end.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

const SCRIPT = resolve('scripts/smoke.sh');

describe('scripts/smoke.sh', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  let closed: RunningService;
  let open: RunningService;

  beforeAll(async () => {
    [database, clockify] = await Promise.all([createTestDatabase(), ScriptedServer.start()]);
    const DATABASE_URL = database.url;
    [closed, open] = await Promise.all([
      RunningService.start({ DATABASE_URL, API_KEYS: `ci:${API_KEY}`, ...WEBHOOK_ENV, ...clockifyEnv(clockify.url) }),
      RunningService.start({ DATABASE_URL }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([closed.stop(), open.stop()]);
    await Promise.all([database.drop(), clockify.close()]);
  });

  const smoke = (url: string, env: Record<string, string> = {}): Promise<Ended> =>
    runToEnd(spawn(SCRIPT, [url], { env: { PATH: '/usr/local/bin:/usr/bin:/bin', ...env } }));

  it('is made of what every POSIX shell understands', () => {
    expect(() => execFileSync('/bin/sh', ['-n', SCRIPT])).not.toThrow();
  });

  it('finds nothing wrong with a service that is set up, and changes nothing', async () => {
    const { exitCode, lines } = await smoke(closed.url, { API_KEY });
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([
      `smoke test of ${closed.url}`,
      '10 passed, 0 failed',
    ]);
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).not.toContain(API_KEY);
    expect(lines).toContain('ok    POST /webhooks/clockify: a delivery without credential is refused');
    expect(clockify.requests).toEqual([]);
    expect(await query(database.url, 'select 1 from events union all select 1 from runs')).toEqual([]);
  });

  it('says what is missing of a service without any setting, which works all the same', async () => {
    const { exitCode, lines } = await smoke(`${open.url}/`);
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toBe('10 passed, 0 failed');
    expect(lines).toContainEqual(expect.stringMatching(/^ok {4}GET \/readyz: .* NOT READY: .*CLOCKIFY_API_KEY/));
    expect(lines).toContainEqual(expect.stringMatching(/^ok {4}POST \/webhooks\/clockify: .* ANYBODY$/));
    expect(await query(database.url, 'select 1 from events')).toEqual([]);
  });

  it('asks for the key that a service wants', async () => {
    const { exitCode, lines } = await smoke(closed.url);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toBe('7 passed, 3 failed');
    expect(lines).toContain(
      'FAIL  GET /integrations: the catalogue: the service wants a key: API_KEY=KEY scripts/smoke.sh',
    );
  });

  it('tells a wrong key from a missing one', async () => {
    const { exitCode, lines } = await smoke(closed.url, { API_KEY: 'another-key-0123456789' });
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^FAIL {2}GET \/integrations: .*status 401 instead of 200: .*key/),
    );
  });

  it('fails where something else answers', async () => {
    const stranger = createServer((_request, response) => response.end('<h1>It works!</h1>'));
    stranger.listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const { port } = stranger.address() as AddressInfo;
    const { exitCode, lines } = await smoke(`http://127.0.0.1:${port}`);
    stranger.close();
    expect(exitCode).toBe(1);
    expect(lines.filter((line) => line.startsWith('ok '))).toEqual([]);
    expect(lines.at(-1)).toBe('0 passed, 10 failed');
  });

  it('fails at once where nothing answers', async () => {
    const { exitCode, lines } = await smoke('http://127.0.0.1:1');
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^FAIL .* nothing answers at http:\/\/127\.0\.0\.1:1;/));
  });
});
