import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnTypeScript } from '../support/postgres/spawn-typescript.js';
import { type Ended, runToEnd } from '../support/run-to-end.js';

const programOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** Those of the service are compiled by the loader of the tests; Node runs the scripts as they are. */
const PROGRAMS: [name: string, path: string, refusal: number][] = [
  ['start', 'src/main.ts', 1],
  ['sandbox', 'src/sandbox/main.ts', 2],
  ['doctor', 'src/doctor/main.ts', 2],
  ['webhooks', 'src/subscriptions/command/main.ts', 1],
  ['demo', 'scripts/demo/main.ts', 2],
  ['bench', 'scripts/bench/main.ts', 2],
  ['eval', 'scripts/eval/main.ts', 2],
];

const run = (path: string, ...args: string[]): Promise<Ended> =>
  runToEnd(
    path.startsWith('src/')
      ? spawnTypeScript(programOf(path), { args, cwd: '/' })
      : spawn(process.execPath, [fileURLToPath(programOf(path)), ...args], { env: { PATH: '/usr/bin:/bin' } }),
  );

describe('npm start and npm run sandbox', () => {
  it('become what they start, so that a signal to npm reaches it', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scripts['start']).toMatch(/ && exec node .*dist\/main\.js$/);
    expect(scripts['sandbox']).toMatch(/ && exec node .*dist\/sandbox\/main\.js$/);
  });
});

describe.each(PROGRAMS)('npm run %s', (name, path, refusal) => {
  it.each(['--help', '-h'])('tells with %s how it is used, and does nothing else', async (option) => {
    const { exitCode, lines } = await run(path, option);
    expect(lines[0]).toMatch(new RegExp(`^npm (?:run )?${name}\\b`));
    expect(lines.join('\n')).not.toMatch(/^ +at |listening/m);
    expect(exitCode).toBe(0);
  });

  it('refuses an option that there is not, by its name', async () => {
    const { exitCode, lines } = await run(path, '--no-such-option');
    expect(lines[0]).toContain("'--no-such-option'");
    expect(lines.join('\n')).not.toMatch(/^ +at |listening/m);
    expect(exitCode).toBe(refusal);
  });
});

describe('npm run doctor', () => {
  it('goes on when nobody reads what it says', async () => {
    const doctor = spawnTypeScript(programOf('src/doctor/main.ts'), { env: { DATABASE_URL: 'nonsense' }, cwd: '/' });
    doctor.stdout!.destroy();
    const errors: Buffer[] = [];
    doctor.stderr!.on('data', (chunk: Buffer) => errors.push(chunk));
    const exitCode = await new Promise((resolve) => doctor.once('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(exitCode).toBe(1);
  });
});
