import { redactFields } from '../common/redaction/redact-fields.js';
import type { Action, Operation } from '../integrations/operation.js';
import { printRule } from '../parsers/rule/rule-printer.js';

/**
 * An action as a line that can be parsed again, with credentials blacked out.
 * @param redact takes the service's own secrets out of a text
 */
export function lineOf(action: Action, operation: Operation, redact: (text: string) => string): string {
  const params = { ...Object(redactFields(action.params)) };
  return redact(printRule({ ...action, params }, operation));
}
