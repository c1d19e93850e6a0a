import { SystemClock } from '../../../src/common/time/system-clock.js';
import { DatabaseTime } from '../../../src/database/database-time.js';
import { mostWithin } from '../../support/counting-server.js';
import { FixedDatabaseTime } from '../../support/fixed-database-time.js';
import { openLimit, type OpenLimit } from '../../support/open-limit.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { eventually } from '../../support/postgres/eventually.js';
import { lockTable } from '../../support/postgres/lock-table.js';
import { WakingClock } from '../../support/waking-clock.js';

const BUDGET = { perSecond: 10, perHour: 40 };

describe('callers of one process', () => {
  let database: TestDatabase;
  let limit: OpenLimit;

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await limit.close();
    await database.drop();
  });

  describe('by the clock of the machine', () => {
    beforeEach(async () => {
      const [clock, time] = [new SystemClock(), new DatabaseTime()];
      limit = await openLimit({ url: database.url, budget: BUDGET, clock, time });
    });

    it('are served in the order in which they came', async () => {
      const served: number[] = [];
      const callers = Array.from({ length: 25 }, (_, index) => limit.acquire().then(() => served.push(index)));
      await Promise.all(callers);
      expect(served).toEqual(callers.map((_, index) => index));
    });

    it('take nothing from the budget of an hour when they give up', async () => {
      for (let count = 0; count < 10; count++) await limit.acquire();
      const patience = new AbortController();
      const impatient = Array.from({ length: 30 }, () => limit.acquire(patience.signal));
      const late = limit.acquire();
      await expect(late).rejects.toMatchObject({ message: 'hour' });
      patience.abort();
      for (const caller of impatient) await expect(caller).rejects.toMatchObject({ code: 'rate_limited' });
      await limit.acquire();
    });
  });

  it('do not see that the database is slow, and keep the limit', async () => {
    const clock = new WakingClock();
    limit = await openLimit({ url: database.url, budget: BUDGET, clock, time: new FixedDatabaseTime(clock) });
    const servedAt = async (): Promise<number> => (await limit.acquire(), clock.monotonic());
    const first = await servedAt();
    const lock = await lockTable(database.url, 'outbound_limits', 'access exclusive');
    const callers = Array.from({ length: 15 }, () => servedAt());
    await eventually(async () => (await lock.waiting()) === 1);
    clock.advance(800);
    await lock.release();
    const served = await clock.until(callers);
    expect(mostWithin(1_000, [first, ...served])).toBeLessThanOrEqual(BUDGET.perSecond);
    expect(served.toSorted((one, other) => one - other)).toEqual(served);
  });
});
