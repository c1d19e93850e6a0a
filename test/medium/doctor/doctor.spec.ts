import { existsSync } from 'node:fs';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../../support/env.js';
import { SHARED_SECRET, WEBHOOK_ENV, WEBHOOK_TOKEN } from '../../support/deliver.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { query } from '../../support/postgres/query.js';
import { postmasterOf, serverProcesses } from '../../support/postgres/server-processes.js';
import { spawnTypeScript } from '../../support/postgres/spawn-typescript.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';
import { type Ended, runToEnd } from '../../support/run-to-end.js';
import { RunningService } from '../../support/running-service.js';
import { ScriptedServer } from '../../support/scripted-server.js';

const MAIN = new URL('../../../src/doctor/main.ts', import.meta.url);
const USER = { id: 'user1', name: 'Ada Lovelace', activeWorkspace: 'workspace1' };
const WORKSPACE = { id: 'workspace1', name: 'Analytical Engines' };

/** Runs it as `npm run doctor` does, with an environment of its own. */
const doctor = (env: Record<string, string>): Promise<Ended> => runToEnd(spawnTypeScript(MAIN, { env, cwd: '/' }));

const lineAbout = (name: string, { lines }: Ended): string | undefined =>
  lines.find((line) => line.slice(6).startsWith(`${name} `));

