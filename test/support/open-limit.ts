import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../src/common/errors/app-error.js';
import type { Clock } from '../../src/common/time/clock.js';
import { Database } from '../../src/database/database.js';
import { BucketStore } from '../../src/database/token-bucket/bucket-store.js';
import type { Budget } from '../../src/database/token-bucket/bucket-state.js';
import { SharedBucket } from '../../src/database/token-bucket/shared-bucket.js';
import type { DatabaseTime } from '../../src/database/database-time.js';
import { BucketLimit } from '../../src/integrations/upstream/bucket-limit.js';
import { RecordingLogger } from './postgres/recording-logger.js';

export interface OpenLimitOptions {
  readonly url: string;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly time: DatabaseTime;
}

/** A replica's outbound limit, on connections of its own. */
export interface OpenLimit {
  acquire(signal?: AbortSignal): ReturnType<BucketLimit['acquire']>;
  close(): Promise<void>;
}

/** The limit of one credential as a replica keeps it. */
export async function openLimit({ url, budget, clock, time }: OpenLimitOptions): Promise<OpenLimit> {
  const database = await Database.open({ url, dataDir: '' }, new RecordingLogger());
  const logger = new PinoLogger({ pinoHttp: { level: 'silent' } });
  const bucket = new SharedBucket(new BucketStore(database, time), clock, logger, 'somebody');
  const limit = new BucketLimit(bucket, clock, logger, {
    system: 'Somebody',
    budget,
    refusal: (because) => new AppError('rate_limited', because),
  });
  return {
    acquire: (signal = new AbortController().signal) => limit.acquire({ deadline: clock.monotonic() + 45_000, signal }),
    close: () => database.close(),
  };
}
