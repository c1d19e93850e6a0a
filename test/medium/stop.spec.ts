import { Agent, get } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { named } from '../factories/webhook-events.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { dataFolderOf, serverProcesses } from '../support/postgres/server-processes.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';
import { RawConnection } from '../support/raw-connection.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

/** Longer than any test waits: what ends a stop is never that its time is up. */
const LONG = { SHUTDOWN_TIMEOUT_SECONDS: '600' };
const CUT_OFF = 3;
const RUN = { integration: 'clockify', operation: 'get_user', params: {} };
const HEAD =
  'POST /actions/run HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';

describe('a stop', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  const connections: RawConnection[] = [];

  beforeAll(async () => {
    [database, clockify] = await Promise.all([createTestDatabase(), ScriptedServer.start()]);
  });
  afterEach(() => {
    for (const connection of connections.splice(0)) connection.destroy();
    clockify.reset();
  });
  afterAll(() => Promise.all([database.drop(), clockify.close()]));

  const start = (env: Record<string, string> = {}): Promise<RunningService> =>
    RunningService.start({
      DATABASE_URL: database.url,
      RATE_LIMIT_PER_MINUTE: '10000',
      ...clockifyEnv(clockify.url),
      ...WEBHOOK_ENV,
      ...env,
    });
  const open = async ({ url }: RunningService, text = ''): Promise<RawConnection> => {
    const connection = await RawConnection.open(url, text);
    connections.push(connection);
    return connection;
  };
  const run = ({ url }: RunningService, action: object = RUN): Promise<Response> =>
    fetch(`${url}/actions/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
  const refuses = async ({ url }: RunningService): Promise<boolean> =>
    fetch(`${url}/healthz`).then(
      () => false,
      () => true,
    );

  it('does not wait for connections without a request under way, whatever they have sent', async () => {
    const service = await start(LONG);
    const kinds: [text: string, answer: string][] = [
      ['', ''],
      ['GET /healthz HTTP/1.1\r\nHost: loc', ''],
      ['\u0016\u0003\u0001 garbage\r\n\r\n', 'HTTP/1.1 400'],
      // Answered, and kept for the next one.
      ['GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n', 'HTTP/1.1 200'],
      ['GET /docs HTTP/1.1\r\nHost: localhost\r\n\r\n', 'HTTP/1.1 200'],
    ];
    for (const [text, answer] of kinds) {
      const connection = await open(service, text);
      await eventually(() => connection.text.startsWith(answer));
    }
    // The service has all of them by the time that it has answered another one.
    await fetch(`${service.url}/healthz`);
    expect(await service.stop()).toBe(0);
    expect(service.log).not.toContain('cut off');
    await eventually(() => connections.every(({ closed }) => closed));
  });

  it('waits for a body that is still to come, and not for ever', async () => {
    const service = await start({ SHUTDOWN_TIMEOUT_SECONDS: '1' });
    const connection = await open(service, `${HEAD}{"integration"`);
    await fetch(`${service.url}/healthz`);
    expect(await service.stop()).toBe(CUT_OFF);
    expect(service.log).toContain('connections are cut off');
    await eventually(() => connection.closed);
  });

  it('finishes what is under way, tells its caller to go, and takes nothing new meanwhile', async () => {
    const service = await start(LONG);
    const [gate, letGo] = newGate();
    clockify.onRequest(() => gate);
    clockify.script({ json: { id: 'u1' } });
    const answer = run(service);
    await eventually(() => clockify.requests.length === 1);
    const silent = await open(service);
    service.signal('SIGTERM');
    await eventually(() => refuses(service));
    await eventually(() => silent.closed);
    letGo();
    const response = await answer;
    expect(response.status).toBe(200);
    expect(response.headers.get('connection')).toBe('close');
    expect(await service.ended()).toBe(0);
    expect(service.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('answers everything that was sent over one connection before it closes it', async () => {
    const service = await start(LONG);
    const [gate, letGo] = newGate();
    clockify.onRequest(() => gate);
    clockify.script({ json: { id: 'u1' } });
    const body = JSON.stringify(RUN);
    const head = `Host: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const pipelined = `POST /actions/run HTTP/1.1\r\n${head}${body}GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    const connection = await open(service, pipelined);
    await eventually(() => clockify.requests.length === 1);
    service.signal('SIGTERM');
    await eventually(() => refuses(service));
    letGo();
    expect(await service.ended()).toBe(0);
    await eventually(() => connection.closed);
    expect(connection.text.match(/HTTP\/1\.1 200 OK\r\n/g)).toHaveLength(2);
  });

  it('cuts off what is not done in time, and writes down how it ended', async () => {
    const service = await start({ SHUTDOWN_TIMEOUT_SECONDS: '1' });
    clockify.script({ hang: true });
    const action = { ...RUN, operation: 'create_client', params: { workspaceId: 'w1', body: { name: 'Cut off' } } };
    const answer = run(service, action).catch(() => 'no answer');
    await eventually(() => clockify.requests.length === 1);
    expect(await service.stop()).toBe(CUT_OFF);
    expect(await answer).toBe('no answer');
    const [row] = await query(database.url, "select outcome from runs where operation = 'create_client'");
    // It may have been carried out: nobody has said otherwise.
    expect(row).toEqual({ outcome: 'unknown' });
    expect(service.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
  ] as const)('ends at once when %s is followed by %s', async (first, second) => {
    const service = await start(LONG);
    clockify.script({ hang: true });
    const answer = run(service).catch(() => 'no answer');
    await eventually(() => clockify.requests.length === 1);
    service.signal(first);
    await eventually(() => refuses(service));
    expect(await service.stop(second)).toBe(CUT_OFF);
    expect(await answer).toBe('no answer');
  });

  describe('with a delay', () => {
    const deliver = ({ url }: RunningService): Promise<Response> =>
      fetch(`${url}/webhooks/clockify`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'clockify-signature': WEBHOOK_TOKEN,
          'clockify-webhook-event-type': 'NEW_TAG',
        },
        body: JSON.stringify(named()),
      });

    it('says at once that it is not ready, and still takes everything', async () => {
      const service = await start({ ...LONG, SHUTDOWN_DELAY_SECONDS: '300' });
      expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
      service.signal('SIGTERM');
      await eventually(async () => (await fetch(`${service.url}/readyz`)).status === 503);
      const { error } = (await (await fetch(`${service.url}/readyz`)).json()) as { error: object };
      expect(error).toEqual({
        code: 'unavailable',
        message: 'The service is shutting down.',
        details: { ready: false, checks: {} },
      });
      const alive = await fetch(`${service.url}/healthz`);
      expect([alive.status, alive.headers.get('connection')]).toEqual([200, 'close']);
      clockify.script({ json: { id: 'u1' } });
      expect((await run(service)).status).toBe(200);
      expect((await deliver(service)).status).toBe(200);
      expect(await service.stop('SIGINT')).toBe(CUT_OFF);
    });

    it('goes on by itself when that is over', async () => {
      const service = await start({ ...LONG, SHUTDOWN_DELAY_SECONDS: '1' });
      const idle = new Agent({ keepAlive: true });
      await new Promise((resolve) =>
        get(`${service.url}/healthz`, { agent: idle }, (answer) => answer.resume().on('end', resolve)),
      );
      expect(await service.stop()).toBe(0);
      expect(service.log).toContain('requests are still taken for 1 s');
      idle.destroy();
    });
  });

  describe('with a database of its own', () => {
    let folder: TemporaryDataDir;
    beforeAll(async () => {
      folder = await TemporaryDataDir.make();
    });
    afterAll(() => folder.remove());
    const startOwn = (): Promise<RunningService> =>
      start({ ...LONG, DATABASE_URL: '', DATA_DIR: folder.path, SHUTDOWN_DELAY_SECONDS: '300' });

    it('asked for twice, leaves no server behind, and one that has nothing to recover', async () => {
      const service = await startOwn();
      service.signal('SIGINT');
      await eventually(async () => (await fetch(`${service.url}/readyz`)).status === 503);
      expect(await service.stop('SIGINT')).toBe(CUT_OFF);
      await eventually(() => serverProcesses(folder.path).length === 0);
      const again = await startOwn();
      const log = await readFile(join(dataFolderOf(folder.path), 'server.log'), 'utf8');
      expect(log).toMatch(/database system was shut down at/);
      expect(log).not.toMatch(/not properly shut down|interrupted/);
      again.signal('SIGTERM');
      await again.stop('SIGINT');
    });

    it('ends even when that hangs, which then stops by itself as soon as it can', async () => {
      const service = await startOwn();
      const frozen = serverProcesses(folder.path);
      for (const pid of frozen) process.kill(pid, 'SIGSTOP');
      service.signal('SIGTERM');
      // A signal that comes before the same one was taken is none.
      await eventually(() => service.log.includes('SIGTERM: the service stops'));
      expect(await service.stop('SIGTERM')).toBe(CUT_OFF);
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
      await eventually(() => serverProcesses(folder.path).length === 0);
    });
  });
});

/** A promise and what fulfils it. */
function newGate(): [Promise<void>, () => void] {
  const { promise, resolve } = Promise.withResolvers<void>();
  return [promise, resolve];
}
