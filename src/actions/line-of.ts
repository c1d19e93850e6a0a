import { redactFields } from '../common/redaction/redact-fields.js';
import type { Action, Operation } from '../integrations/operation.js';
import { printRule } from '../parsers/rule/rule-printer.js';

/** An action as a line that can be parsed again, with fields that are named like credentials blacked out. */
export function lineOf(action: Action, operation: Operation): string {
  const params = { ...Object(redactFields(action.params)) };
  return printRule({ ...action, params }, operation);
}
