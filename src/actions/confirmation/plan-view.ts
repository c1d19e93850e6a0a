import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { redactFields } from '../../common/redaction/redact-fields.js';
import { type Action, type Params, type Risk, RISKS } from '../../integrations/operation.js';
import { FieldChange, type IntegrationPlan, PlannedCall, PlannedName } from '../../integrations/plan.js';
import { redactParams } from '../../runs/redact-params.js';
import { lineOf } from '../line-of.js';
import type { Target } from '../target.js';

/** A plan as its caller sees it, with credentials blacked out. */
export class PlanView implements Action {
  @ApiProperty()
  readonly integration!: string;

  @ApiProperty()
  readonly operation!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'With ids for names, and nothing left out' })
  readonly params!: Params;

  @ApiProperty({ description: 'The action as a line that can be parsed again' })
  readonly line!: string;

  @ApiProperty({ type: [PlannedName] })
  readonly names!: readonly PlannedName[];

  @ApiProperty({ type: [PlannedCall], description: 'The requests that carry it out' })
  readonly calls!: readonly PlannedCall[];

  @ApiProperty({ type: [FieldChange], description: 'What an update changes' })
  readonly changes!: readonly FieldChange[];

  @ApiProperty({ enum: RISKS })
  readonly risk!: Risk;

  @ApiProperty({ format: 'date-time' })
  readonly expiresAt!: string;
}

/** {@link PlannedAction}, as the API document shows it. */
export class PlannedActionView {
  @ApiProperty()
  readonly plan!: PlanView;

  @ApiProperty()
  readonly confirmToken!: string;

  @ApiPropertyOptional({ type: [String], description: 'What the caller should know besides' })
  readonly notes?: readonly string[];
}

/** What an action would do, and what lets exactly that be done. */
export type PlannedAction = Readonly<PlannedActionView>;

/** What the caller sees of a plan. */
export function viewOf(
  plan: IntegrationPlan,
  { integration: { name: integration }, operation }: Target,
  expiresAt: Date,
): PlanView {
  const { names, calls, changes, params } = plan;
  return {
    integration,
    operation: operation.name,
    params: { ...Object(redactParams(params, operation.parameters)) },
    line: lineOf({ integration, operation: operation.name, params }, operation),
    ...shown({ names, calls, changes }),
    risk: operation.risk,
    expiresAt: expiresAt.toISOString(),
  };
}

function shown<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(redactFields(value)));
}
