import type { TriggerSourceType } from '../document/document.js';

/** What a webhook listens to. */
export interface TriggerSource {
  readonly type: TriggerSourceType;
  readonly ids: readonly string[];
}

/** A webhook as Clockify lists it. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly event: string;
  readonly source: { readonly type: string; readonly ids: readonly string[] };
  /** Whose it is, where that is told. */
  readonly userId: string | undefined;
  /** The switch that a person has. */
  readonly enabled: boolean;
  /** Off where the plan of the workspace no longer allows it (WEBHOOKS 3). */
  readonly planEnabled: boolean;
  /** Off after too many failed deliveries (WEBHOOKS 3). */
  readonly deliveryEnabled: boolean;
}

/** The webhooks of a workspace. */
export interface WorkspaceWebhooks {
  readonly webhooks: readonly Webhook[];
  /** How many the workspace has, those included that are not shown to us. */
  readonly count: number;
}

/** Reads what `list_webhooks` answers; a row without an id is none. */
export function webhooksIn(answer: Readonly<Record<string, unknown>>): WorkspaceWebhooks {
  const rows: readonly unknown[] = Array.isArray(answer['webhooks']) ? answer['webhooks'] : [];
  const webhooks = rows.flatMap((row) => webhookIn(row) ?? []);
  const count = answer['workspaceWebhookCount'];
  return { webhooks, count: Math.max(webhooks.length, typeof count === 'number' ? count : 0) };
}

function webhookIn(row: unknown): Webhook | undefined {
  const fields: Readonly<Record<string, unknown>> = typeof row === 'object' && row !== null ? { ...row } : {};
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = text('id');
  if (id === undefined) return undefined;
  const ids = fields['triggerSource'];
  return {
    id,
    name: text('name') ?? '',
    url: text('url') ?? '',
    event: text('webhookEvent') ?? '',
    source: {
      type: text('triggerSourceType') ?? 'WORKSPACE_ID',
      ids: Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : [],
    },
    userId: text('userId'),
    // Only what is said to be off is off.
    enabled: fields['enabled'] !== false,
    planEnabled: fields['planEnabled'] !== false,
    deliveryEnabled: fields['deliveryEnabled'] !== false,
  };
}

/** Whether two addresses lead to the same place: the case of the host, a default port and a last slash do not matter. */
export function isSameAddress(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(address: string): string {
  return (URL.canParse(address) ? new URL(address).href : address).replace(/\/+$/, '');
}

/** Whether two webhooks listen to the same; a workspace is the whole of it, be its id listed or not (API.md 11.2). */
export function isSameSource(a: Webhook['source'], b: Webhook['source']): boolean {
  if (a.type !== b.type) return false;
  return a.type === 'WORKSPACE_ID' || sortedText(a.ids) === sortedText(b.ids);
}

function sortedText(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(' ');
}
