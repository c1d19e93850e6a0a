import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { type Cut, CuttingProxy } from '../support/cutting-proxy.js';
import { ABANDONED_POINTS, ACTION_POINTS, type ActionPoint } from '../support/faults/action-points.js';
import { CarefulClient, type Command, type Ending } from '../support/faults/careful-client.js';
import { commandOfEachKind } from '../support/faults/commands.js';
import { FaultReport } from '../support/faults/fault-report.js';
import { FAULT_SCALE } from '../support/faults/fault-scale.js';
import { SupervisedService } from '../support/faults/supervised-service.js';
import { sandboxCaller } from '../support/sandbox-client.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';

/** Longer than any run may last. */
const LATER_MS = 3 * 60_000;

interface Trial {
  readonly command: Command;
  ending: Ending;
}

describe('one command makes one object, though the service is killed', () => {
  const report = new FaultReport('Kills of the service while commands are carried out', [
    'killed',
    'kills',
    'commands',
    'made',
    'there already',
    'unknown',
    'of these made',
    'made twice',
    'not made',
  ]);
  const trials = new Map<string, Trial[]>();
  let database: TestDatabase;
  let sandbox: Sandbox;
  let proxy: CuttingProxy;
  let service: SupervisedService;
  let client: CarefulClient;
  let projectId: string;
  let nextCut: Cut | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    sandbox = await startSandbox();
    const call = sandboxCaller(sandbox);
    projectId = (await call('POST', 'WS/projects', { name: 'of the tasks' })).body.id;
    proxy = await CuttingProxy.start(
      sandbox.url,
      (request) => {
        const cut = request.startsWith('POST') ? nextCut : undefined;
        if (cut !== undefined) nextCut = undefined;
        return cut;
      },
      () => service.signal('SIGKILL'),
    );
    service = new SupervisedService({
      DATABASE_URL: database.url,
      CLOCKIFY_BASE_URL: `${proxy.url}/api`,
      CLOCKIFY_API_KEY: SANDBOX_API_KEY,
      CLOCKIFY_REQUESTS_PER_SECOND: '10000',
      RATE_LIMIT_PER_MINUTE: '1000000',
    });
    client = new CarefulClient(() => service.url);
    await service.start();
  });
  afterAll(async () => {
    for (const [name, ended] of trials) report.add(name, 1, ...sumUp(ended));
    report.print();
    await proxy.close();
    await sandbox.close();
    await service.stop();
    await database.drop();
  });

  /** How often what a command asked for is there. */
  const objectsOf = ({ mark }: Command): number => {
    const { clients, projects, tags, tasks, timeEntries } = sandbox.state;
    return [...clients, ...projects, ...tags, ...tasks, ...timeEntries].filter((object) =>
      Object.values(object).includes(mark),
    ).length;
  };

  const commandsAt = (point: number): Command[] => {
    const place = { workspaceId: sandbox.state.workspace.id, projectId };
    return Array.from({ length: FAULT_SCALE.commandsOfAKind }, (_, index) => [
      ...commandOfEachKind(`${point}-${index}`, place, false),
      ...commandOfEachKind(`${point}-${index}-keyed`, place, true),
    ]).flat();
  };

  /** What holds whatever happened, and at any time. */
  const expectOnce = ({ command, ending }: Trial): void => {
    const objects = objectsOf(command);
    const { mark } = command;
    const isOpen = ending.kind === 'unknown' || ending.kind === 'open';
    expect({ mark, objects }).toEqual({ mark, objects: isOpen ? Math.min(objects, 1) : 1 });
  };

  const arm = async (point: ActionPoint): Promise<void> => {
    if ('cut' in point) nextCut = point.cut;
    else await service.arm(point);
  };

  it.each(ACTION_POINTS.map((point, index) => ({ point, index, name: point.name })))(
    '$name',
    async ({ point, index }) => {
      await arm(point);
      const sent = commandsAt(index).map(async (command) => ({ command, ending: await client.send(command) }));
      await service.killed();
      await service.start();
      const ended = await Promise.all(sent);
      trials.set(point.name, ended);
      for (const trial of ended) expectOnce(trial);
    },
  );

  it.each(ABANDONED_POINTS)('$name', async (point) => {
    await service.stop();
    await service.startAndDie({ point, clockAheadMs: LATER_MS });
    await service.start();
  });

  it('what was left open is told as it was, or as unknown, and no run is left behind', async () => {
    await service.stop();
    await service.start({ clockAheadMs: LATER_MS });
    const all = [...trials.values()].flat();
    const open = all.filter(({ ending }) => ending.kind === 'open');
    expect(open.length).toBeGreaterThan(0);
    for (const trial of open) trial.ending = await client.resume(trial.command);
    expect(open.filter(({ ending }) => ending.kind === 'open')).toEqual([]);
    for (const trial of all) expectOnce(trial);
    expect((await client.runs()).filter(({ outcome }) => outcome === 'running')).toEqual([]);
  });

  it('a request with its key is answered as before, and never carried out again', async () => {
    const keyed = [...trials.values()].flat().filter(({ command }) => command.key !== undefined);
    for (const trial of keyed) {
      const [first, second] = [await client.repeat(trial.command), await client.repeat(trial.command)];
      expect(second).toEqual(first);
      if (trial.ending.kind === 'made') expect(first).toEqual(trial.ending.answer);
      else expect(first).toMatchObject({ status: 502, error: { details: { outcome: 'unknown' } } });
      expectOnce(trial);
    }
  });

  it('what is unknown is there once when it is named and sent again with another key', async () => {
    const unknown = [...trials.values()]
      .flat()
      .filter(({ command, ending }) => command.isNamed && ending.kind === 'unknown');
    for (const { command } of unknown) {
      await client.send({ ...command, key: `another-${command.mark}` });
      expect(objectsOf(command)).toBe(1);
    }
  });

  const sumUp = (ended: readonly Trial[]): number[] => {
    const count = (...kinds: readonly Ending['kind'][]): number =>
      ended.filter(({ ending }) => kinds.includes(ending.kind)).length;
    return [
      ended.length,
      count('made', 'succeeded'),
      count('taken'),
      count('unknown', 'open'),
      ended.filter(({ command, ending }) => ending.kind === 'unknown' && objectsOf(command) > 0).length,
      ended.filter(({ command }) => objectsOf(command) > 1).length,
      ended.filter(({ command, ending }) => ending.kind !== 'unknown' && objectsOf(command) === 0).length,
    ];
  };
});
