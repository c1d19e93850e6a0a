import { Injectable } from '@nestjs/common';
import type { OperationCall, OperationResult } from './integration.js';
import type { Action, Operation } from './operation.js';

/** An action that an integration has carried out. */
export interface FinishedCall extends Pick<Action, 'integration' | 'params'>, Pick<OperationCall, 'onNote'> {
  readonly operation: Operation;
  /** When the run began: what was answered may be as old as this. */
  readonly startedAt: Date;
}

/** Somebody above the integrations who has something to do with what they answer. */
export interface AfterRun {
  /**
   * Called once for each success that is no file, before it is answered or kept. A hook that rejects fails the run: what
   * it was to take out of the answer must not get out.
   * @returns the result as it is answered
   */
  afterRun(call: FinishedCall, result: OperationResult): Promise<OperationResult>;
}

/** The hook through which a run tells what it was answered: whoever wants to know adds itself while the service starts. */
@Injectable()
export class AfterRunHooks {
  private readonly hooks: AfterRun[] = [];

  add(hook: AfterRun): void {
    this.hooks.push(hook);
  }

  /** Tells every hook in turn; each sees what the one before made of the result. */
  async apply(call: FinishedCall, result: OperationResult): Promise<OperationResult> {
    let answer = result;
    for (const hook of this.hooks) answer = await hook.afterRun(call, answer);
    return answer;
  }
}