describe('npm run doctor', () => {
  let clockify: ScriptedServer;
  let database: TestDatabase;

  beforeAll(async () => {
    [clockify, database] = await Promise.all([ScriptedServer.start(), createTestDatabase()]);
  });
  beforeEach(() => clockify.reset());
  afterAll(() => Promise.all([clockify.close(), database.drop()]));

  it('says that all is well, and who and what was found', async () => {
    clockify.script({ json: USER }, { json: WORKSPACE });
    const { exitCode, lines } = await doctor({
      ...clockifyEnv(clockify.url),
      ...WEBHOOK_ENV,
      API_KEYS: `ci:${API_KEY}`,
      DATABASE_URL: database.url,
    });
    expect(lines).toEqual([
      `ok    Node           ${process.versions.node}`,
      'ok    configuration  every variable has a value that is understood',
      'ok    access         127.0.0.1:8000, with a key of ci',
      expect.stringMatching(/^ok {4}database {7}PostgreSQL 18\.\d+ of DATABASE_URL, tables up to date$/),
      `ok    Clockify       Ada Lovelace, active workspace Analytical Engines, on ${new URL(clockify.url).host}`,
      'ok    webhooks       verified by 2 of CLOCKIFY_WEBHOOK_TOKENS (for any event, NEW_CLIENT) or WEBHOOK_SHARED_SECRET',
      'ok    LLM            not configured; commands are parsed by the deterministic rules',
      'ok    Slack          not configured; nothing is posted there',
      'Nothing stands in the way.',
    ]);
    expect(exitCode).toBe(0);
    for (const secret of [API_KEY, CLOCKIFY_API_KEY, WEBHOOK_TOKEN, SHARED_SECRET]) {
      expect(lines.join('\n')).not.toContain(secret);
    }
  });

  it('asks Clockify with the credential, and only for what it shows', async () => {
    clockify.script({ json: USER }, { json: WORKSPACE });
    await doctor({ ...clockifyEnv(clockify.url), DATABASE_URL: database.url });
    expect(clockify.requests.map(({ method, path, headers }) => [method, path, headers['x-api-key']])).toEqual([
      ['GET', '/api/v1/user', CLOCKIFY_API_KEY],
      ['GET', '/api/v1/workspaces/workspace1', CLOCKIFY_API_KEY],
    ]);
  });

  it('fails for a key that Clockify refuses, and never shows what Clockify said about it', async () => {
    clockify.script({ status: 401, json: { message: `Api key ${CLOCKIFY_API_KEY} does not exist`, code: 4003 } });
    const ended = await doctor({ ...clockifyEnv(clockify.url), DATABASE_URL: database.url });
    expect(ended.exitCode).toBe(1);
    expect(lineAbout('Clockify', ended)).toMatch(
      /^FAIL .*CLOCKIFY_API_KEY is refused by \S+ \(401\) -> make a new key/,
    );
    expect(ended.lines.join('\n')).not.toContain(CLOCKIFY_API_KEY);
    expect(ended.lines.at(-1)).toBe('1 problem, 1 warning.');
  });

  it('fails without a key, and says where there are some', async () => {
    const ended = await doctor({ DATABASE_URL: database.url });
    expect(ended.exitCode).toBe(1);
    expect(lineAbout('Clockify', ended)).toMatch(/^FAIL .*no credential -> set CLOCKIFY_API_KEY \(Clockify > /);
    expect(lineAbout('webhooks', ended)).toMatch(/^warn .*anybody -> set CLOCKIFY_WEBHOOK_TOKENS/);
  });

  it('tells everything that is wrong with the configuration by variable, and asks nobody', async () => {
    const ended = await doctor({ ...clockifyEnv(clockify.url), PORT: 'eighty', DATABASE_URL: 'mysql://u:hush@h/d' });
    expect(ended.exitCode).toBe(1);
    expect(ended.lines.slice(1)).toEqual([
      'FAIL  configuration  PORT must be a port from 0 to 65535 (0 picks a free one)',
      expect.stringMatching(/^FAIL {2}configuration {2}DATABASE_URL must be a PostgreSQL address/),
      '2 problems. Everything else is looked at once the configuration is valid.',
    ]);
    expect(ended.lines.join('\n')).not.toMatch(/eighty|hush/);
    expect(clockify.requests).toEqual([]);
  });

  describe('with DATABASE_URL', () => {
    it('counts the webhooks that were made through the service, for they are known by their tokens', async () => {
      const used = await createTestDatabase();
      await query(
        used.url,
        `insert into webhook_tokens (token_hash, webhook_id, valid_until, told_at) values
           ('a', 'one', now() + interval '1 hour', now()), ('b', 'one', null, now()), ('c', 'gone', now(), now())`,
      );
      const ended = await doctor({ DATABASE_URL: used.url });
      expect(lineAbout('webhooks', ended)).toMatch(/^ok .*verified by the stored tokens of 1 webhook$/);
      await query(used.url, `update webhook_tokens set valid_until = now()`);
      expect(lineAbout('webhooks', await doctor({ DATABASE_URL: used.url }))).toMatch(/^warn .*refused/);
      await used.drop();
    });

    it('fails while the database is down, without its password', async () => {
      const ended = await doctor({ DATABASE_URL: 'postgres://user:hush-hush@127.0.0.1:1/database' });
      expect(ended.exitCode).toBe(1);
      expect(lineAbout('database', ended)).toMatch(/^FAIL .*DATABASE_URL cannot be used: no server answered/);
      expect(ended.lines.join('\n')).not.toContain('hush-hush');
    });

    it('names the migrations that the next start will run, and runs none', async () => {
      const empty = await createTestDatabase({ migrated: false });
      const ended = await doctor({ DATABASE_URL: empty.url });
      expect(lineAbout('database', ended)).toMatch(/^ok .* to run at the next start \(0001-events, /);
      expect(await query(empty.url, "select 1 from pg_tables where schemaname = 'public'")).toEqual([]);
      await empty.drop();
    });

    it('fails after a newer version, by the name of what that one did', async () => {
      const newer = await createTestDatabase();
      await query(newer.url, "insert into kysely_migration values ('9999-from-the-future', 'now')");
      const ended = await doctor({ DATABASE_URL: newer.url });
      expect(lineAbout('database', ended)).toMatch(/^FAIL .*\(9999-from-the-future\) -> start that version/);
      await newer.drop();
    });

    it('fails for a user who may not create the tables', async () => {
      const empty = await createTestDatabase({ migrated: false });
      const role = `reader_${empty.name}`;
      await query(empty.url, `create role ${role} login password 'reader'`);
      const url = Object.assign(new URL(empty.url), { username: role, password: 'reader' }).href;
      const ended = await doctor({ DATABASE_URL: url });
      expect(lineAbout('database', ended)).toMatch(/^FAIL .*may not create tables -> make it the owner/);
      await query(empty.url, `drop role ${role}`);
      await empty.drop();
    });
  });

  describe('with the built-in database', () => {
    let folder: TemporaryDataDir;

    beforeEach(async () => {
      folder = await TemporaryDataDir.make();
    });
    afterEach(() => folder.remove());

    const look = () => doctor({ DATA_DIR: folder.path });

    it('makes nothing where there is nothing yet', async () => {
      expect(lineAbout('database', await look())).toMatch(
        /^ok .*PostgreSQL 18 in DATA_DIR .*, made at the first start$/,
      );
      expect(existsSync(folder.path)).toBe(false);
    });

    it('looks at the database of a running service and leaves it alone', async () => {
      const service = await RunningService.start({ DATA_DIR: folder.path });
      const postmaster = postmasterOf(folder.path);
      expect(lineAbout('database', await look())).toMatch(
        /^ok .*DATA_DIR .*, in use by a running service, tables up to date$/,
      );
      expect(postmasterOf(folder.path)).toBe(postmaster);
      expect((await fetch(`${service.url}/events`)).status).toBe(200);
      expect(service.log).not.toMatch(/lost|"level":"error"/);
      expect(await service.stop()).toBe(0);

      expect(lineAbout('database', await look())).toMatch(/^ok .*, not running; it starts with the service$/);
      expect(serverProcesses(folder.path)).toEqual([]);
    });

    it('knows a server whose service was killed', async () => {
      await (await RunningService.start({ DATA_DIR: folder.path })).kill();
      expect(lineAbout('database', await look())).toMatch(/^warn .* runs without a service, .* -> start the service/);
      await (await RunningService.start({ DATA_DIR: folder.path })).stop();
    });

    it('fails for a DATA_DIR that cannot be one', async () => {
      const ended = await doctor({ DATA_DIR: '/dev/null/data' });
      expect(ended.exitCode).toBe(1);
      expect(lineAbout('database', ended)).toMatch(/^FAIL .*DATA_DIR \(\/dev\/null\/data\) cannot be used \(ENOTDIR\)/);
    });
  });
});
