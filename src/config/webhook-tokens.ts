/** A token that Clockify sends with every delivery of one webhook, and the only event it is for, where that is told. */
export interface WebhookToken {
  readonly token: string;
  readonly event: string | undefined;
}

const ENTRY = '(?:[A-Z][A-Z0-9_]*:)?[^\\s,:]{16,4096}';

/** `TOKEN,EVENT:TOKEN`: one webhook of Clockify has one token and one event (WEBHOOKS 2). */
export const WEBHOOK_TOKENS_PATTERN = new RegExp(`^${ENTRY}(?:\\s*,\\s*${ENTRY})*$`);

/** Splits a value that matches {@link WEBHOOK_TOKENS_PATTERN}. */
export function parseWebhookTokens(value: string | undefined): readonly WebhookToken[] {
  if (value === undefined) return [];
  return value.split(',').map((entry) => {
    const text = entry.trim();
    const colon = text.indexOf(':');
    return colon < 0
      ? { token: text, event: undefined }
      : { token: text.slice(colon + 1), event: text.slice(0, colon) };
  });
}
