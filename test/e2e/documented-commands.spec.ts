import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { DocumentedAnswers } from '../support/documented-answers.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { query } from '../support/postgres/query.js';
import { curlCommandsIn } from '../support/shell-commands.js';

/** What curl writes below the body. */
const WRITE_OUT = '\n%{http_code} %{method} %{url_effective}';
const DOCUMENTS = ['README.md', 'docs/RUNBOOK.md'];
/** What the commands take for granted in Clockify. */
const THINGS = ['create project ACME', 'add task design to ACME', 'create tag billable'];

interface Answer {
  readonly status: number;
  readonly route: string | undefined;
  readonly body: unknown;
}

describe('the calls of curl in the documents', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let answers: DocumentedAnswers;
  let folder: string;

  beforeAll(async () => {
    sandbox = await startSandbox();
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        PUBLIC_URL: 'https://clankerbot.example.com',
        RATE_LIMIT_PER_MINUTE: '10000',
      },
    });
    answers = new DocumentedAnswers((await service.http.get('/openapi.json')).body);
    folder = await mkdtemp(join(tmpdir(), 'clankerbot-curl-'));
    await writeFile(join(folder, 'me.png'), 'a picture');
    for (const text of THINGS) await service.http.post('/commands').send({ text }).expect(200);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await service.close();
    await sandbox.close();
  });

  /** The ids that stand for those of whoever reads along. */
  const withIds = async (command: string): Promise<string> => {
    const [run] = (await service.http.get('/runs?limit=1')).body.data.runs;
    const [event] = (await service.http.get('/events?limit=1')).body.data.events;
    if (command.includes('/dead-letters'))
      await query(service.database.url, `update events set state = 'dead' where id = '${event.id}'`);
    return command.replaceAll('RUN_ID', run?.id).replaceAll('EVENT_ID', event?.id);
  };

  const run = async (command: string): Promise<Answer> => {
    const { host } = new URL(await service.app.getUrl());
    const script = (await withIds(command))
      .replaceAll('localhost:8000', host)
      .replace(/^curl /m, `curl --max-time 20 --write-out '${WRITE_OUT}' `);
    const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd: folder });
    const [, body = '', status = '', method = '', url = ''] = /^(.*)\n(\d+) (\w+) (\S+)$/s.exec(stdout) ?? [];
    return {
      status: Number(status),
      route: answers.routeOf(method, new URL(url).pathname),
      body: JSON.parse(body),
    };
  };

  const routes = new Set<string | undefined>();

  // That the answers are as the document says is seen to by makeApp, here as everywhere.
  it.each(DOCUMENTS.flatMap((file) => curlCommandsIn(file).map((command) => [file, command])))(
    '%s: %s',
    async (_file, command) => {
      const { status, route, body } = await run(command);
      expect({ body, status }).toEqual({ body: expect.objectContaining({ ok: true }), status: 200 });
      routes.add(route);
    },
  );

  it('leave no route out', () => {
    expect(answers.routes.filter((route) => !routes.has(route))).toEqual([]);
  });
});
