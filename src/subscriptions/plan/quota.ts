import { ApiProperty } from '@nestjs/swagger';
import type { PlannedWebhook } from './plan-webhooks.js';
import type { Webhook, WorkspaceWebhooks } from './webhook.js';

/** How many webhooks there may be, and how many there would be. */
export class Quota {
  @ApiProperty({ type: String, nullable: true, description: 'As Clockify calls it; null where that is not known' })
  readonly plan!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Null where the plan is not known' })
  readonly workspaceLimit!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'For one person; null where there is none, or it is not known',
  })
  readonly userLimit!: number | null;

  @ApiProperty({ description: 'Webhooks of others, which are left alone' })
  readonly others!: number;

  @ApiProperty()
  readonly wanted!: number;
}

/** What there may be on each plan (WEBHOOKS 3); Clockify puts years behind the names of plans. */
const LIMITS: readonly (readonly [RegExp, { readonly workspace: number; readonly user: number | null }])[] = [
  [/^FREE$/, { workspace: 3, user: null }],
  [/^(?:BASIC|STANDARD|PRO)(?:_|$)/, { workspace: 100, user: 10 }],
  [/^ENTERPRISE(?:_|$)/, { workspace: 300, user: 100 }],
];

/**
 * Counts what there would be.
 * @param plan as Clockify calls it, where it is known
 */
export function quotaOf(
  plan: string | undefined,
  planned: readonly PlannedWebhook[],
  { webhooks, count }: WorkspaceWebhooks,
): Quota {
  const [, limits] = LIMITS.find(([name]) => plan !== undefined && name.test(plan)) ?? [];
  const wanted = planned.filter(({ action }) => action !== 'delete').length;
  return {
    plan: plan ?? null,
    workspaceLimit: limits?.workspace ?? null,
    userLimit: limits?.user ?? null,
    others: count - foundIn(planned, webhooks).length,
    wanted,
  };
}

/**
 * Why Clockify would refuse what is planned; nothing where it would not, or where that is not known. What makes nothing
 * new is never refused.
 * @param userId whose the new webhooks would be
 */
export function excessOf(
  { plan, workspaceLimit, userLimit, others, wanted }: Quota,
  planned: readonly PlannedWebhook[],
  webhooks: readonly Webhook[],
  userId: string | undefined,
): string | undefined {
  const isMade = ({ action }: PlannedWebhook): boolean => action === 'create' || action === 'replace';
  if (!planned.some(isMade)) return undefined;
  const total = others + wanted;
  if (workspaceLimit !== null && total > workspaceLimit) {
    return `may have ${workspaceLimit} webhooks (plan ${plan}), and there would be ${total}: ${wanted} wanted here and ${others} of others`;
  }
  const goes = new Set(
    planned.flatMap(({ action, webhookId }) => (action === 'delete' || action === 'replace' ? (webhookId ?? []) : [])),
  );
  const own = webhooks.filter((webhook) => userId !== undefined && webhook.userId === userId && !goes.has(webhook.id));
  const ownTotal = own.length + planned.filter(isMade).length;
  if (userLimit !== null && ownTotal > userLimit) {
    return `allows each person ${userLimit} webhooks (plan ${plan}), and the user of the credential would have ${ownTotal}`;
  }
  return undefined;
}

/** Those among the webhooks that a plan is about. */
function foundIn(planned: readonly PlannedWebhook[], webhooks: readonly Webhook[]): Webhook[] {
  const ids = new Set(planned.map(({ webhookId }) => webhookId));
  return webhooks.filter(({ id }) => ids.has(id));
}
