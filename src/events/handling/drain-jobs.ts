import { Injectable } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { PinoLogger } from 'nestjs-pino';
import { Database } from '../../database/database.js';
import { DatabaseStartError } from '../../database/database-start-error.js';
import type { StoredEvent } from '../event.js';
import { type EventListener, EventListeners } from '../event-listeners.js';
import { EventHandlers } from './event-handlers.js';

const QUEUE = 'drain-subject';
/** A subject has one job that waits, however often it is woken. */
const POLICY = {
  policy: 'short',
  retryLimit: 0,
  expireInSeconds: 60,
  deleteAfterSeconds: 60,
  retentionSeconds: 600,
} as const;
/** A subject woken by another replica waits no longer than this. */
const POLLING = { batchSize: 100, pollingIntervalSeconds: 1, burstWhenBatchFull: true };
/** While the database is away every look fails: that is told once, and then no more often than this. */
const QUIET_MS = 60_000;

interface DrainJob {
  readonly subject: string;
}

/**
 * The jobs that say that there may be something to do for a subject, by pg-boss: any replica takes them. They are no
 * more than a hint, for what there is to do stands in the inbox; one that is lost is made up for by the sweep.
 */
@Injectable()
export class DrainJobs implements EventListener {
  private readonly boss: PgBoss;
  private readonly woken = new Set<string>();
  private worker: string | undefined;
  private isSending = false;
  private complainedAt = -Infinity;

  constructor(
    database: Database,
    listeners: EventListeners,
    private readonly handlers: EventHandlers,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(DrainJobs.name);
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => execute(database, text, values) },
      schedule: false,
      registerInstance: false,
      openTelemetry: { enabled: false },
    });
    this.boss.on('error', (error) => this.complain(error));
    listeners.add(this);
  }

  /**
   * @param take is given the subjects of the jobs; the next ones come when it has resolved
   * @throws DatabaseStartError when the queue cannot be set up
   */
  async start(take: (subjects: readonly string[]) => Promise<void>): Promise<void> {
    try {
      await this.boss.start();
      await this.boss.createQueue(QUEUE, POLICY);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new DatabaseStartError(
        `The queue of jobs could not be set up: ${reason}. The user of DATABASE_URL needs the right to create a schema, ` +
          'or the schema pgboss has to be there and belong to it',
        { cause },
      );
    }
    this.worker = await this.boss.work<DrainJob>(QUEUE, POLLING, (jobs) => take(jobs.map(({ data }) => data.subject)));
  }

  /** Brings no more jobs; what was taken already is nobody's business here. */
  async stop(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }

  onEvent(event: StoredEvent): void {
    if (this.handlers.want(event)) this.wake(event.subject);
  }

  /** Makes a job for a subject, unless one waits already; those of one turn of the event loop go together. */
  wake(subject: string): void {
    this.woken.add(subject);
    if (this.isSending) return;
    this.isSending = true;
    setImmediate(() => void this.sendAll());
  }

  /** Never rejects: the sweep will find what is not sent. */
  private async sendAll(): Promise<void> {
    while (this.woken.size > 0) {
      const subjects = [...this.woken];
      this.woken.clear();
      try {
        await this.boss.insert(
          QUEUE,
          subjects.map((subject) => ({ singletonKey: subject, data: { subject } })),
        );
        if (this.worker !== undefined) this.boss.notifyWorker(this.worker);
      } catch (error) {
        this.complain(error);
      }
    }
    this.isSending = false;
  }

  private complain(err: unknown): void {
    const now = performance.now();
    if (now - this.complainedAt < QUIET_MS) return;
    this.complainedAt = now;
    this.logger.warn({ err }, 'the queue of jobs does not work at the moment; events are stored and wait');
  }
}

/** Pg-boss sends several statements at once, and wants the rows of all of them. */
async function execute(database: Database, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const results: { rows?: unknown[] }[] = [await database.pool.query(text, values)].flat();
  return { rows: results.flatMap(({ rows }) => rows ?? []) };
}
