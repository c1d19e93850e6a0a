import { EmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { WEBHOOK_ENV } from '../support/deliver.js';
import { FaultReport } from '../support/faults/fault-report.js';
import { FAULT_SCALE } from '../support/faults/fault-scale.js';
import { ForwardReceiver } from '../support/faults/forward-receiver.js';
import { InboxAudit } from '../support/faults/inbox-audit.js';
import { SubjectStorm } from '../support/faults/subject-storm.js';
import { SupervisedService } from '../support/faults/supervised-service.js';
import { connectionUrl } from '../support/postgres/connection-url.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { RecordingLogger } from '../support/postgres/recording-logger.js';
import { postmasterOf } from '../support/postgres/server-processes.js';
import { TemporaryDataDir } from '../support/postgres/temporary-data-dir.js';

describe('PostgreSQL that goes away under load', () => {
  const report = new FaultReport('Restarts of PostgreSQL while deliveries come in', [
    'PostgreSQL',
    'deliveries',
    'answered 503',
    'lost',
    'stored twice',
    'out of order',
    'handled twice',
    'all handled after ms',
  ]);
  let folder: TemporaryDataDir;
  let postgres: EmbeddedPostgres;
  let receiver: ForwardReceiver;
  let service: SupervisedService;
  let audit: InboxAudit;
  let storm: SubjectStorm;

  /** As durable as the service's own. */
  const startPostgres = () => EmbeddedPostgres.start({ dataDir: folder.path, logger: new RecordingLogger() });
  const databaseUrl = (): string => connectionUrl(postgres.connection);
  const isRefusing = (): boolean => (storm.refusals.get(503) ?? 0) > 0;

  beforeAll(async () => {
    folder = await TemporaryDataDir.make();
    postgres = await startPostgres();
    receiver = await ForwardReceiver.start();
    audit = new InboxAudit(databaseUrl(), receiver);
    service = new SupervisedService({ DATABASE_URL: databaseUrl(), ...WEBHOOK_ENV, ...receiver.env });
    await service.start();
  });
  afterEach(() => storm.stop());
  afterAll(async () => {
    report.print();
    await receiver.close();
    try {
      await service.stop();
    } finally {
      await postgres.stop();
      await folder.remove();
    }
  });

  const FAULTS: readonly { readonly name: string; readonly strike: () => Promise<void> }[] = [
    {
      name: 'is stopped and started again',
      strike: async () => {
        await postgres.stop();
        await eventually(isRefusing);
        postgres = await startPostgres();
      },
    },
    {
      name: 'is killed, and comes back',
      strike: async () => {
        const server = postmasterOf(folder.path);
        process.kill(server, 'SIGKILL');
        await eventually(() => postmasterOf(folder.path) !== server);
      },
    },
    {
      name: 'loses one of its own processes, and recovers',
      strike: async () => {
        const [backend] = await query<{ pid: number }>(
          databaseUrl(),
          "select pid from pg_stat_activity where application_name = 'clankerbot' order by query_start desc limit 1",
        );
        process.kill(backend!.pid, 'SIGKILL');
      },
    },
    {
      name: 'ends every connection',
      strike: async () => {
        await query(
          databaseUrl(),
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'clankerbot'",
        );
      },
    },
  ];

  it.each(FAULTS)('and $name: what was acknowledged is handled, and the service goes on by itself', async (fault) => {
    storm = new SubjectStorm({
      name: `outage-${FAULTS.indexOf(fault)}`,
      subjects: FAULT_SCALE.outageSubjects / FAULTS.length,
      versions: FAULT_SCALE.versions,
      url: () => service.url,
    });
    const sent = storm.run();
    await eventually(() => storm.acknowledged.size > 0);
    const startedAt = performance.now();
    await fault.strike();
    await sent;
    await audit.settle(storm);
    const handledAfter = Math.round(performance.now() - startedAt);

    const { lost, doubled, disordered, handledTwice } = await audit.examine(storm);
    const refused = storm.refusals.get(503) ?? 0;
    report.add(fault.name, storm.deliveries, refused, lost, doubled, disordered, handledTwice, handledAfter);
    expect(storm.acknowledgedIds).toHaveLength(storm.deliveries);
    expect({ lost, doubled, disordered }).toEqual({ lost: 0, doubled: 0, disordered: 0 });
    // It answered every delivery, and with nothing else.
    expect([...storm.refusals.keys()].filter((status) => status !== 503)).toEqual([]);
  });
});
