import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { Action } from '../../integrations/operation.js';
import { RunLimits } from '../../integrations/run-limits.js';
import type { LookUpCall } from '../../integrations/spoken/spoken-forms.js';
import type { ParsedCommand } from '../../parsers/parsed-command.js';
import type { RunOrigin } from '../../runs/run.js';
import { RunsRepository } from '../../runs/runs.repository.js';

/** A command as an action that can be run. */
export interface ResolvedCommand {
  readonly action: Action;
  readonly notes: readonly string[];
}

/** What is corrected was said a short while ago. */
const LATELY_MS = 30 * 60 * 1000;

/** Looks up what a sentence means but does not name: the last entry, the whole name of a part of it. */
@Injectable()
export class CommandResolver {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly clock: Clock,
    private readonly runs: RunsRepository,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /** @throws AppError validation_error with candidates for what is not clear, or what asking the integration failed with */
  async resolve(command: ParsedCommand, { caller }: Pick<RunOrigin, 'caller'>): Promise<ResolvedCommand> {
    const { integration, operation, clock } = command;
    const found = this.registry.integration(integration);
    const spoken = found?.spoken;
    // Without a credential nobody can be asked: running it says what to do.
    if (found?.isConfigured() !== true || spoken === undefined || command.isLine)
      return { action: actionOf(command), notes: command.notes };
    const notes = [...command.notes];
    const onNote = (note: string): unknown => notes.push(note);
    const { deadlineMs } = this.limits;
    const earlierRun: LookUpCall['earlierRun'] = (operations) =>
      this.runs
        .lastOfCommands({
          caller,
          integration,
          operations,
          since: new Date(this.clock.now() - LATELY_MS),
        })
        .then((run) => run && { operation: run.operation, params: { ...Object(run.params) } });
    const params = await withTimeLimit(this.clock, deadlineMs, (signal) =>
      spoken.lookUp(operation, command, clock, {
        signal,
        deadline: this.clock.monotonic() + deadlineMs,
        onNote,
        earlierRun,
      }),
    );
    return { action: { ...actionOf(command), params }, notes };
  }

  /** A sentence that answers what was asked; none where nobody can be asked what it takes. */
  async answer({ integration, operation, clock, args }: ParsedCommand, result: unknown): Promise<string | undefined> {
    const spoken = this.registry.integration(integration)?.spoken;
    if (args === undefined || spoken?.answer === undefined) return undefined;
    const { deadlineMs } = this.limits;
    try {
      return await withTimeLimit(this.clock, deadlineMs, async (signal) =>
        spoken.answer?.(
          operation,
          { args, result, clock },
          { signal, deadline: this.clock.monotonic() + deadlineMs, onNote: () => undefined },
        ),
      );
    } catch (error) {
      if (error instanceof AppError) return undefined;
      throw error;
    }
  }

  /** Whether everything exists that a command names. @throws AppError what asking the integration failed with */
  async exists(command: ParsedCommand, origin: Pick<RunOrigin, 'caller'>): Promise<boolean> {
    try {
      await this.resolve(command, origin);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.details?.['kind'] === 'clarify') return false;
      throw error;
    }
  }
}

function actionOf({ integration, operation, params }: ParsedCommand): Action {
  return { integration, operation, params };
}
