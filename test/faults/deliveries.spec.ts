import { WEBHOOK_ENV } from '../support/deliver.js';
import { DELIVERY_POINTS, type DeliveryPoint, type Drive } from '../support/faults/delivery-points.js';
import { FaultReport } from '../support/faults/fault-report.js';
import { FAULT_SCALE } from '../support/faults/fault-scale.js';
import { ForwardReceiver } from '../support/faults/forward-receiver.js';
import { InboxAudit } from '../support/faults/inbox-audit.js';
import { SubjectStorm } from '../support/faults/subject-storm.js';
import { SupervisedService } from '../support/faults/supervised-service.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';

/** Milliseconds between two purges, where there shall be one. */
const PURGE_SOON_MS = 200;
/** More than RETENTION_DAYS. */
const LONG_AGO = '40 days';

/** A service, its database and what was sent to it. */
interface Trial {
  readonly database: TestDatabase;
  readonly service: SupervisedService;
  readonly audit: InboxAudit;
}

describe('what was acknowledged is stored and handled, though the service is killed', () => {
  const report = new FaultReport('Kills of the service while deliveries come in', [
    'killed',
    'kills',
    'deliveries',
    'replays',
    'refused',
    'lost',
    'stored twice',
    'out of order',
    'handled twice',
    'back after ms',
  ]);
  let receiver: ForwardReceiver;
  let shared: Trial;
  let storm: SubjectStorm;
  let unique = 0;

  const openTrial = async (migrated = true): Promise<Trial> => {
    const database = await createTestDatabase({ migrated });
    const env = { DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: '1000000', ...WEBHOOK_ENV, ...receiver.env };
    return { database, service: new SupervisedService(env), audit: new InboxAudit(database.url, receiver) };
  };
  const closeTrial = async ({ service, database }: Trial): Promise<void> => {
    await service.stop();
    await database.drop();
  };
  const newStorm = ({ service }: Trial): SubjectStorm =>
    new SubjectStorm({ ...FAULT_SCALE, name: `storm${(unique += 1)}`, url: () => service.url });

  beforeAll(async () => {
    receiver = await ForwardReceiver.start();
    shared = await openTrial();
    await shared.service.start();
  });
  afterEach(() => storm.stop());
  afterAll(async () => {
    report.print();
    await receiver.close();
    await closeTrial(shared);
  });

  /** Sends a storm and has the service killed meanwhile; answers when it has gone and how many replays were asked for. */
  const DRIVES: Readonly<Record<Drive, (trial: Trial, point: DeliveryPoint) => Promise<Killed>>> = {
    migration: async ({ service }, point) => {
      await service.startAndDie({ point });
      return { sent: storm.run() };
    },
    start: async ({ service }, point) => {
      const sent = storm.run();
      await eventually(() => storm.acknowledged.size > 0);
      service.signal('SIGKILL');
      await service.killed();
      await service.startAndDie({ point });
      return { sent };
    },
    deliveries: async ({ service }, point) => {
      await service.arm(point);
      const sent = storm.run();
      await service.killed();
      return { sent };
    },
    replay: async ({ service, audit }, point) => {
      await storm.run();
      await audit.settle(storm);
      await service.arm(point);
      const sent = Promise.all(storm.acknowledgedIds.map((id) => replay(service, id)));
      await service.killed();
      return { sent, replays: 1 };
    },
    stop: async ({ service }, point) => {
      await service.arm(point);
      const sent = storm.run();
      await eventually(() => storm.acknowledged.size > 0);
      service.signal('SIGTERM');
      await service.killed();
      return { sent };
    },
    purge: async ({ service, audit, database }, point) => {
      await storm.run();
      await audit.settle(storm);
      await service.stop();
      for (const column of ['events set received_at = received_at', 'event_heads set updated_at = updated_at'])
        await query(
          database.url,
          `update ${column} - interval '${LONG_AGO}' where subject like 'client/${storm.name}-%'`,
        );
      await service.startAndDie({ point, housekeepingMs: PURGE_SOON_MS });
      // The last delivery about every client comes once more.
      storm = storm.lastOnce();
      return { sent: storm.run() };
    },
  };

  it.each(DELIVERY_POINTS)('$name', async (point) => {
    const trial = point.drive === 'migration' ? await openTrial(false) : shared;
    storm = newStorm(trial);
    const { sent, replays = 0 } = await DRIVES[point.drive](trial, point);
    const killedAt = performance.now();
    await trial.service.start();
    const backAfter = Math.round(performance.now() - killedAt);
    await sent;
    await trial.audit.settle(storm);

    const { lost, doubled, disordered, handledTwice } = await trial.audit.examine(storm, replays);
    const refused = [...storm.refusals.values()].reduce((sum, count) => sum + count, 0);
    const { deliveries } = storm;
    report.add(
      point.name,
      point.drive === 'start' ? 2 : 1,
      deliveries,
      replays * deliveries,
      refused,
      lost,
      doubled,
      disordered,
      handledTwice,
      backAfter,
    );
    expect(storm.acknowledgedIds).toHaveLength(deliveries);
    expect({ lost, doubled, disordered, forged: receiver.forged }).toEqual({
      lost: 0,
      doubled: 0,
      disordered: 0,
      forged: 0,
    });
    if (trial !== shared) await closeTrial(trial);
  });
});

/** Goes on once the service is there again. */
interface Killed {
  readonly sent: Promise<unknown>;
  /** Of each event. */
  readonly replays?: number;
}

/** Asks for an event to be handled once more until that is acknowledged. */
async function replay(service: SupervisedService, id: string): Promise<void> {
  await eventually(async () => (await fetch(`${service.url}/events/${id}/replay`, { method: 'POST' })).ok);
}
