import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../../src/common/errors/app-error.js';
import { SystemClock } from '../../../src/common/time/system-clock.js';
import { DatabaseTime } from '../../../src/database/database-time.js';
import { Database } from '../../../src/database/database.js';
import { BucketStore } from '../../../src/database/token-bucket/bucket-store.js';
import { SharedBucket } from '../../../src/database/token-bucket/shared-bucket.js';
import { BucketLimit } from '../../../src/integrations/upstream/bucket-limit.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';

describe('callers of one process', () => {
  const clock = new SystemClock();
  let testDatabase: TestDatabase;
  let database: Database;
  let limit: BucketLimit;

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await Database.open({ url: testDatabase.url, dataDir: '' }, new RecordingLogger());
    const logger = new PinoLogger({ pinoHttp: { level: 'silent' } });
    const bucket = new SharedBucket(new BucketStore(database, new DatabaseTime()), clock, logger, 'somebody');
    limit = new BucketLimit(bucket, clock, logger, {
      system: 'Somebody',
      budget: { perSecond: 10, perHour: 40 },
      refusal: (because) => new AppError('rate_limited', because),
    });
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const acquire = (signal = new AbortController().signal) =>
    limit.acquire({ deadline: clock.monotonic() + 45_000, signal });

  it('are served in the order in which they came', async () => {
    const served: number[] = [];
    const callers = Array.from({ length: 25 }, (_, index) => acquire().then(() => served.push(index)));
    await Promise.all(callers);
    expect(served).toEqual(callers.map((_, index) => index));
  });

  it('take nothing from the budget of an hour when they give up', async () => {
    for (let count = 0; count < 10; count++) await acquire();
    const patience = new AbortController();
    const impatient = Array.from({ length: 30 }, () => acquire(patience.signal));
    const late = acquire();
    await expect(late).rejects.toMatchObject({ message: 'hour' });
    patience.abort();
    for (const caller of impatient) await expect(caller).rejects.toMatchObject({ code: 'rate_limited' });
    await acquire();
  });

  it('do not see that the database is slow, and keep the limit', async () => {
    await acquire();
    const blocker = await database.pool.connect();
    await blocker.query('begin; lock table outbound_limits in access exclusive mode');
    const callers = Promise.all(Array.from({ length: 15 }, async () => (await acquire(), clock.now())));
    await clock.sleep(800);
    await blocker.query('commit');
    blocker.release();
    const served = await callers;
    expect(served.at(-1)! - served[0]!).toBeGreaterThan(950);
    expect(served.toSorted((one, other) => one - other)).toEqual(served);
  });
});
