import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often each credential was used of late: what the replicas share of the outbound rate limit. */
export const outboundLimits: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table outbound_limits (
        credential text primary key,
        version bigint not null,
        state jsonb not null
      )`.execute(db);
  },
};
