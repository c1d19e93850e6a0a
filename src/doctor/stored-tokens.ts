import type { ClientConfig } from 'pg';
import type { Configuration } from '../config/configuration.js';
import { inspectDataDir } from '../database/embedded/inspect-data-dir.js';
import { withClient } from '../database/inspect-server.js';

/** What the service knows of webhooks that were made through it. */
export interface StoredTokens {
  /** How many webhooks have a token that is taken. */
  readonly webhooks: number;
  /** Whether there ever was one: then deliveries have to prove where they come from. */
  readonly any: boolean;
}

const QUESTION = `
  select count(distinct webhook_id) filter (where valid_until is null or valid_until > now())::int as webhooks,
         count(*) > 0 as any
  from webhook_tokens`;

/**
 * Looks for stored tokens; nothing where that cannot be told, because the database does not run, or was not used yet.
 * Whether that is a problem is for the check of the database to tell.
 */
export async function findStoredTokens(database: Configuration['database']): Promise<StoredTokens | undefined> {
  try {
    const connection = await connectionOf(database);
    if (connection === undefined) return undefined;
    return await withClient(connection, async (client) => (await client.query<StoredTokens>(QUESTION)).rows[0]);
  } catch {
    return undefined;
  }
}

async function connectionOf({ url, dataDir }: Configuration['database']): Promise<ClientConfig | undefined> {
  if (url !== undefined) return { connectionString: url };
  const state = await inspectDataDir(dataDir);
  return state.kind === 'running' ? state.connection : undefined;
}
