import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SCOPE_NAMES, SCOPES } from '../document/document.js';
import { defaultName } from './default-name.js';
import { isSameAddress, isSameSource, type TriggerSource, type Webhook } from './webhook.js';

/** A webhook that is wanted in a workspace, with ids only. */
export interface WantedWebhook {
  readonly event: string;
  /** Whatever it is called where that is not told. */
  readonly name: string | undefined;
  readonly source: TriggerSource;
}

/**
 * What is to be done about a webhook. A webhook that is switched off can only be replaced: no request of Clockify's
 * switches one on.
 */
export type WebhookAction = 'none' | 'create' | 'update' | 'replace' | 'delete';
const ACTIONS: readonly WebhookAction[] = ['none', 'create', 'update', 'replace', 'delete'];

class WebhookSource {
  @ApiProperty({ example: 'PROJECT_ID' })
  readonly type!: string;

  @ApiProperty({ type: [String] })
  readonly ids!: readonly string[];
}

/** What there will be of a webhook, and why it has to be changed for that. */
export class PlannedWebhook {
  @ApiProperty({ enum: ACTIONS })
  readonly action!: WebhookAction;

  @ApiProperty({ example: 'NEW_TIME_ENTRY' })
  readonly event!: string;

  @ApiPropertyOptional({ type: String, description: 'None where it is yet to be created' })
  readonly webhookId: string | undefined;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty()
  readonly source!: WebhookSource;

  @ApiProperty({ description: 'Whether Clockify differs from what was applied before, or it does not deliver' })
  readonly drift!: boolean;

  @ApiProperty({ type: [String] })
  readonly reasons!: readonly string[];
}

/** The events that were applied in a workspace before, and whether the same is wanted of them now. */
export type AppliedEvents = ReadonlyMap<string, 'same' | 'changed'>;

/** What a plan is made from. */
export interface PlanInput {
  readonly url: string;
  readonly wanted: readonly WantedWebhook[];
  readonly applied: AppliedEvents;
  readonly webhooks: readonly Webhook[];
}

/** Compares what is wanted with the webhooks of our address. Others are never looked at. */
export function planWebhooks({ url, wanted, applied, webhooks }: PlanInput): readonly PlannedWebhook[] {
  const ours = webhooks.filter((webhook) => isSameAddress(webhook.url, url));
  const byEvent = Map.groupBy(ours, ({ event }) => event);
  const planned = wanted.flatMap((one) => planOne(one, byEvent.get(one.event) ?? [], applied.get(one.event)));
  const events = new Set(wanted.map(({ event }) => event));
  const unwanted = ours.filter(({ event }) => !events.has(event));
  return [...planned, ...unwanted.map((webhook) => planUnwanted(webhook, applied.has(webhook.event)))];
}

function planOne(
  wanted: WantedWebhook,
  found: readonly Webhook[],
  applied: 'same' | 'changed' | undefined,
): PlannedWebhook[] {
  const [kept, ...surplus] = [...found].sort(
    (a, b) => closeness(b, wanted) - closeness(a, wanted) || (a.id < b.id ? -1 : 1),
  );
  if (kept === undefined) return [planMissing(wanted, applied !== undefined)];
  return [planFound(wanted, kept, applied), ...surplus.map((webhook) => planSurplus(webhook, kept))];
}

function planMissing({ event, name, source }: WantedWebhook, wasApplied: boolean): PlannedWebhook {
  return {
    action: 'create',
    event,
    webhookId: undefined,
    name: name ?? defaultName(event),
    source,
    drift: wasApplied,
    reasons: [wasApplied ? 'it was removed in Clockify' : 'it is new'],
  };
}

function planFound(wanted: WantedWebhook, webhook: Webhook, applied: 'same' | 'changed' | undefined): PlannedWebhook {
  const name = wanted.name ?? (webhook.name === '' ? defaultName(wanted.event) : webhook.name);
  const there = { ...shown(webhook, 'none'), name, source: wanted.source };
  const differences = differencesOf(wanted, webhook);
  // A new one would be off as well, and it comes back by itself with the plan (WEBHOOKS 3).
  if (!webhook.planEnabled) {
    return { ...there, name: webhook.name, source: webhook.source, drift: true, reasons: [OFF.planEnabled] };
  }
  const off = [!webhook.enabled && OFF.enabled, !webhook.deliveryEnabled && OFF.deliveryEnabled].filter(
    (reason) => reason !== false,
  );
  if (off.length > 0) return { ...there, action: 'replace', drift: true, reasons: [...off, ...differences] };
  if (differences.length === 0) return { ...there, drift: false, reasons: [] };
  return { ...there, action: 'update', drift: applied === 'same', reasons: differences };
}

const OFF = {
  enabled: 'it is switched off in Clockify (enabled)',
  planEnabled: 'the plan of the workspace does not allow it any more (planEnabled)',
  deliveryEnabled: 'Clockify has stopped it after too many failed deliveries (deliveryEnabled)',
} as const;

function differencesOf({ name, source }: WantedWebhook, webhook: Webhook): string[] {
  const differences: string[] = [];
  if (name !== undefined && name !== webhook.name) differences.push(`its name is "${webhook.name}"`);
  if (!isSameSource(source, webhook.source)) differences.push(`its scope is ${describeSource(webhook.source)}`);
  return differences;
}

function planSurplus(webhook: Webhook, kept: Webhook): PlannedWebhook {
  return { ...shown(webhook, 'delete'), drift: true, reasons: [`${kept.id} is there for this event already`] };
}

function planUnwanted(webhook: Webhook, wasApplied: boolean): PlannedWebhook {
  const reason = wasApplied ? 'it is no longer wanted' : 'it is not wanted, and was not made from here';
  return { ...shown(webhook, 'delete'), drift: !wasApplied, reasons: [reason] };
}

function shown({ id, event, name, source }: Webhook, action: WebhookAction) {
  return { action, event, webhookId: id, name, source };
}

/** Of several for one event, the one that needs the least is kept. */
function closeness(webhook: Webhook, { name, source }: WantedWebhook): number {
  const works = webhook.enabled && webhook.planEnabled && webhook.deliveryEnabled;
  const fits = Number(isSameSource(webhook.source, source)) * 2 + Number(name === undefined || name === webhook.name);
  return Number(works) * 4 + fits;
}

/** A scope in a person's words. */
export function describeSource({ type, ids }: Webhook['source']): string {
  if (type === 'WORKSPACE_ID') return 'everything in the workspace';
  const name = SCOPE_NAMES.find((scope) => SCOPES[scope].type === type) ?? type;
  return `${name} ${ids.join(', ')}`;
}
