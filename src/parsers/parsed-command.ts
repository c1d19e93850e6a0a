import type { Action } from '../integrations/operation.js';

/**
 * Which parser understood a command: `rule` the deterministic ones, `llm` the model, `fallback` the deterministic ones
 * because the model was asked for and could not answer.
 */
export type ParserName = 'rule' | 'llm' | 'fallback';

/** A command that was understood. */
export interface ParsedCommand extends Action {
  readonly parser: ParserName;
}
