import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnTypeScript } from '../support/postgres/spawn-typescript.js';
import { type Ended, runToEnd } from '../support/run-to-end.js';

const MAIN = new URL('../../src/sandbox/main.ts', import.meta.url);
const start = (env: Record<string, string>): ChildProcess => spawnTypeScript(MAIN, { env });

describe('npm run sandbox', () => {
  let sandbox: ChildProcess;
  let told = '';

  beforeAll(async () => {
    sandbox = start({ SANDBOX_PORT: '0' });
    for await (const chunk of sandbox.stdout!.setEncoding('utf8')) {
      told += chunk;
      if (told.includes('Ctrl-C')) break;
    }
  });
  afterAll(async () => {
    const gone = once(sandbox, 'exit');
    sandbox.kill('SIGTERM');
    await gone;
  });

  const refused = (env: Record<string, string>): Promise<Ended> => runToEnd(start(env));

  it('says with which variables a service uses it', async () => {
    const [, address, key] = /CLOCKIFY_BASE_URL=(\S+) CLOCKIFY_API_KEY=(\S+) npm start/.exec(told) ?? [];
    const response = await fetch(`${address}/v1/user`, { headers: { 'X-Api-Key': String(key) } });
    expect(await response.json()).toMatchObject({ name: 'Sam Keller' });
  });

  it('says in a line that its port is in use', async () => {
    const port = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(told)?.[1];
    expect(await refused({ SANDBOX_PORT: String(port) })).toEqual({
      exitCode: 1,
      lines: [`port ${port} is in use: choose another with SANDBOX_PORT`],
    });
  });

  it.each([
    [{ SANDBOX_PLAN: 'gold' }, 'SANDBOX_PLAN is free or enterprise'],
    [{ SANDBOX_TIME_ZONE: 'Mars' }, 'SANDBOX_TIME_ZONE is an IANA name such as Europe/Berlin'],
  ])('does not start with %j', async (env, line) => {
    expect(await refused({ SANDBOX_PORT: '0', ...env })).toEqual({ exitCode: 1, lines: [line] });
  });
});
