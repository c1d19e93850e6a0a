import { WEBHOOK_ENV } from '../support/deliver.js';
import { FaultReport } from '../support/faults/fault-report.js';
import { FAULT_SCALE } from '../support/faults/fault-scale.js';
import type { ArmedPoint } from '../support/faults/fault-point.js';
import { ForwardReceiver } from '../support/faults/forward-receiver.js';
import { InboxAudit } from '../support/faults/inbox-audit.js';
import { SubjectStorm } from '../support/faults/subject-storm.js';
import { SupervisedService } from '../support/faults/supervised-service.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';

const queue = { module: 'events/handling/event-queue.repository.js', of: 'EventQueueRepository' };
const POINTS: readonly ArmedPoint[] = [
  { name: 'one of two: events claimed', ...queue, method: 'claimAll', when: 'after', pass: 2 },
  { name: 'one of two: events handled, not written down', ...queue, method: 'finishAll', when: 'before', pass: 2 },
  {
    name: 'one of two: jobs taken',
    module: 'events/handling/subject-drainer.js',
    of: 'SubjectDrainer',
    method: 'take',
    when: 'before',
    pass: 1,
  },
];

describe('of two replicas on one database', () => {
  const report = new FaultReport('Kills of one of two replicas', [
    'killed',
    'kills',
    'deliveries',
    'waiting',
    'lost',
    'stored twice',
    'out of order',
    'handled twice',
    'taken over ms',
  ]);
  let database: TestDatabase;
  let receiver: ForwardReceiver;
  let mortal: SupervisedService;
  let survivor: SupervisedService;
  let storm: SubjectStorm;

  beforeAll(async () => {
    database = await createTestDatabase();
    receiver = await ForwardReceiver.start();
    const env = { DATABASE_URL: database.url, ...WEBHOOK_ENV, ...receiver.env };
    [mortal, survivor] = [new SupervisedService(env), new SupervisedService(env)];
    await Promise.all([mortal.start(), survivor.start()]);
  });
  afterEach(() => storm.stop());
  afterAll(async () => {
    report.print();
    await receiver.close();
    await Promise.all([mortal.stop(), survivor.stop()]);
    await database.drop();
  });

  it.each(POINTS)('the other one takes over: $name', async (point) => {
    const audit = new InboxAudit(database.url, receiver);
    let requests = 0;
    storm = new SubjectStorm({
      name: `replica-${POINTS.indexOf(point)}`,
      subjects: FAULT_SCALE.takeoverSubjects,
      versions: FAULT_SCALE.versions,
      url: () => ((requests += 1) % 2 === 0 ? mortal.url : survivor.url),
    });
    await mortal.arm(point);
    const sent = storm.run();
    await mortal.killed();
    const killedAt = performance.now();
    const waiting = await audit.pending(storm);
    await eventually(async () => {
      const pending = new Set(await audit.pending(storm));
      return !waiting.some((id) => pending.has(id));
    });
    const takenOverMs = performance.now() - killedAt;
    await sent;
    await audit.settle(storm);

    const { lost, doubled, disordered, handledTwice } = await audit.examine(storm);
    report.add(
      point.name,
      1,
      storm.deliveries,
      waiting.length,
      lost,
      doubled,
      disordered,
      handledTwice,
      Math.round(takenOverMs),
    );
    expect(storm.acknowledgedIds).toHaveLength(storm.deliveries);
    expect({ lost, doubled, disordered }).toEqual({ lost: 0, doubled: 0, disordered: 0 });
    await mortal.start();
  });
});
