import type { Client, Tag } from '../entities/client.js';

/** What webhooks tell of a client or a tag: these four, and no more (WEBHOOKS 7). */
export function namedPayload({ id, name, workspaceId, archived }: Client | Tag): object {
  return { id, name, workspaceId, archived };
}
