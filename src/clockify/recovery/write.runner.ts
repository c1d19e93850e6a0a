import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { RunLimits } from '../../integrations/run-limits.js';
import { type Answer, isSuccess, isUnclear } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import { decideRetry } from '../../integrations/upstream/retry-policy.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY } from '../client/clockify-errors.js';
import { ClockifySender } from '../client/clockify.sender.js';
import { isRecord } from '../pages/at-path.js';
import { CommandLedger, type OpenCommand } from './command-ledger.js';
import { hasEnded, isGone, watch } from './doubt.js';
import { heldBy } from './holder.js';
import { HolderFinder } from './holder.finder.js';
import { LookUp } from './look-up.js';
import { RECOVERY_PLANS } from './plans/index.js';
import type { LostWrite, RecoveryPlan, Verdict } from './recovery-plan.js';

/**
 * Milliseconds to wait before each look where a repeat would make a second object: what was cut off may still be under
 * way, and what was made may not be listed yet.
 */
const PATIENCE_MS = [0, 1_000, 3_000];

/** A write under way, with everything that is needed to find out about it. */
interface Writing {
  readonly operation: ClockifyOperation;
  readonly call: OperationCall;
  readonly plan: RecoveryPlan;
  readonly command: OpenCommand;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

/** Carries out writes, each of them once: one whose answer was lost is looked for before it is sent again. */
@Injectable()
export class WriteRunner {
  constructor(
    private readonly sender: ClockifySender,
    private readonly lookUp: LookUp,
    private readonly holders: HolderFinder,
    private readonly ledger: CommandLedger,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /** @throws AppError for every failure; `details.outcome` is `unknown` where the write may have been carried out */
  async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    try {
      return await this.carryOut(operation, call);
    } catch (failure) {
      throw await this.holders.explain(failure, operation, call);
    }
  }

  private async carryOut(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const plan = RECOVERY_PLANS.get(operation.name);
    if (plan === undefined || plan.covers?.(call.params) === false) return this.runOnce(operation, call);
    const command = { content: JSON.stringify([plan.look, call.params]), openedAt: this.clock.monotonic() };
    this.ledger.begin(command);
    try {
      return await this.runWithPlan({ operation, call, plan, command, sentAt: this.clock.now() });
    } finally {
      this.ledger.end(command);
    }
  }

  /** What cannot be looked for; its retry class alone says whether it is repeated. */
  private async runOnce(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const watched = watch(call);
    const answer = await this.send(operation, watched.call, watched.inDoubt);
    if (isSuccess(answer)) return answer.body;
    if (watched.inDoubt() && isGone(operation, answer)) return undefined;
    throw mapFailure(CLOCKIFY, operation, answer, watched.inDoubt());
  }

  /** What keeps another try from being made does not settle what came of the ones before it. */
  private async send(operation: ClockifyOperation, call: OperationCall, inDoubt: () => boolean): Promise<Answer> {
    try {
      return await this.sender.send(operation, call);
    } catch (cause) {
      if (inDoubt() && (cause instanceof AppError || call.signal.aborted)) return { kind: 'not_sent', cause };
      throw cause;
    }
  }

  private async runWithPlan(writing: Writing): Promise<OperationResult> {
    const { operation, call, plan } = writing;
    let doubt: Answer | undefined;
    for (let tries = 1; ; tries += 1) {
      const answer = await this.send(operation, call, () => doubt !== undefined);
      if (isSuccess(answer)) return this.succeed(writing, answer.body);
      if (isUnclear(answer)) doubt = answer;
      // Until a try is in doubt, a failure is one.
      if (doubt === undefined) throw mapFailure(CLOCKIFY, operation, answer);
      const finding = await this.find(writing);
      if (finding.kind === 'found') return finding.result;
      if (finding.kind === 'taken') throw nothingMade(heldBy(operation, finding.row));
      if (finding.kind === 'unclear') throw mapFailure(CLOCKIFY, operation, doubt);
      const delayMs = isUnclear(answer) && mayRepeat(plan, answer) ? this.delayBefore(answer, tries, call) : undefined;
      if (delayMs === undefined || !(await this.wait(delayMs, call))) {
        throw mapFailure(CLOCKIFY, operation, answer, true);
      }
    }
  }

