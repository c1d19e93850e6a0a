import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWith, readOptions } from '../read-options.ts';
import { type AttackMeasurement, measureAttack } from './attack.ts';
import { startDatabase } from './bench-database.ts';
import { forwardingEnv, type HandlingMeasurement, measureHandling, Receiver } from './handling.ts';
import { measure, type Measurement, median, medians } from './measure.ts';
import { MeasuredProcess } from './measured-process.ts';
import { measureParsing, type ParsingMeasurement } from './parsing.ts';
import { API_KEY, type Scenario, SCENARIOS, WEBHOOK_TOKEN } from './scenarios.ts';

const options = readOptions(
  {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '64' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  [
    'npm run bench -- [--rounds N] [--seconds N] [--connections N] [--only NAME,NAME] [--json]',
    '  measures the service beside a bare server; by default 5 rounds of 3 seconds with 64 connections, everything there is',
  ],
);
const rounds = Number(options.rounds);
const load = { seconds: Number(options.seconds), connections: Number(options.connections) };
const parts = [...SCENARIOS.map(({ name }) => name), 'attack', 'handling', 'parsing'];
const asked = options.only?.split(',') ?? parts;
const strange = asked.filter((part) => !parts.includes(part));
if (strange.length > 0) endWith(`--only ${strange.join(',')}: there is ${parts.join(', ')}`);
const scenarios = SCENARIOS.filter(({ name }) => asked.includes(name));

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** As `npm start` starts it. */
const SERVICE = ['--max-semi-space-size=8', '--import', join(DIST, 'instrumentation.js'), join(DIST, 'main.js')];
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'clankerbot-bench-'));
// Below root the database runs as another user, who has to get through to its data.
await chmod(folder, 0o711);
const database = await startDatabase(join(folder, 'data'));
const running: MeasuredProcess[] = [];
const start = async (args: readonly string[], env: Record<string, string>): Promise<MeasuredProcess> => {
  const process = await MeasuredProcess.start(
    args,
    { DATABASE_URL: database.url, ...env },
    join(folder, `${running.length}.log`),
  );
  running.push(process);
  return process;
};

