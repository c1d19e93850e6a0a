import { ApiProperty } from '@nestjs/swagger';
import { PlannedWebhook } from './plan/plan-webhooks.js';
import { Quota } from './plan/quota.js';

/** What there will be in a workspace. */
export class WorkspacePlan {
  @ApiProperty()
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ description: 'Whether anything is wanted there now' })
  readonly wanted!: boolean;

  @ApiProperty()
  readonly quota!: Quota;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why Clockify would refuse it; null where it would not, as far as that is known',
  })
  readonly excess!: string | null;

  @ApiProperty({ type: [PlannedWebhook] })
  readonly webhooks!: readonly PlannedWebhook[];

  @ApiProperty({ type: [String], description: 'What whoever wrote the document should know' })
  readonly notes!: readonly string[];
}

class SubscriptionsPlanView {
  @ApiProperty({ description: 'Where the webhooks send to' })
  readonly url!: string;

  @ApiProperty({ type: [WorkspacePlan] })
  readonly workspaces!: readonly WorkspacePlan[];
}

/** What there will be in every workspace. */
export type SubscriptionsPlan = Readonly<SubscriptionsPlanView>;

/** {@link SubscriptionsReport}, as the API document shows it. */
export class SubscriptionsReportView extends SubscriptionsPlanView {
  @ApiProperty({ description: 'How many webhooks differ from what is wanted, or differed before they were changed' })
  readonly changes!: number;

  @ApiProperty({
    description: 'How many of the webhooks show that somebody has changed Clockify, or that Clockify does not deliver',
  })
  readonly drift!: number;
}

/** What there is to be done, or was done. */
export type SubscriptionsReport = Readonly<SubscriptionsReportView>;

/** What is wanted, and how it stands. */
export class SubscriptionsStatus extends SubscriptionsReportView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'As it was applied last; null where nothing was',
  })
  readonly document!: unknown;

  @ApiProperty({ type: Date, nullable: true })
  readonly appliedAt!: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the API key, where one was shown' })
  readonly appliedBy!: string | null;
}

const STEPS = ['create', 'update', 'delete'] as const;

/** A change that was made in Clockify. */
export class DoneChange {
  @ApiProperty({ enum: STEPS })
  readonly action!: (typeof STEPS)[number];

  @ApiProperty({ example: 'NEW_TIME_ENTRY' })
  readonly event!: string;

  @ApiProperty()
  readonly workspaceId!: string;

  @ApiProperty()
  readonly runId!: string;
}

/** What was done. */
export class SubscriptionsApplied extends SubscriptionsReportView {
  @ApiProperty({ type: [DoneChange] })
  readonly done!: readonly DoneChange[];
}
