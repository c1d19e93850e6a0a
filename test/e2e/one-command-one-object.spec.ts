import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { type Cut, CuttingProxy } from '../support/cutting-proxy.js';
import { makeApp, type TestApp } from '../support/make-app.js';

/** Commands under way at once. */
const LANES = 8;
/** Longer than any request and any answer of these commands, in bytes. */
const LONGEST = { request: 520, answer: 1_100 };

interface Command {
  /** Stands in what it makes, and nowhere else. */
  readonly mark: string;
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What happens to each of its writes, in order. */
  readonly cuts: Cut[];
}

const KINDS: readonly ((mark: string) => Pick<Command, 'operation' | 'body'>)[] = [
  (mark) => ({ operation: 'create_client', body: { name: mark, note: 'as sent' } }),
  (mark) => ({ operation: 'create_project', body: { name: mark, color: '#AABBCC', isPublic: true } }),
  (mark) => ({
    operation: 'create_time_entry',
    body: { description: mark, start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z', billable: true },
  }),
  (mark) => ({ operation: 'start_timer', body: { description: mark, start: '2026-11-23T09:00:00Z' } }),
];

describe('one command makes one object', () => {
  const commands = new Map<string, Command>();
  let sandbox: Sandbox;
  let proxy: CuttingProxy;
  let service: TestApp;

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => service.clock.now() });
    proxy = await CuttingProxy.start(sandbox.url, (request) => {
      const mark = request.startsWith('POST') ? /"(?:name|description)":"([^"]+)"/.exec(request)?.[1] : undefined;
      return mark === undefined ? undefined : commands.get(mark)?.cuts.shift();
    });
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${proxy.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        RATE_LIMIT_PER_MINUTE: '1000000',
      },
      // The waits of all commands move the one clock on.
      limits: { deadlineMs: 100_000_000 },
    });
  });
  afterAll(async () => {
    await service.close();
    await proxy.close();
    await sandbox.close();
  });

  /** How often what a command asked for is there. */
  const objectsOf = ({ mark }: Command): number =>
    [...sandbox.state.clients, ...sandbox.state.projects, ...sandbox.state.timeEntries].filter((object) =>
      Object.values(object).includes(mark),
    ).length;

  const run = async (
    command: Command,
  ): Promise<{ command: Command; status: number; outcome: unknown; answer: object }> => {
    commands.set(command.mark, command);
    const { operation, body } = command;
    const { status, body: answer } = await service.http
      .post('/actions/run')
      .send({ integration: 'clockify', operation, params: { body } });
    return { command, status, outcome: answer.error?.details?.outcome, answer };
  };

  const runAll = async (all: readonly Command[]) => {
    const left = [...all];
    const lane = async () => {
      const ended: Awaited<ReturnType<typeof run>>[] = [];
      for (let next = left.shift(); next !== undefined; next = left.shift()) ended.push(await run(next));
      return ended;
    };
    return (await Promise.all(Array.from({ length: LANES }, lane))).flat();
  };

  const commandOf = (mark: string, index: number, cuts: Cut[]): Command => ({
    mark,
    cuts,
    ...KINDS[index % KINDS.length]!(mark),
  });
  const everyByte = (where: Cut['in']): Command[] =>
    Array.from({ length: LONGEST[where] }, (_byte, after) =>
      commandOf(`${where} ${after}`, after, [{ in: where, after }]),
    );

  it('wherever the connection breaks, and says that it did', async () => {
    const ended = await runAll([...everyByte('request'), ...everyByte('answer')]);
    expect(ended.length).toBeGreaterThan(300);
    expect(proxy.longest.request).toBeLessThan(LONGEST.request);
    expect(proxy.longest.answer).toBeLessThan(LONGEST.answer);
    const wrong = ended.filter(({ command, status }) => status !== 200 || objectsOf(command) !== 1);
    expect(wrong.map(({ command, answer }) => [command.mark, objectsOf(command), answer])).toEqual([]);
  });

  it('when one try after the other breaks off, or says that nobody knows', async () => {
    const cuts = (seed: number): Cut[] =>
      Array.from({ length: 4 }, (_try, index) => {
        const number = (seed * 7919 + index * 104_729) % (LONGEST.request + LONGEST.answer);
        return number < LONGEST.request
          ? { in: 'request', after: number }
          : { in: 'answer', after: number - LONGEST.request };
      });
    const ended = await runAll(
      Array.from({ length: 200 }, (_one, seed) => commandOf(`often ${seed}`, seed, cuts(seed))),
    );
    for (const { command, status, outcome } of ended) {
      if (status === 200) expect(objectsOf(command)).toBe(1);
      else {
        expect(outcome).toBe('unknown');
        expect(objectsOf(command)).toBeLessThanOrEqual(1);
      }
    }
    expect(ended.filter(({ status }) => status === 200).length).toBeGreaterThan(150);
  });

  it('when many commands ask for the very same thing at once', async () => {
    const body = { description: 'all alike', start: '2026-11-20T08:00:00Z', end: '2026-11-20T09:00:00Z' };
    // Two thirds of the tries break off, at any byte of the request or of the answer.
    const cuts = Array.from({ length: 60 }, (_try, index): Cut => {
      const after = index % 3 === 0 ? Number.POSITIVE_INFINITY : (index * 37) % 500;
      return { in: index % 2 === 0 ? 'request' : 'answer', after };
    });
    const alike: Command = { mark: 'all alike', operation: 'create_time_entry', body, cuts };
    const ended = await runAll(Array.from({ length: 40 }, () => alike));
    const succeeded = ended.filter(({ status }) => status === 200);
    const unknown = ended.filter(({ outcome }) => outcome === 'unknown');
    expect(succeeded.length + unknown.length).toBe(40);
    expect(succeeded.length).toBeGreaterThan(10);
    expect(
      new Set(succeeded.map(({ answer }) => Object.entries(answer).find(([name]) => name === 'id')?.[1])).size,
    ).toBe(succeeded.length);
    expect(objectsOf(alike)).toBeGreaterThanOrEqual(succeeded.length);
    expect(objectsOf(alike)).toBeLessThanOrEqual(40);
  });
});
