import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What comparing Clockify's log of deliveries with the inbox has come to. */
export const reconciliation: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table watched_webhooks (
        webhook_id text primary key,
        workspace_id text not null,
        name text not null,
        event text not null,
        enabled boolean not null,
        plan_enabled boolean not null,
        delivery_enabled boolean not null,
        seen_at timestamptz not null,
        event_since timestamptz,
        read_from timestamptz,
        read_page integer not null default 0,
        statuses_page integer not null default 0,
        checked_at timestamptz
      )`.execute(db);
    // A delivery has several events when Clockify brought it again after another one of its subject.
    await sql`
      create table accounted_deliveries (
        delivery_id text not null,
        event_id text,
        accounted_at timestamptz not null
      )`.execute(db);
    await sql`create index accounted_deliveries_delivery_id on accounted_deliveries (delivery_id)`.execute(db);
    await sql`create unique index accounted_deliveries_event_id on accounted_deliveries (event_id)`.execute(db);
    await sql`create index accounted_deliveries_accounted_at on accounted_deliveries (accounted_at)`.execute(db);
    await sql`
      create table reconciliation_rounds (
        only_one boolean primary key default true check (only_one),
        done_at timestamptz not null
      )`.execute(db);
  },
};