  /** Looks for what the write may have made. That it cannot be looked for now is no failure of the write. */
  private async find(writing: Writing): Promise<Finding> {
    try {
      return await this.lookFor(writing);
    } catch (error) {
      if (error instanceof AppError || writing.call.signal.aborted) return { kind: 'unclear' };
      throw error;
    }
  }

  private async lookFor({ operation, call, plan, command, sentAt }: Writing): Promise<Finding> {
    const { params } = call;
    const named = params['userId'];
    const userId = plan.ownUser ? await this.lookUp.ownUser(call) : typeof named === 'string' ? named : undefined;
    const body = isRecord(params['body']) ? params['body'] : {};
    const lost: LostWrite = { params, body, userId, sentAt, openedAt: command.openedAt };
    let verdict: Verdict = { kind: 'unclear' };
    for (const waitMs of PATIENCE_MS) {
      if (waitMs > 0 && !(await this.wait(waitMs, call))) return { kind: 'unclear' };
      const seen = await this.lookUp.look(plan, lost, call);
      verdict = plan.judge(
        { ...seen, isClaimed: (id) => this.ledger.isClaimed(id), hasRival: this.ledger.hasRival(command) },
        lost,
      );
      if (verdict.kind === 'found') {
        this.claim(verdict.row);
        const shown = await this.lookUp.show(plan, verdict.row, lost, call);
        return { kind: 'found', result: operation.result.kind === 'list' ? [shown] : shown };
      }
      // Where another try does no harm, one look is enough to dare it.
      if (verdict.kind === 'taken' || (verdict.kind === 'absent' && isSafe(plan))) return verdict;
    }
    return verdict;
  }

  private succeed({ plan, command }: Writing, body: unknown): unknown {
    if (plan.answersAnother) this.ledger.succeededUnnamed(command, this.clock.monotonic());
    else for (const made of Array.isArray(body) ? body : [body]) this.claim(made);
    return body;
  }

  private claim(made: unknown): void {
    if (isRecord(made) && typeof made['id'] === 'string') this.ledger.claim(made['id']);
  }

  private delayBefore(answer: Answer, tries: number, { deadline }: OperationCall): number | undefined {
    const decision = decideRetry({
      answer,
      // It has been looked for, and is not there.
      retryClass: 'repeatable',
      tries,
      maxRetries: this.limits.maxRetries,
      leftMs: deadline - this.clock.monotonic(),
      random: Math.random(),
    });
    return decision.retry ? decision.delayMs : undefined;
  }

  /** Whether there was time to wait. */
  private async wait(milliseconds: number, { deadline, signal }: OperationCall): Promise<boolean> {
    if (milliseconds >= deadline - this.clock.monotonic()) return false;
    try {
      await this.clock.sleep(milliseconds, signal);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      throw error;
    }
  }
}

/** What came of looking: as a verdict says it, with what the write would have answered. */
type Finding = Exclude<Verdict, { kind: 'found' }> | { readonly kind: 'found'; readonly result: OperationResult };

function isSafe({ repeat }: RecoveryPlan): boolean {
  return repeat === 'refused' || repeat === 'harmless';
}

function mayRepeat(plan: RecoveryPlan, answer: Answer): boolean {
  return isSafe(plan) || (plan.repeat === 'doubles' && hasEnded(answer));
}

/** Clockify would refuse the create, and has refused it if it got it: the name was taken before (API.md 11.4). */
function nothingMade(conflict: AppError): AppError {
  return conflict.withDetails({ outcome: 'failed' });
}
