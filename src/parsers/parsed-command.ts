import type { AppError } from '../common/errors/app-error.js';
import type { Action } from '../integrations/operation.js';
import type { SpokenArgs } from '../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../integrations/spoken/spoken-clock.js';
import type { WantedThing } from '../integrations/spoken/spoken-forms.js';
import type { SentenceForm } from './sentence/understanding.js';

/**
 * Which parser understood a command: `rule` a line in the words of the catalogue, `phrase` a sentence without a model,
 * `llm` the model, `fallback` the deterministic ones because the model was asked for and could not answer.
 */
export type ParserName = 'rule' | 'phrase' | 'llm' | 'fallback';
export const PARSER_NAMES: readonly ParserName[] = ['rule', 'phrase', 'llm', 'fallback'];

/** A sentence that may ask for several things, of which what exists decides. */
export interface UndecidedCommand {
  readonly kind: 'undecided';
  readonly commands: readonly ParsedCommand[];
  /** What to ask where it decides nothing. */
  readonly question: AppError;
}

/** A command that was understood. */
export interface ParsedCommand extends Action {
  readonly kind: 'command';
  readonly parser: ParserName;
  /** Whether it is a line that says what is to be run word for word. */
  readonly isLine: boolean;
  /** What was said of the operation; none of a line. */
  readonly args?: SpokenArgs;
  /** What has to be looked up before it can be run. */
  readonly wanted: readonly WantedThing[];
  /** What the person should know of how it was taken. */
  readonly notes: readonly string[];
  /** Whether two names of it were said as one, which what there is decides about. */
  readonly together?: true;
  /** By which its times were told. */
  readonly clock: SpokenClock;
  /** The sentence as it was read without a model. */
  readonly sentence?: SentenceForm;
}
