import type { Action } from '../integrations/operation.js';
import type { WantedThing } from '../integrations/spoken/spoken-forms.js';
import type { ParsedCommand, ParserName } from '../parsers/parsed-command.js';

/** A command that was understood, as POST /actions/parse tells it. */
export interface ParsedView extends Action {
  /** A sentence that was understood without a model counts as `rule`. */
  readonly parser: Exclude<ParserName, 'phrase'>;
  /** What has to be looked up before it can be run; left out where nothing has. */
  readonly lookUps?: readonly WantedThing[];
  readonly notes?: readonly string[];
}

/** A command as an action: times are instants and names are names, since nothing was looked up. */
export function presentParsed({ integration, operation, params, parser, wanted, notes }: ParsedCommand): ParsedView {
  return {
    integration,
    operation,
    params,
    parser: parser === 'phrase' ? 'rule' : parser,
    ...(wanted.length > 0 && { lookUps: wanted }),
    ...(notes.length > 0 && { notes }),
  };
}
