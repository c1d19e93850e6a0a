import { redactFields } from '../../common/redaction/redact-fields.js';
import type { FieldChange, IntegrationPlan, PlannedCall, PlannedName } from '../../integrations/integration.js';
import type { Action, Risk } from '../../integrations/operation.js';
import { redactParams } from '../../runs/redact-params.js';
import { lineOf } from '../line-of.js';
import type { Target } from '../target.js';

/** A plan as its caller sees it, with credentials blacked out. */
export interface PlanView extends Action {
  /** The action as a line that can be parsed again. */
  readonly line: string;
  readonly names: readonly PlannedName[];
  readonly calls: readonly PlannedCall[];
  readonly changes: readonly FieldChange[];
  readonly risk: Risk;
  /** An instant. */
  readonly expiresAt: string;
}

/** @param redact takes the service's own secrets out of a text */
export function viewOf(
  plan: IntegrationPlan,
  { integration: { name: integration }, operation }: Target,
  expiresAt: Date,
  redact: (text: string) => string,
): PlanView {
  const { names, calls, changes, params } = plan;
  return {
    integration,
    operation: operation.name,
    params: { ...Object(redactParams(params, operation.parameters, redact)) },
    line: lineOf({ integration, operation: operation.name, params }, operation, redact),
    ...shown({ names, calls, changes }, redact),
    risk: operation.risk,
    expiresAt: expiresAt.toISOString(),
  };
}

function shown<Value extends object>(value: Value, redact: (text: string) => string): Value {
  return JSON.parse(redact(JSON.stringify(redactFields(value))));
}
