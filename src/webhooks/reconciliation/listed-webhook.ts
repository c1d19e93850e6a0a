import { isPayload, type Payload } from '../subject.js';

/** A webhook as list_webhooks shows it. */
export interface ListedWebhook {
  readonly webhookId: string;
  readonly workspaceId: string;
  readonly name: string;
  /** The one event that it is registered for. */
  readonly event: string;
  readonly url: string;
  readonly token: string | undefined;
  /** The switch of its owner. */
  readonly enabled: boolean;
  /** Whether the workspace's plan allows it. */
  readonly planEnabled: boolean;
  /** Whether Clockify still delivers, which it ceases to do after too many failures. */
  readonly deliveryEnabled: boolean;
}

/** What tells which webhooks deliver to this service. */
export interface Ownership {
  /** Where Clockify reaches the service, where that is configured. */
  readonly publicUrl: string | undefined;
  /** Tokens that the configuration names. */
  readonly configuredTokens: ReadonlySet<string>;
  /** Webhooks whose tokens are stored. */
  readonly storedIds: ReadonlySet<string>;
}

/** Where deliveries come in. */
const ROUTE = '/webhooks/clockify';

/** The webhooks in an answer of list_webhooks. */
export function readWebhooks(answer: unknown, workspaceId: string): readonly ListedWebhook[] {
  const list: unknown = isPayload(answer) ? answer['webhooks'] : undefined;
  return Array.isArray(list) ? list.filter(isPayload).flatMap((webhook) => readWebhook(webhook, workspaceId)) : [];
}

function readWebhook(webhook: Payload, workspaceId: string): readonly ListedWebhook[] {
  const [webhookId, event] = [textIn(webhook, 'id'), textIn(webhook, 'webhookEvent')];
  if (webhookId === undefined || event === undefined) return [];
  return [
    {
      webhookId,
      workspaceId: textIn(webhook, 'workspaceId') ?? workspaceId,
      name: textIn(webhook, 'name') ?? webhookId,
      event,
      url: textIn(webhook, 'url') ?? '',
      token: textIn(webhook, 'authToken'),
      enabled: webhook['enabled'] !== false,
      planEnabled: webhook['planEnabled'] !== false,
      deliveryEnabled: webhook['deliveryEnabled'] !== false,
    },
  ];
}

/**
 * Whether a webhook delivers to this service. A listing stores the tokens of all webhooks of a workspace, be they for
 * this service or for others: a stored token is not enough, its address has to look like ours.
 */
export function isOurs(
  { webhookId, url, token }: ListedWebhook,
  { publicUrl, configuredTokens, storedIds }: Ownership,
): boolean {
  if (token !== undefined && configuredTokens.has(token)) return true;
  if (publicUrl !== undefined) return addressOf(url) === addressOf(publicUrl + ROUTE);
  return storedIds.has(webhookId) && addressOf(url)?.endsWith(ROUTE) === true;
}

/** An address without what does not matter: a slash at its end, capital letters in its host. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, '');
}

function textIn(webhook: Payload, field: string): string | undefined {
  const value = webhook[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
