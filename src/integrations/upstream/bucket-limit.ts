import type { PinoLogger } from 'nestjs-pino';
import type { AppError } from '../../common/errors/app-error.js';
import { pauseAfterRefusal } from '../../common/http/retry-after.js';
import type { Clock } from '../../common/time/clock.js';
import { type BucketState, type Budget, postponed, type Slot } from '../../database/token-bucket/bucket-state.js';
import { giveBack, type Refusal, reserve } from '../../database/token-bucket/reserve.js';
import type { KnownBucket, Reading, SharedBucket } from '../../database/token-bucket/shared-bucket.js';
import { keepDistance, share, slowDown } from '../../database/token-bucket/slow-down.js';
import { type Answer, isTurnedAway } from './answer.js';
import type { OutboundLimit, Permit } from './outbound-limit.js';

/** What a limit is about, and how its refusals are told. */
export interface BucketLimitOptions {
  /** The system's name, as a person calls it. */
  readonly system: string;
  readonly budget: Budget;
  readonly refusal: (because: Refusal['because'], retryAfterSeconds: number) => AppError;
}

type Call = Parameters<OutboundLimit['acquire']>[0];

/** A slot, and how to tell it in this process's own time. */
interface Turn {
  readonly slot: Slot;
  readonly reading: Reading;
}

/** Slots that were taken together and are valid for a moment. */
interface Lease {
  readonly turn: Turn;
  readonly left: number;
}

/** From so many calls a second on, slots are taken by the hundredth of a second: nobody wants to ask for each of them. */
const LEASED_FROM = 1_000;
const LEASES_PER_SECOND = 100;
const LEASE_TOLERANCE_MS = 50;
/** A timer, a turn of the event loop and a connection that is open take no longer, as a rule. */
const TOLERANCE_MS = 20;
/** Whoever is later than this has missed the turn: others may have gone already. */
const MISSED_MS = 500;
const LONGEST_LEAD_MS = 5_000;
/** A pause that another replica learnt of is heeded after this time at the latest. */
const CHECKED_EVERY_MS = 250;

/** A limit that all replicas keep together, by the token bucket of the credential. */
export class BucketLimit implements OutboundLimit {
  private readonly leaseSize: number;
  private readonly toleranceMs: number;
  private lease: Lease | undefined;
  private leasing: Promise<void> | undefined;
  /** Until then this process does not call, by its own clock: a pause that it was told of is kept whatever others say. */
  private pausedUntil = -Infinity;

  constructor(
    private readonly bucket: SharedBucket,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    private readonly options: BucketLimitOptions,
  ) {
    const { perSecond, perHour } = options.budget;
    // What is taken and not used is lost, which an hour's budget cannot afford.
    const leases = perSecond >= LEASED_FROM && perHour === undefined;
    this.leaseSize = leases ? Math.floor(perSecond / LEASES_PER_SECOND) : 1;
    this.toleranceMs = leases ? LEASE_TOLERANCE_MS : TOLERANCE_MS;
  }

  async acquire(call: Call): Promise<Permit> {
    let leadMs = 0;
    for (;;) {
      const turn = await this.waitFor(await this.takeTurn(call.deadline, leadMs), call);
      const lateMs = this.latenessOf(turn);
      if (lateMs < MISSED_MS) {
        return { sent: () => this.sent(turn), answered: (answer) => this.answered(turn, answer) };
      }
      this.giveBack(turn);
      // A database that takes so long has to be asked so long before.
      leadMs = Math.min(LONGEST_LEAD_MS, 2 * lateMs);
    }
  }

  private async takeTurn(deadline: number, leadMs: number): Promise<Turn> {
    if (this.leaseSize === 1) return this.reserve(1, deadline, leadMs);
    for (;;) {
      if (this.lease !== undefined && this.lease.left > 0 && this.latenessOf(this.lease.turn) < this.toleranceMs) {
        const { turn, left } = this.lease;
        this.lease = { turn, left: left - 1 };
        return turn;
      }
      if (this.leasing === undefined) return this.takeLease(deadline, leadMs);
      await this.leasing;
    }
  }

  /** One slot for whoever asks, the others for those who come next. */
  private async takeLease(deadline: number, leadMs: number): Promise<Turn> {
    const reserving = this.reserve(this.leaseSize, deadline, leadMs);
    this.leasing = reserving
      .then(
        (turn) => (this.lease = { turn, left: this.leaseSize - 1 }),
        () => (this.lease = undefined),
      )
      .then(() => (this.leasing = undefined));
    return reserving;
  }

