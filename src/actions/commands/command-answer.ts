import type { ParserName } from '../../parsers/parsed-command.js';
import type { RunOutcome } from '../../runs/run.js';
import type { PlanView } from '../confirmation/plan-view.js';

/** What a command was taken for. */
export interface Understood {
  readonly parser: ParserName;
  /** As a line that can be parsed again. */
  readonly understood: string;
}

/** A command that was not run: what it would do, and what lets exactly that be done. */
export interface PlannedCommand extends Understood {
  /** Whether it is run only with the token. */
  readonly needsConfirmation: boolean;
  readonly plan: PlanView;
  readonly confirmToken: string;
  readonly notes?: readonly string[];
}

/** A command that was run; without a parser where a plan was confirmed. */
export interface RunCommand extends Partial<Understood> {
  readonly run: { readonly id: string; readonly outcome: Extract<RunOutcome, 'succeeded'> };
  /** As the operation lays it out. */
  readonly result: Readonly<Record<string, unknown>>;
  readonly notes?: readonly string[];
}

export type CommandAnswer = PlannedCommand | RunCommand;
