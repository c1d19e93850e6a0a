import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox-server.js';
import { API_KEY, clockifyEnv, NOWHERE } from '../../support/env.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { eventually } from '../../support/postgres/eventually.js';
import { spawnTypeScript } from '../../support/postgres/spawn-typescript.js';
import { type Ended, runToEnd } from '../../support/run-to-end.js';
import { RunningService } from '../../support/running-service.js';

const MAIN = new URL('../../../src/subscriptions/command/main.ts', import.meta.url);

describe('npm run webhooks', () => {
  let sandbox: Sandbox;
  let database: TestDatabase;
  let service: RunningService;
  let folder: string;

  const startService = () =>
    RunningService.start({
      ...clockifyEnv(sandbox.url),
      CLOCKIFY_API_KEY: SANDBOX_API_KEY,
      DATABASE_URL: database.url,
      API_KEYS: `ci:${API_KEY}`,
      PUBLIC_URL: 'https://bot.example.com',
      RATE_LIMIT_PER_MINUTE: '10000',
    });

  beforeAll(async () => {
    [sandbox, database] = await Promise.all([startSandbox(), createTestDatabase()]);
    [service, folder] = await Promise.all([startService(), mkdtemp(join(tmpdir(), 'webhooks-'))]);
  });
  beforeEach(() => sandbox.state.webhooks.splice(0));
  afterAll(async () => {
    await service.stop();
    await Promise.all([sandbox.close(), database.drop(), rm(folder, { recursive: true })]);
  });

  const write = (...lines: string[]) => writeFile(join(folder, 'webhooks.yaml'), lines.join('\n'));
  /** Runs it as npm does, in the folder of the file, with an environment of its own. */
  const webhooks = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    runToEnd(
      spawnTypeScript(MAIN, {
        args,
        cwd: folder,
        env: { CLANKERBOT_URL: service.url, CLANKERBOT_API_KEY: API_KEY, ...env },
      }),
    );
  const events = () => sandbox.state.webhooks.map(({ webhookEvent }) => webhookEvent);

  it('plans, applies, and then finds nothing to do', async () => {
    await write('subscriptions:', '  - event: NEW_TASK', '    name: Tasks', '  - events: [NEW_TAG, NEW_CLIENT]');
    const { id } = sandbox.state.workspace;
    const head = [
      'Webhooks for https://bot.example.com/webhooks/clockify',
      '',
      `Workspace Sandbox (${id}): 3 wanted, 0 of others, at most 300 on ENTERPRISE`,
    ];
    const changed = [
      '  +   NEW_TASK "Tasks", everything in the workspace <- it is new',
      '  +   NEW_TAG "New tag", everything in the workspace <- it is new',
      '  +   NEW_CLIENT "New client", everything in the workspace <- it is new',
      '',
    ];
    const planned = await webhooks(['plan']);
    expect(planned).toEqual({
      exitCode: 0,
      lines: [...head, ...changed, '3 to create. Nothing was changed: npm run webhooks -- apply does it.'],
    });
    expect(events()).toEqual([]);
    expect((await webhooks(['plan', '--detailed-exitcode'])).exitCode).toBe(2);
    expect(await webhooks(['apply'])).toEqual({ exitCode: 0, lines: [...head, ...changed, 'Done: 3 created.'] });
    expect(events()).toEqual(['NEW_TASK', 'NEW_TAG', 'NEW_CLIENT']);
    const again = await webhooks(['plan', '--detailed-exitcode']);
    expect([again.exitCode, again.lines.at(-1)]).toEqual([0, 'Nothing to do.']);
    expect((await webhooks(['apply'])).lines.at(-1)).toBe('Nothing had to be done.');
  });

  it('shows what has drifted apart', async () => {
    await write('subscriptions: [{ events: [NEW_TASK, NEW_TAG] }]');
    await webhooks(['apply']);
    sandbox.state.webhooks.shift();
    sandbox.state.webhooks[0] = { ...sandbox.state.webhooks[0]!, enabled: false };
    const { lines } = await webhooks(['plan']);
    expect(lines.slice(3, 5)).toEqual([
      '  +   NEW_TASK "New task", everything in the workspace <- drift: it was removed in Clockify',
      '  -/+ NEW_TAG "New tag", everything in the workspace <- drift: it is switched off in Clockify (enabled)',
    ]);
  });

  it('tells the line and the column of whatever is wrong, be it found here or by the service', async () => {
    await write('subscriptions:', '  - event: NEW_TASKS', '    scope: { project: A }');
    expect(await webhooks(['apply'])).toEqual({
      exitCode: 1,
      lines: [
        'webhooks.yaml:2:12: subscriptions.0.event names "NEW_TASKS", which is no event of Clockify; did you mean "NEW_TASK"?',
        expect.stringMatching(/^webhooks\.yaml:3:12: subscriptions\.0\.scope must name one of projects, users, /),
      ],
    });
    await write('subscriptions:', '  - event: NEW_TASK', '    scope:', '      projects:', '        - Website');
    expect(await webhooks(['apply'])).toEqual({
      exitCode: 1,
      lines: [expect.stringMatching(/^webhooks\.yaml:5:11: There is no project named "Website" in the workspace/)],
    });
    expect(events()).toEqual([]);
  });

  it('takes another file, as an argument or from WEBHOOKS_FILE', async () => {
    await writeFile(join(folder, 'other.yaml'), 'subscriptions: []');
    for (const ended of [
      await webhooks(['plan', 'other.yaml']),
      await webhooks(['plan'], { WEBHOOKS_FILE: 'other.yaml' }),
    ])
      expect([ended.exitCode, ended.lines.at(-1)]).toEqual([0, expect.stringMatching(/Nothing to do|delete/)]);
    expect(await webhooks(['plan', 'none.yaml'])).toEqual({
      exitCode: 1,
      lines: [expect.stringMatching(/^none\.yaml cannot be read: name another file, or set WEBHOOKS_FILE/)],
    });
  });

  it('says in one line what to do when there is no service, or not with this key', async () => {
    await write('subscriptions: []');
    expect(await webhooks(['apply'], { CLANKERBOT_URL: NOWHERE })).toEqual({
      exitCode: 1,
      lines: [`No service answers at ${NOWHERE}: start it with npm start, or set CLANKERBOT_URL to where it runs.`],
    });
    const key = 'wrong-key-0123456789';
    const refused = await webhooks(['apply'], { CLANKERBOT_API_KEY: key });
    expect(refused).toEqual({
      exitCode: 1,
      lines: [
        `The service at ${service.url} refuses the key: set CLANKERBOT_API_KEY to one of the keys in its API_KEYS.`,
      ],
    });
    expect((await webhooks(['apply'], { CLANKERBOT_URL: sandbox.url })).lines).toEqual([
      expect.stringMatching(/is no Clankerbot that knows this \(status 404\): check CLANKERBOT_URL\.$/),
    ]);
  });

  it.each([
    [[], 'Say what to do: plan or apply.'],
    [['destroy'], 'There is no command destroy.'],
    [['plan', 'a', 'b'], 'Name one file only.'],
    [['apply', '--detailed-exitcode'], '--detailed-exitcode is for plan only.'],
    [['plan', '--force'], expect.stringMatching(/^Unknown option '--force'/)],
  ])('refuses %j with how it is used', async (args, message) => {
    const { exitCode, lines } = await webhooks(args);
    expect([exitCode, lines[0]]).toEqual([1, message]);
    expect(lines.at(-1)).toMatch(/^npm run webhooks -- apply/);
  });

  it.each(['--help', '-h'])('tells how it is used for %s', async (flag) => {
    const { exitCode, lines } = await webhooks([flag]);
    expect([exitCode, lines.map((line) => line.slice(0, 24))]).toEqual([
      0,
      ['npm run webhooks -- plan', 'npm run webhooks -- appl'],
    ]);
  });

  it('finishes what a service that was killed in the middle has left', async () => {
    await write('subscriptions: [{ events: [NEW_TASK, NEW_TAG, NEW_CLIENT] }]');
    // The second one is not answered: by then the first is there.
    const path = `/api/v1/workspaces/${sandbox.state.workspace.id}/webhooks`;
    const arm = (fault: object) =>
      fetch(`${sandbox.url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(fault) });
    await arm({ method: 'POST', path, latencyMs: 1 });
    await arm({ method: 'POST', path, status: 500, latencyMs: 60 * 60_000, times: 1_000 });
    const broken = webhooks(['apply']);
    await eventually(() => expect(events()).toEqual(['NEW_TASK']));
    await service.kill();
    expect(await broken).toEqual({
      exitCode: 1,
      lines: [expect.stringMatching(/has not answered to the end; .* plan tells what is left to do\.$/)],
    });
    await fetch(`${sandbox.url}/sandbox/faults`, { method: 'DELETE' });
    service = await startService();
    expect((await webhooks(['apply'])).lines.at(-1)).toBe('Done: 2 created.');
    expect(events()).toEqual(['NEW_TASK', 'NEW_TAG', 'NEW_CLIENT']);
    expect((await webhooks(['plan', '--detailed-exitcode'])).exitCode).toBe(0);
  });
});
