import type { ListedWebhook } from './listed-webhook.js';

/** A webhook, as far as it matters whether Clockify delivers. */
export type WatchedFlags = Pick<
  ListedWebhook,
  'webhookId' | 'name' | 'event' | 'enabled' | 'planEnabled' | 'deliveryEnabled'
>;

/** What keeps Clockify from delivering, and what to do about it; nothing when it delivers. */
export function troubleOf(webhook: WatchedFlags): string | undefined {
  const { name, event, webhookId, enabled, planEnabled, deliveryEnabled } = webhook;
  const reason = !planEnabled
    ? "the workspace's plan does not allow it any more; change the plan, or do without it"
    : !enabled
      ? 'it is switched off; enable it in the settings of Clockify'
      : !deliveryEnabled
        ? 'too many deliveries have failed; see that the service can be reached, then enable it in the settings of Clockify'
        : undefined;
  return (
    reason &&
    `Clockify does not deliver ${event} by the webhook "${name}" (${webhookId}): ${reason}. What happens until then is in no log.`
  );
}
