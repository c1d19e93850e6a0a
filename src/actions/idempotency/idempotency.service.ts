import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { SettledTime } from '../../common/time/settled-time.js';
import type { Action, Operation } from '../../integrations/operation.js';
import type { Run, RunAnswer } from '../../runs/run.js';
import { fingerprintOf } from './action-fingerprint.js';
import { type Claim, decideClaim } from './decide-claim.js';
import { IDEMPOTENCY_KEY_HEADER, type IdempotencyKey } from './idempotency-key.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { answerOf } from './kept-answer.js';

/** How long whoever comes too early is asked to wait. */
const RUNNING_RETRY_SECONDS = 1;

/** What a request with a key asks for. */
export interface KeyedAction {
  /** What makes the request the same when it comes again: the action, or the text that it was read from. */
  readonly asked: Action;
  readonly action: Action;
  readonly operation: Operation;
}

/** Sees to it that a request which is sent again with its key is not carried out again. */
@Injectable()
export class IdempotencyService {
  constructor(
    private readonly repository: IdempotencyRepository,
    private readonly time: SettledTime,
  ) {}

  /**
   * Takes the key for a run and writes the run down.
   * @returns nothing when the run may be carried out, else what its request was answered before
   * @throws AppError conflict while the request is under way; validation_error when the key belongs to another one;
   *   unavailable when it cannot be kept
   */
  async claim(
    key: IdempotencyKey,
    { asked, action, operation }: KeyedAction,
    run: Run,
  ): Promise<RunAnswer | undefined> {
    const fingerprint = fingerprintOf(asked);
    // A key that is given up too early would let a write be made twice.
    const request = { fingerprint, now: this.time.now(), onlyReads: operation.risk === 'read' };
    const claim = await this.repository
      .claim(key, fingerprint, run, (held) => decideClaim(held, request))
      .catch(refuse);
    return answerTo(claim, action);
  }
}

function answerTo(claim: Claim, action: Action): RunAnswer | undefined {
  switch (claim.kind) {
    case 'granted':
      return undefined;
    case 'answered':
      return claim.answer;
    case 'lost':
      return answerOf(lost(claim.runId, action));
    case 'running':
      throw new AppError(
        'conflict',
        `The request with this ${IDEMPOTENCY_KEY_HEADER} is still running; send it again shortly for its answer.`,
        {
          details: { reason: 'idempotency_key_in_progress', runId: claim.runId },
          retryAfterSeconds: RUNNING_RETRY_SECONDS,
        },
      );
    case 'reused':
      throw new AppError(
        'validation_error',
        `This ${IDEMPOTENCY_KEY_HEADER} was used for another request; give each request a key of its own.`,
        { details: { reason: 'idempotency_key_reused' } },
      );
  }
}

function lost(runId: string, { integration, operation }: Action): AppError {
  return new AppError(
    'upstream_error',
    `The service was stopped while this was running. Whether ${operation} was carried out is not known: look in ` +
      `${integration} before you send it again with another ${IDEMPOTENCY_KEY_HEADER}.`,
    { details: { outcome: 'unknown', runId } },
  );
}

function refuse(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  throw new AppError(
    'unavailable',
    `${error.message} Nothing was sent: a request with an ${IDEMPOTENCY_KEY_HEADER} is written down before it is made.`,
    { cause: error },
  );
}
