import { Agent, request } from 'node:http';
import { clockifyEnv } from '../support/env.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

const REPORT_MEMORY = new URL('../support/report-memory.mjs', import.meta.url);
const MB = 1024 * 1024;

const REQUESTS = 20_000;
/** Afterwards what is made once is there: code that was compiled, every zone, a heap of its usual size. */
const WARM_UP = 6_000;
const AT_ONCE = 16;
/** On a busy machine V8 collects late: its heap may take what it likes, within these megabytes. */
const SMALL_HEAP = '--max-old-space-size=160 --max-semi-space-size=8';
/** More than the heap of V8 goes up and down by; a leak of 6 KB a request is more. */
const MAX_GROWTH_MB = 80;

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'US/Pacific', 'Europe/Kyiv', 'Etc/GMT+5', 'UTC'];
const LANGUAGES = ['en', 'de', 'es', 'fr', 'sr', 'it', 'pt', 'nl', 'pl', 'ja'];

interface Asked {
  readonly path: string;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests no two of which are the same. */
const KINDS: readonly ((n: number) => Asked)[] = [
  (n) => sentence(n, { timezone: zone(n) }),
  (n) => sentence(n, { timezone: zone(n), locale: locale(n) }),
  (n) => sentence(n, { timezone: inOtherLetters(zone(n), n) }),
  (n) => sentence(n, { timezone: zone(n), locale: locale(n), llm: n % 2 === 0 }),
  (n) => sentence(n, { timezone: `Nowhere/Town_${n}` }),
  (n) => sentence(n, { timezone: zone(n), locale: `xx-${n}` }),
  (n) => ({ path: '/actions/parse', body: { text: `clockify.create_client body.name="Client ${n}" color_${n}=red` } }),
  (n) => ({ path: '/commands', body: { text: `start timer on "Project ${n}"`, timezone: zone(n), dryRun: true } }),
  (n) => run(n, 'get_clients', { name: `Client ${n}` }),
  (n) => run(n, `operation_${n}`, {}),
  (n) => run(n, 'create_time_entry', { project: `Project ${n}`, body: { start: '2026-11-23T09:30:00Z' } }),
  (n) => run(n, 'generate_summary_report', { body: { timeZone: `Nowhere/Town_${n}` } }),
  (n) => ({ path: `/nowhere/${n}`, body: {} }),
];

function zone(n: number): string {
  return ZONES[n % ZONES.length]!;
}

function locale(n: number): string {
  return `${LANGUAGES[n % LANGUAGES.length]}-${String.fromCharCode(65 + (n % 26), 65 + (Math.floor(n / 26) % 26))}`;
}

/** Zones are known in small and capital letters: there are far more spellings than zones. */
function inOtherLetters(name: string, n: number): string {
  return name.replaceAll(/[a-z]/gi, (letter, at: number) =>
    (n >> (at % 16)) & 1 ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

function sentence(n: number, { llm, ...more }: { llm?: boolean; timezone: string; locale?: string }): Asked {
  const path = llm === undefined ? '/actions/parse' : `/actions/parse?llm=${llm}`;
  return { path, body: { text: `log ${(n % 7) + 1}h yesterday on "Project ${n}": work ${n}`, ...more } };
}

function run(n: number, operation: string, params: object): Asked {
  const action = { integration: 'clockify', operation, params: { workspaceId: `w${n % 50}`, ...params } };
  return { path: '/actions/run', body: action, headers: { 'x-request-id': `request-${n}` } };
}

describe('the memory of the service', () => {
  let database: TestDatabase;
  let clockify: ScriptedServer;
  let service: RunningService;
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

  beforeAll(async () => {
    [database, clockify] = await Promise.all([createTestDatabase(), ScriptedServer.start()]);
    clockify.onRequest(() => Promise.resolve(clockify.script({ json: [] })));
    service = await RunningService.start(
      {
        DATABASE_URL: database.url,
        ...clockifyEnv(clockify.url),
        CLOCKIFY_REQUESTS_PER_SECOND: '10000',
        RATE_LIMIT_PER_MINUTE: '1000000',
        NODE_OPTIONS: SMALL_HEAP,
      },
      { preload: [REPORT_MEMORY] },
    );
  });
  afterAll(async () => {
    agent.destroy();
    await service.stop();
    await Promise.all([database.drop(), clockify.close()]);
  });

  const ask = ({ path, body, headers }: Asked): Promise<number> =>
    new Promise((resolve, reject) => {
      const asking = request(`${service.url}${path}`, {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      asking.once('error', reject);
      asking.once('response', (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      });
      asking.end(JSON.stringify(body));
    });

  /** Sends the requests of these numbers and counts how they were answered. */
  const send = async (from: number, to: number): Promise<Record<number, number>> => {
    const statuses: Record<number, number> = {};
    let next = from;
    const sender = async (): Promise<void> => {
      while (next < to) {
        const n = next++;
        const status = await ask(KINDS[n % KINDS.length]!(n));
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, sender));
    return statuses;
  };

  const residentMb = async (): Promise<number> => {
    const told = (): RegExpMatchArray[] => [...service.log.matchAll(/resident bytes: (\d+)/g)];
    const before = told().length;
    service.signal('SIGUSR2');
    await eventually(() => told().length > before);
    return Number(told().at(-1)![1]) / MB;
  };

  it('stays as it is, whatever zones, locales, names and operations it is asked about', async () => {
    await send(0, WARM_UP);
    const before = await residentMb();
    const answered = await send(WARM_UP, REQUESTS);
    const growthMb = (await residentMb()) - before;
    expect(growthMb).toBeLessThan(MAX_GROWTH_MB);
    expect(Object.keys(answered)).toEqual(['200', '400', '404']);
  });
});
