import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { idFactory } from '../../common/ids/id-factory.js';
import { Clock } from '../../common/time/clock.js';
import type { Action } from '../../integrations/operation.js';
import type { Run, RunOrigin } from '../../runs/run.js';
import { fingerprintOf } from '../idempotency/action-fingerprint.js';
import { bindingOf, readToken, signToken } from './confirm-token.js';
import { CLOCKS_DIFFER_MS, CONFIRMABLE_FOR_MS, type Confirmation, type PlannedRun } from './confirmation.js';
import { alreadyUsed, expired, forAnotherAction, notOurs, ofAnotherCaller } from './confirmation-errors.js';
import { ConfirmationsRepository } from './confirmations.repository.js';
import { SigningKey } from './signing-key.js';

/** What lets a plan be run. */
export interface ConfirmToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Hands out tokens for plans, and sees to it that each runs what was planned, for its caller, once, and soon. */
@Injectable()
export class ConfirmationsService {
  private readonly newId = idFactory();

  constructor(
    private readonly repository: ConfirmationsRepository,
    private readonly key: SigningKey,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a plan until it is confirmed.
   * @param asked the action before anything of it was resolved
   * @throws AppError unavailable when it cannot be kept
   */
  async issue(asked: Action, { action, state }: PlannedRun, { caller }: RunOrigin): Promise<ConfirmToken> {
    const now = this.clock.now();
    const id = this.newId(now);
    const expiresAt = new Date(now + CONFIRMABLE_FOR_MS);
    await this.repository.save({
      id,
      caller,
      asked: fingerprintOf(asked),
      resolved: fingerprintOf(action),
      action,
      state,
      expiresAt,
    });
    const claims = { id, expiresAt: expiresAt.getTime(), binding: bindingOf(action, caller) };
    return { token: signToken(claims, await this.key.get()), expiresAt };
  }

  /**
   * The plan of a token. It can be used up from here on, by {@link redeem}.
   * @param asked what is to be run, where that is said again: as it was asked for or as it was resolved
   * @throws AppError validation_error for a token that is not ours or for something else, forbidden for somebody else's,
   *   conflict for one that was used or whose time is over
   */
  async open(token: string, { caller }: RunOrigin, asked?: Action): Promise<Confirmation> {
    const claims = readToken(token, await this.key.get());
    if (claims === undefined) throw notOurs();
    const kept = await this.repository.find(claims.id);
    if (kept === undefined) throw expired();
    const owner = kept.kind === 'open' ? kept.confirmation.caller : kept.caller;
    if (owner !== caller) throw ofAnotherCaller();
    if (kept.kind === 'used') throw alreadyUsed(kept.runId);
    if (!isInTime(claims.expiresAt, this.clock.now())) throw expired();
    const { confirmation } = kept;
    if (!claims.binding.equals(bindingOf(confirmation.action, caller))) throw notOurs();
    if (asked !== undefined && !isFor(confirmation, asked)) throw forAnotherAction(confirmation.action);
    return confirmation;
  }

  /**
   * Uses a plan up in the same step as its run is written down.
   * @throws AppError conflict when somebody else has done so meanwhile; unavailable when it cannot be written down
   */
  async redeem({ id }: Confirmation, run: Run): Promise<void> {
    if (await this.repository.redeem(id, run).catch(refuse)) return;
    const kept = await this.repository.find(id);
    throw kept?.kind === 'used' ? alreadyUsed(kept.runId) : expired();
  }
}

/** What is valid for longer than a token ever is was given while the clock was ahead. */
function isInTime(expiresAt: number, now: number): boolean {
  return expiresAt > now && expiresAt <= now + CONFIRMABLE_FOR_MS + CLOCKS_DIFFER_MS;
}

function isFor({ asked, resolved }: Confirmation, action: Action): boolean {
  const fingerprint = fingerprintOf(action);
  return fingerprint.equals(asked) || fingerprint.equals(resolved);
}

function refuse(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  throw new AppError('unavailable', `${error.message} Nothing was sent: what is confirmed is written down before.`, {
    cause: error,
  });
}
