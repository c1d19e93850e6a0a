import type { Risk } from '../../integrations/operation.js';
import type { ParserName } from '../../parsers/parsed-command.js';

/** An action, as far as it matters whether a person has to agree to it first. */
export interface UnderstoodAction {
  readonly risk: Risk;
  /** Who understood it; nobody had to where it came over REST. */
  readonly parser?: ParserName | undefined;
  /** Whether it was said as a question: "stop the timer?" may only ask whether it should be. */
  readonly isQuestion?: boolean | undefined;
}

/**
 * Whether an action is planned and shown before it is run: whatever a model takes for a change, and what a sentence
 * would destroy, and what it would change where it is a question. Rule lines and REST say exactly what they mean.
 */
export function needsConfirmation({ risk, parser, isQuestion = false }: UnderstoodAction): boolean {
  switch (parser) {
    case undefined:
    case 'rule':
      return false;
    case 'llm':
      return risk !== 'read';
    case 'phrase':
    // What was meant for a model and read without one: a sentence, as like as not.
    case 'fallback':
      return risk === 'destructive' || (isQuestion && risk !== 'read');
  }
}
