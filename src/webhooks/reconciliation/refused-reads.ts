import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { ReadOperation } from './clockify-reader.js';

/** Roles and plans change seldom. */
const REFUSED_FOR_MS = 6 * 60 * 60_000;
/** Webhooks come and go. */
const MAX_REFUSED = 10_000;
/** What such an answer says is about the credential or the moment, not about what was asked for. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/** Remembers what Clockify refuses: the user's role or the plan may not allow it, and asking again does not help. */
@Injectable()
export class RefusedReads {
  private readonly until = new LRUCache<string, number>({ max: MAX_REFUSED });

  constructor(
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RefusedReads.name);
  }

  /**
   * Does a read that may be refused, unless it was refused of late.
   * @param of the workspace or the webhook that it is about
   * @returns nothing when it is refused, which is told once
   * @throws AppError for every other failure
   */
  async unlessRefused<Result>(
    operation: ReadOperation,
    of: string,
    read: () => Promise<Result>,
  ): Promise<Result | undefined> {
    const key = `${operation} ${of}`;
    if (this.clock.monotonic() < (this.until.get(key) ?? -Infinity)) return undefined;
    try {
      const result = await read();
      this.until.delete(key);
      return result;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.add(key, operation, of, error);
      return undefined;
    }
  }

  private add(key: string, operation: ReadOperation, of: string, err: AppError): void {
    const isNews = !this.until.has(key);
    this.until.set(key, this.clock.monotonic() + REFUSED_FOR_MS);
    if (isNews) {
      this.logger.warn(
        { err, operation, of },
        'Clockify refuses what is needed to find missed deliveries: they are not found as long as it does',
      );
    }
  }
}

/** Whether it was Clockify's answer that this is not to be had: by the role, the plan, or because it is not there. */
function isRefusal(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  const { upstream } = error.details ?? {};
  const status =
    typeof upstream === 'object' && upstream !== null && 'status' in upstream ? upstream.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 && !PASSING.has(status);
}
