import { Database } from '../../src/database/database.js';
import { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { connectionUrl } from '../support/postgres/connection-url.js';
import { eventually } from '../support/postgres/eventually.js';
import { lockTable } from '../support/postgres/lock-table.js';
import { query } from '../support/postgres/query.js';
import { RecordingLogger } from '../support/postgres/recording-logger.js';
import { serverProcesses } from '../support/postgres/server-processes.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';

const ENV = { CLOCKIFY_API_KEY: 'a-clockify-key', ...WEBHOOK_ENV };

describe('readiness, while the database hangs', () => {
  let folder: TemporaryDataDir;
  let postgres: EmbeddedPostgres;
  let service: TestApp;
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of serverProcesses(folder.path)) process.kill(pid, name);
  };

  beforeAll(async () => {
    folder = await TemporaryDataDir.make();
    postgres = await EmbeddedPostgres.start({ dataDir: folder.path, logger: new RecordingLogger() });
    service = await makeApp({ env: { ...ENV, DATABASE_URL: connectionUrl(postgres.connection) } });
    await service.http.get('/readyz').expect(200);
  });
  afterAll(async () => {
    signal('SIGCONT');
    await service.close();
    await postgres.stop();
    await folder.remove();
  });

  it('is answered before the database answers, by one look at it for all who wait', async () => {
    const { pool } = service.app.get(Database);
    const asked = jest.spyOn(pool, 'query');
    signal('SIGSTOP');
    // It gives up long after a probe has, but not never.
    let isListed = false;
    const list = service.http.get('/events').then(() => (isListed = true));
    const probes = await Promise.all(Array.from({ length: 100 }, () => service.http.get('/readyz')));
    const looks = asked.mock.calls.filter(([statement]) => JSON.stringify(statement).includes('query_timeout'));
    expect(isListed).toBe(false);
    expect(new Set(probes.map(({ status }) => status))).toEqual(new Set([503]));
    expect(probes[0]?.body.error).toMatchObject({
      message: 'The service is not ready: the database does not answer.',
      details: { ready: false, checks: { clockify: 'configured', database: 'down' } },
    });
    expect(looks.length).toBeLessThan(5);
    await service.http.get('/healthz').expect(200);
    signal('SIGCONT');
    await eventually(async () => (await service.http.get('/readyz')).status === 200);
    await list;
  });

  it('is answered without the word of a part that hangs', async () => {
    const lock = await lockTable(connectionUrl(postgres.connection), 'watched_webhooks', 'access exclusive');
    const { body } = await service.http.get('/readyz').expect(200);
    expect(body.data.checks).toEqual({ llm: 'missing', clockify: 'configured', slack: 'missing', database: 'up' });
    expect(await lock.waiting()).toBe(1);
    await lock.release();
  });
});

describe('readiness, while nothing can be written', () => {
  let service: TestApp;
  const setReadOnly = async (value: 'on' | 'off'): Promise<void> => {
    const { name, url } = service.database;
    await query(url, `begin read write; alter database ${name} set default_transaction_read_only = ${value}; commit`);
    // It is for connections to come.
    await query(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
    );
  };
  const probe = () => service.http.get('/readyz');
  const send = (id: string) => deliver(service, { type: 'NEW_TAG', body: named({ id }) });

  beforeAll(async () => {
    service = await makeApp({ env: ENV });
    await send('before').expect(200);
    await probe().expect(200);
    await setReadOnly('on');
  });
  afterAll(() => service.close());

  it('says what is wrong as soon as it looks again, while reading goes on', async () => {
    service.clock.advance(5_000);
    const { body } = await eventually(async () => {
      const answer = await probe();
      expect(answer.status).toBe(503);
      return answer;
    });
    expect(body.error).toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^The service is not ready: the database cannot be written to: .*read-only/),
      details: { ready: false, checks: { database: 'down' } },
    });
    await service.http.get('/events').expect(200);
  });

  it('deliveries are answered 503, and the log sums them up without calling it an error', async () => {
    for (let times = 0; times < 10; times++) await send(`refused${times}`).expect(503);
    const lines = () =>
      service.logs.lines.filter(({ path, status }) => path === '/webhooks/clockify' && status === 503);
    await eventually(() => lines().length === 1);
    expect(lines()[0]).toMatchObject({ level: 'warn' });
    service.clock.advance(60_000);
    await send('later').expect(503);
    await eventually(() => lines().length === 2);
    expect(lines()[1]).toMatchObject({ level: 'warn', count: 10 });
    expect(service.logs.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('recovers by itself', async () => {
    await setReadOnly('off');
    await eventually(async () => (await probe()).status === 200);
    await send('afterwards').expect(200);
  });
});
