import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { Action } from '../../integrations/operation.js';
import { RunLimits } from '../../integrations/run-limits.js';
import type { ParsedCommand } from '../../parsers/parsed-command.js';

/** A command as an action that can be run. */
export interface ResolvedCommand {
  readonly action: Action;
  readonly notes: readonly string[];
}

/** Looks up what a sentence means but does not name: the last entry, the whole name of a part of it. */
@Injectable()
export class CommandResolver {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /** @throws AppError validation_error with candidates for what is not clear, or what asking the integration failed with */
  async resolve(command: ParsedCommand): Promise<ResolvedCommand> {
    const { integration, operation, clock } = command;
    const spoken = this.registry.integration(integration)?.spoken;
    if (spoken === undefined || command.isLine) return { action: actionOf(command), notes: command.notes };
    const notes = [...command.notes];
    const onNote = (note: string): unknown => notes.push(note);
    const { deadlineMs } = this.limits;
    const params = await withTimeLimit(this.clock, deadlineMs, (signal) =>
      spoken.lookUp(operation, command, clock, { signal, deadline: this.clock.monotonic() + deadlineMs, onNote }),
    );
    return { action: { ...actionOf(command), params }, notes };
  }

  /** Whether everything exists that a command names. @throws AppError what asking the integration failed with */
  async exists(command: ParsedCommand): Promise<boolean> {
    try {
      await this.resolve(command);
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
