import type { PinoLogger } from 'nestjs-pino';
import type { Clock } from '../../common/time/clock.js';
import { isUnavailable, unavailable } from '../database-errors.js';
import { type BucketState, FULL_BUCKET, reconcile } from './bucket-state.js';
import type { BucketStore } from './bucket-store.js';
import { withTime, writtenAt } from './bucket-time.js';

/** What becomes of a bucket at an instant, and what is to be told of it. Pure: it may be applied several times. */
export type Transition<Result> = (state: BucketState, now: number) => readonly [BucketState, Result];

/** What the bucket's time was at some moment between two of ours, which are of the clock that never steps. */
export interface Reading {
  readonly now: number;
  readonly askedAt: number;
  readonly toldAt: number;
}

/** A bucket as it is known here. */
export interface KnownBucket {
  readonly state: BucketState;
  readonly reading: Reading;
}

/** What a transition led to, and when. */
export interface Changed<Result> {
  readonly result: Result;
  readonly reading: Reading;
}

interface Pending {
  /** The bucket afterwards, and how to tell whoever is waiting, once it is certain. */
  readonly apply: (state: BucketState, now: number) => readonly [BucketState, (reading: Reading) => void];
  readonly failed: (error: unknown) => void;
}

interface Applied extends KnownBucket {
  readonly tellAll: readonly ((reading: Reading) => void)[];
}

/** A database that is only busy is waited for: without it the replicas do not know of each other. */
const PATIENCE_MS = 5_000;
/** How long at least a database is left alone that is away, in the machine's own time: no injected clock heals it. */
const LEFT_ALONE_MS = 1_000;

/**
 * The bucket of one credential, as a replica sees it. Transitions that come while one is on its way to the database go
 * there together, in order. While the database is away the bucket lives on here, for this process alone, and what
 * happened to it is written down when the database is back.
 */
export class SharedBucket {
  private waiting: Pending[] = [];
  private working = false;
  private known: KnownBucket = { state: FULL_BUCKET, reading: { now: 0, askedAt: 0, toldAt: -Infinity } };
  private isAlone = false;
  private aloneUntil = -Infinity;

  constructor(
    private readonly store: BucketStore,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    /** Its digest: the bucket is kept under it. */
    private readonly credential: string,
  ) {}

  /** Never fails because of the database. */
  change<Result>(transition: Transition<Result>): Promise<Changed<Result>> {
    return new Promise((resolve, reject) => {
      this.waiting.push({
        apply: (before, now) => {
          const [after, result] = transition(before, now);
          return [after, (reading) => resolve({ result, reading })];
        },
        failed: reject,
      });
      if (this.working) return;
      this.working = true;
      setImmediate(() => void this.work());
    });
  }

  /** The bucket as it was at most so many milliseconds ago. Never fails because of the database. */
  async look(maxAgeMs: number): Promise<KnownBucket> {
    if (this.clock.monotonic() - this.known.reading.toldAt > maxAgeMs) await this.change((state) => [state, undefined]);
    return this.known;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      try {
        const { state, reading, tellAll } = await this.applyAll(batch);
        this.known = { state, reading };
        for (const tell of tellAll) tell(reading);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.working = false;
  }

  private async applyAll(batch: readonly Pending[]): Promise<Applied> {
    if (performance.now() < this.aloneUntil) return this.applyAlone(batch);
    const began = performance.now();
    try {
      const applied = await inTime((signal) => this.applyInDatabase(batch, signal));
      if (this.isAlone) this.logger.info('the outbound rate limit is shared through the database again');
      this.isAlone = false;
      return applied;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      this.goAlone(performance.now() - began);
      return this.applyAlone(batch);
    }
  }

  private async applyInDatabase(batch: readonly Pending[], signal: AbortSignal): Promise<Applied> {
    for (;;) {
      signal.throwIfAborted();
      const askedAt = this.clock.monotonic();
      const found = await this.store.read(this.credential);
      const { state, now } = withTime(found.state, found.now, this.expectedAt(askedAt));
      const reading = { now, askedAt, toldAt: this.clock.monotonic() };
      const before = this.isAlone ? reconcile(state, this.known.state) : state;
      const applied = applyTo(before, batch, reading);
      if (applied.state === found.state) return applied;
      if (await this.store.write(this.credential, writtenAt(applied.state, now), found.version)) return applied;
    }
  }

  private applyAlone(batch: readonly Pending[]): Applied {
    const ours = this.clock.monotonic();
    const expected = this.expectedAt(ours);
    const now = Number.isFinite(expected) ? Math.ceil(expected) : this.clock.now();
    return applyTo(this.known.state, batch, { now, askedAt: ours, toldAt: ours });
  }

  /** The bucket's time at a moment of ours, at the least; -Infinity before it was ever told. */
  private expectedAt(ours: number): number {
    const { now, toldAt } = this.known.reading;
    return Number.isFinite(toldAt) ? now + ours - toldAt : -Infinity;
  }

  /** The longer it took to find out, the longer nobody tries again: callers are waiting meanwhile. */
  private goAlone(tookMs: number): void {
    if (!this.isAlone) {
      this.logger.warn('the database is away: the outbound rate limit is kept by this process for itself');
    }
    this.isAlone = true;
    this.aloneUntil = performance.now() + Math.max(LEFT_ALONE_MS, 2 * tookMs);
  }
}

function applyTo(before: BucketState, batch: readonly Pending[], reading: Reading): Applied {
  let state = before;
  const tellAll = batch.map(({ apply }) => {
    const [after, tell] = apply(state, reading.now);
    state = after;
    return tell;
  });
  return { state, reading, tellAll };
}

/** What is given up may still be done: a slot is then taken for nobody. */
async function inTime<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(unavailable(new Error(`no answer within ${PATIENCE_MS} ms`))),
    PATIENCE_MS,
  );
  const givenUp = new Promise<never>((_resolve, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
  });
  try {
    return await Promise.race([work(limit.signal), givenUp]);
  } finally {
    clearTimeout(timer);
  }
}
