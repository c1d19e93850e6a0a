import type { Integration } from '../integrations/integration.js';
import type { Params } from '../integrations/operation.js';
import type { SpokenArgs } from '../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../integrations/spoken/spoken-clock.js';
import type { LoweredCommand, SaidHow } from '../integrations/spoken/spoken-forms.js';

/**
 * What was said of an operation, as its parameters. An integration without forms of its own is spoken to in its
 * parameters.
 * @throws AppError validation_error with `kind: clarify`
 */
export function lowerCommand(
  { spoken }: Integration,
  operation: string,
  args: SpokenArgs,
  clock: SpokenClock,
  how?: SaidHow,
): LoweredCommand {
  return spoken?.lower(operation, args, clock, how) ?? asSaid({ ...args });
}

/** Parameters that are what they say, such as those of a line. */
export function asSaid(params: Params): LoweredCommand {
  return { params, wanted: [], notes: [] };
}
