import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { Configuration } from '../../config/configuration.js';
import { BucketStore } from '../../database/token-bucket/bucket-store.js';
import type { Refusal } from '../../database/token-bucket/reserve.js';
import { SharedBucket } from '../../database/token-bucket/shared-bucket.js';
import { BucketLimit } from '../../integrations/upstream/bucket-limit.js';
import type { OutboundLimit, Permit } from '../../integrations/upstream/outbound-limit.js';

type Requests = Configuration['clockify']['requests'];

/**
 * How often Clockify is called with the credential, by all replicas together (API.md 5): so many calls in any second,
 * and, where it is set, so many in any hour.
 */
@Injectable()
export class ClockifyLimit implements OutboundLimit {
  private readonly limit: BucketLimit;

  constructor(store: BucketStore, clock: Clock, logger: PinoLogger, config: ConfigService<Configuration, true>) {
    logger.setContext(ClockifyLimit.name);
    const { credential, requests } = config.get('clockify', { infer: true });
    const digest = createHash('sha256').update(`clockify ${credential?.value}`).digest('hex');
    this.limit = new BucketLimit(new SharedBucket(store, clock, logger, digest), clock, logger, {
      system: 'Clockify',
      budget: requests,
      refusal: (because, seconds) => refusal(because, seconds, requests),
    });
  }

  acquire(call: Parameters<OutboundLimit['acquire']>[0]): Promise<Permit> {
    return this.limit.acquire(call);
  }
}

function refusal(because: Refusal['because'], seconds: number, requests: Requests): AppError {
  return new AppError('rate_limited', `${reason(because, requests)} Try again in ${seconds} s.`, {
    retryAfterSeconds: seconds,
  });
}

function reason(because: Refusal['because'], { perSecond, perHour }: Requests): string {
  switch (because) {
    case 'second':
      return `Too many calls to Clockify are waiting: it is called ${perSecond} times a second at most (CLOCKIFY_REQUESTS_PER_SECOND).`;
    case 'hour':
      return `The ${perHour} calls to Clockify that an hour has are used up (CLOCKIFY_REQUESTS_PER_HOUR).`;
    case 'pause':
      return 'Clockify has turned calls of this credential away, so that they pause; if that happens often, lower CLOCKIFY_REQUESTS_PER_SECOND.';
  }
}