  private async reserve(count: number, deadline: number, leadMs: number): Promise<Turn> {
    const leftMs = deadline - this.clock.monotonic();
    const { budget } = this.options;
    const { toleranceMs } = this;
    const { result, reading } = await this.bucket.change((state, now) =>
      reserve(state, budget, { count, from: now + leadMs, deadline: now + leftMs, toleranceMs }, now),
    );
    if ('because' in result) this.refuse(result.because, result.freeAt - reading.now);
    return { slot: result, reading };
  }

  /** The turn when it has come, which may be later than it was planned. */
  private async waitFor(planned: Turn, { deadline, signal }: Call): Promise<Turn> {
    let turn = planned;
    for (;;) {
      if (this.pausedUntil > deadline) this.giveUp(turn, 'pause', this.pausedUntil - this.clock.monotonic());
      const waitMs = Math.max(startOf(turn), this.pausedUntil) - this.clock.monotonic();
      // Aborted is what waits until the last moment before the deadline.
      if (waitMs > 0) await this.clock.sleep(waitMs, signal).catch(() => this.giveUp(turn, 'second', 0));
      const { state, reading } = await this.bucket.look(CHECKED_EVERY_MS);
      const slot = postponed(turn.slot, state);
      if (slot.at === turn.slot.at && this.pausedUntil <= this.clock.monotonic()) return turn;
      turn = { slot, reading };
      if (startOf(turn) > deadline) this.giveUp(turn, 'pause', startOf(turn) - this.clock.monotonic());
    }
  }

  private giveUp(turn: Turn, because: Refusal['because'], waitMs: number): never {
    this.giveBack(turn);
    return this.refuse(because, waitMs);
  }

  /** What was leased is not given back: there is no budget of an hour then. */
  private giveBack({ slot }: Turn): void {
    void this.learn((state) => giveBack(state, this.options.budget, slot));
  }

  private refuse(because: Refusal['because'], waitMs: number): never {
    throw this.options.refusal(because, Math.max(1, Math.ceil(waitMs / 1_000)));
  }

  /** How long ago the turn came, at the most. */
  private latenessOf({ slot, reading }: Turn): number {
    return this.clock.monotonic() - (reading.askedAt + slot.at - reading.now);
  }

  private sent({ slot, reading }: Turn): void {
    const byMs = this.latenessOf({ slot, reading }) - this.toleranceMs;
    if (byMs <= 0) return;
    const late = { byMs, postponement: slot.postponement };
    void this.learn((state, now) => keepDistance(state, late, now));
  }

  private answered({ slot }: Turn, answer: Answer): void {
    if (!isTurnedAway(answer)) return;
    this.lease = undefined;
    const pauseMs = pauseAfterRefusal(answer.retryAfterMs, 0);
    this.pausedUntil = Math.max(this.pausedUntil, this.clock.monotonic() + pauseMs);
    const turnedAway = { slot: slot.at, retryAfterMs: answer.retryAfterMs };
    void this.learn((state, now) => slowDown(state, turnedAway, now)).then((learnt) => {
      if (learnt !== undefined) this.logger.warn(`${this.options.system} answered 429: ${consequences(learnt)}`);
    });
  }

  /** The bucket after a lesson, where there was something to learn. Never rejects: the call has been made. */
  private async learn(lesson: (state: BucketState, now: number) => BucketState): Promise<KnownBucket | undefined> {
    try {
      const { result, reading } = await this.bucket.change((state, now) => {
        const after = lesson(state, now);
        return [after, after === state ? undefined : after];
      });
      return result && { state: result, reading };
    } catch (err) {
      this.logger.warn({ err }, 'the outbound rate limit could not be adapted');
      return undefined;
    }
  }
}

function consequences({ state, reading }: KnownBucket): string {
  const seconds = Math.ceil((state.pausedUntil - reading.now) / 1_000);
  const percent = Math.round(share(state, reading.now) * 100);
  return `it is not called for ${seconds} s, and then at ${percent} % of the limit`;
}

/** When a turn comes, at the latest: the bucket's time was read some moment between question and answer. */
function startOf({ slot, reading }: Turn): number {
  return reading.toldAt + slot.at - reading.now;
}
