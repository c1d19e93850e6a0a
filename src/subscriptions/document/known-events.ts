import { WEBHOOK_EVENT } from '../../clockify/catalogue/generated/schemas.js';

/** Every event that Clockify makes webhooks for. */
export const KNOWN_EVENTS: readonly string[] = (WEBHOOK_EVENT.enum ?? []).map(String);

/** They listen to people, of whom at least one has to be named (API.md 11.2). */
export const PERSONAL_EVENTS: ReadonlySet<string> = new Set(['USER_EMAIL_CHANGED', 'USER_UPDATED']);
