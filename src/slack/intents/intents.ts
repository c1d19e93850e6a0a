import type { Intents } from '../../integrations/spoken/intent.js';

/** What a person may want of Slack: each is named after the operation that does it. */
export const INTENTS = { post_message: {}, lookup_user_by_email: {} } as const satisfies Intents;

export type IntentName = keyof typeof INTENTS;
