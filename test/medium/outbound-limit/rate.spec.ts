import { mostWithin } from '../../support/counting-server.js';
import { FixedDatabaseTime } from '../../support/fixed-database-time.js';
import { openLimit, type OpenLimit } from '../../support/open-limit.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { WakingClock } from '../../support/waking-clock.js';

describe('three replicas that call Clockify', () => {
  const LOAD_MS = 6_000;
  const PER_SECOND = 10;
  let database: TestDatabase;
  let replicas: OpenLimit[];

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.close()));
    await database.drop();
  });

  it('never make one call over the limit in any second, and use nine tenths of it under load', async () => {
    const clock = new WakingClock();
    const options = { url: database.url, budget: { perSecond: PER_SECOND }, clock, time: new FixedDatabaseTime(clock) };
    replicas = await Promise.all([1, 2, 3].map(() => openLimit(options)));
    const call = async (index: number): Promise<number> => {
      const permit = await replicas[index % replicas.length]!.acquire();
      permit.sent();
      return clock.monotonic();
    };
    // More than are served in the time that is looked at: somebody is always waiting.
    const sent = await clock.until(Array.from({ length: 75 }, (_, index) => call(index)));
    expect(mostWithin(1_000, sent)).toBeLessThanOrEqual(PER_SECOND);
    const underLoad = sent.filter((instant) => instant < Math.min(...sent) + LOAD_MS);
    expect(underLoad.length).toBeGreaterThanOrEqual(0.9 * PER_SECOND * (LOAD_MS / 1_000));
  });
});