try {
  const stub = await start([beside('stub-clockify.ts')], {});
  const env = {
    PORT: '0',
    LOG_JSON: 'true',
    CLOCKIFY_BASE_URL: stub.url,
    CLOCKIFY_API_KEY: 'bench-clockify-key',
    CLOCKIFY_REQUESTS_PER_SECOND: '10000',
    CLOCKIFY_WEBHOOK_TOKENS: WEBHOOK_TOKEN,
    API_KEYS: `bench:${API_KEY}`,
    RATE_LIMIT_PER_MINUTE: '100000000',
  };
  const starts = await measureStarts(env);
  const bare = await start([beside('bare-server.ts')], { STUB_URL: stub.url, WEBHOOK_TOKEN });
  const service = await start(SERVICE, env);
  const idleRss = service.rssBytes;
  const results = new Map<Scenario, Record<Side, Measurement[]>>(
    scenarios.map((scenario) => [scenario, { bare: [], service: [] }]),
  );
  for (let round = 0; round <= rounds; round++) {
    for (const [scenario, measured] of results) {
      const bareMeasured = await measure(bare, scenario, load);
      const serviceMeasured = await measure(service, scenario, load);
      // The first round only warms up.
      if (round === 0) continue;
      measured.bare.push(bareMeasured);
      measured.service.push(serviceMeasured);
    }
    process.stderr.write(`round ${round} of ${rounds} done\n`);
  }
  const loadedRss = service.rssBytes;
  const attack = isAsked('attack') ? await measureAttack(service, load, rounds) : undefined;
  await running.pop()?.stop();
  report(
    scenarios.map((scenario) => {
      const measured = results.get(scenario)!;
      return { scenario: scenario.name, bare: medians(measured.bare), service: medians(measured.service) };
    }),
    { startMs: median(starts), idleRss, loadedRss },
    attack,
    isAsked('handling') ? await measureHandlingOf(env) : undefined,
    isAsked('parsing') ? measureParsing() : undefined,
  );
} finally {
  for (const process of running.toReversed()) await process.stop();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Whether something that is no scenario is to be measured. */
function isAsked(name: string): boolean {
  return asked.includes(name);
}

type Side = 'bare' | 'service';

/** Milliseconds from the start of the process to its first 200; the database is there and migrated by then. */
async function measureStarts(env: Record<string, string>): Promise<number[]> {
  const starts: number[] = [];
  for (let time = 0; time < 4; time++) {
    const startedAt = performance.now();
    const service = await start(SERVICE, env);
    const { status } = await fetch(`${service.url}/healthz`);
    if (status !== 200) throw new Error(`the first answer was ${status}`);
    // The first start migrates.
    if (time > 0) starts.push(performance.now() - startedAt);
    running.pop();
    await service.stop();
  }
  return starts;
}

/** In a service of its own: one that handles events has more to do at each delivery. */
async function measureHandlingOf(env: Record<string, string>): Promise<HandlingMeasurement> {
  const receiver = await Receiver.start();
  const service = await start(SERVICE, { ...env, ...forwardingEnv(receiver) });
  try {
    return await measureHandling(service, receiver, database.url);
  } finally {
    await receiver.stop();
  }
}

function report(
  rows: readonly { scenario: string; bare: Measurement; service: Measurement }[],
  { startMs, idleRss, loadedRss }: { startMs: number; idleRss: number; loadedRss: number },
  attack: AttackMeasurement | undefined,
  handling: HandlingMeasurement | undefined,
  parsing: ParsingMeasurement | undefined,
): void {
  if (options.json) {
    const figures = { load, rounds, rows, startMs, idleRss, loadedRss, attack, handling, parsing };
    process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    return;
  }
  const [cpu] = cpus();
  const lines = [
    `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}; ${load.connections} connections, medians of ${rounds} interleaved rounds of ${load.seconds} s`,
    '',
    '| request | bare/s | service/s | ratio | bare µs CPU | service µs CPU | ratio | bare p99 ms | service p99 ms |',
    '| ------- | -----: | --------: | ----: | ----------: | -------------: | ----: | ----------: | -------------: |',
    ...rows.map(({ scenario, bare, service }) =>
      [
        '',
        scenario,
        bare.requestsPerSecond.toFixed(0),
        service.requestsPerSecond.toFixed(0),
        (service.requestsPerSecond / bare.requestsPerSecond).toFixed(2),
        bare.cpuMicros.toFixed(0),
        service.cpuMicros.toFixed(0),
        (bare.cpuMicros / service.cpuMicros).toFixed(2),
        bare.p99.toFixed(1),
        service.p99.toFixed(1),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
    '',
    `start to the first 200: ${startMs.toFixed(0)} ms (database running and migrated)`,
    `resident memory: ${mebibytes(idleRss)} MiB after the start, ${mebibytes(loadedRss)} MiB after the load`,
    ...(attack === undefined ? [] : [attackLine(attack)]),
    ...(handling === undefined ? [] : handlingLines(handling)),
    ...(parsing === undefined ? [] : parsingLines(parsing)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function attackLine({ undisturbed, attacked, descriptorsLeft }: AttackMeasurement): string {
  const share = Math.round((attacked / undisturbed) * 100);
  return `deliveries while a stranger uploads compressed bodies: ${attacked.toFixed(0)}/s, ${share} % of ${undisturbed.toFixed(0)}/s without; ${descriptorsLeft} descriptors left behind`;
}

function handlingLines({ latency, drainedPerSecond, backlog }: HandlingMeasurement): string[] {
  const { events, subjects } = backlog;
  return [
    `from the answer to a delivery to its arrival at the receiver: p50 ${latency.p50.toFixed(1)} ms, p99 ${latency.p99.toFixed(1)} ms`,
    `a backlog of ${events} events over ${subjects} subjects, handler does nothing: ${drainedPerSecond.toFixed(0)} events/s`,
  ];
}

function parsingLines({ sentence, line, refusals }: ParsingMeasurement): string[] {
  const { mebibyte, mebibyteLine, adversarial } = refusals;
  return [
    `parsing in-process: a sentence ${sentence.toFixed(3)} ms, a line ${line.toFixed(3)} ms`,
    `refused in-process: 1 MiB of words ${mebibyte.toFixed(3)} ms, a line of 1 MiB ${mebibyteLine.toFixed(3)} ms, 2000 characters of words that could be many things ${adversarial.toFixed(1)} ms`,
  ];
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
