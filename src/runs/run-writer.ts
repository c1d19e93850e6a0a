import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { withSpan } from '../common/telemetry/with-span.js';
import { isUnavailable } from '../database/database-errors.js';
import type { RunRecord } from './run.js';
import { RunsRepository } from './runs.repository.js';

const FLUSH_AFTER_MS = 100;
const RETRY_AFTER_MS = 1_000;
const MAX_BATCH = 500;
/** Kept in memory while the database is away; beyond it the oldest are given up, and the log says so. */
const MAX_WAITING = 10_000;

/** Writes runs down: at once where that matters, else together with others shortly afterwards. */
@Injectable()
export class RunWriter {
  private waiting: RunRecord[] = [];
  private timer: NodeJS.Timeout | undefined;
  private flushing: Promise<void> | undefined;

  constructor(
    private readonly repository: RunsRepository,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RunWriter.name);
  }

  /** @throws AppError unavailable when the database cannot do it now */
  async writeNow(run: RunRecord): Promise<void> {
    const attributes = { 'clankerbot.run.id': run.id, 'clankerbot.run.outcome': run.outcome };
    await withSpan('record run', attributes, () => this.repository.save([run]));
  }

  writeSoon(run: RunRecord): void {
    this.waiting.push(run);
    if (this.waiting.length > MAX_WAITING) {
      this.waiting.shift();
      this.logger.warn('the record of a run was given up: the database has been away for too long');
    }
    this.flushIn(FLUSH_AFTER_MS);
  }

  /** Writes down what is waiting; what cannot be written keeps waiting. Never rejects. */
  async flush(): Promise<void> {
    await this.flushing;
    this.flushing = this.writeWaiting();
    await this.flushing;
  }

  private async writeWaiting(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, MAX_BATCH);
      try {
        await this.save(batch);
      } catch (err) {
        this.logger.warn({ err, count: this.waiting.length }, 'runs could not be recorded yet');
        this.flushIn(RETRY_AFTER_MS);
        return;
      }
      const saved = new Set(batch);
      this.waiting = this.waiting.filter((run) => !saved.has(run));
    }
  }

  /**
   * One that the database refuses must not keep the others from being written, now and for ever.
   * @throws AppError unavailable when the database cannot do it now
   */
  private async save(batch: readonly RunRecord[]): Promise<void> {
    try {
      await this.repository.save(batch);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      for (const run of batch) await this.saveOrGiveUp(run);
    }
  }

  private async saveOrGiveUp(run: RunRecord): Promise<void> {
    try {
      await this.repository.save([run]);
    } catch (err) {
      if (isUnavailable(err)) throw err;
      this.logger.error({ err, run_id: run.id }, 'the record of a run was given up: the database refuses it');
    }
  }

  private flushIn(milliseconds: number): void {
    // Waiting to write must not keep a process alive that is otherwise done: the shutdown flushes.
    this.timer ??= setTimeout(() => void this.flush(), milliseconds).unref();
  }
}
