import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '../../database/database.js';
import { sourcesOf } from '../../events/origin.js';
import type { OpenEvent } from './match-deliveries.js';

/** A delivery, and the event that answers for it; none where the delivery cannot be read. */
export interface Account {
  readonly deliveryId: string;
  readonly eventId: string | null;
}

/** Which events may answer for the deliveries of a webhook. */
export interface OpenEventsQuery {
  readonly type: string;
  readonly subjects: readonly string[];
  /** What the inbox calls the webhook, by whichever way its deliveries were verified. */
  readonly senders: readonly string[];
}

/** The table `accounted_deliveries`, and the events that are in no account yet. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the deliveries that are accounted for. */
  async known(deliveryIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ delivery_id: string }>`
      select distinct delivery_id from accounted_deliveries where delivery_id = any(${deliveryIds}::text[])
    `.execute(this.database.kysely);
    return new Set(rows.map(({ delivery_id }) => delivery_id));
  }

  /** Notes that Clockify still tells of deliveries; what was noted after `since` is as good. */
  async keep(
    deliveryIds: readonly string[],
    { now, since }: { readonly now: Date; readonly since: Date },
  ): Promise<void> {
    await sql`
      update accounted_deliveries set accounted_at = ${now}
      where delivery_id = any(${deliveryIds}::text[]) and accounted_at < ${since}
    `.execute(this.database.kysely);
  }

  /**
   * Accounts for deliveries by events that are in the inbox and answer for no other delivery; the others are left out. A
   * delivery may have several.
   */
  async add(accounts: readonly Account[], now: Date): Promise<void> {
    if (accounts.length === 0) return;
    await sql`
      insert into accounted_deliveries (delivery_id, event_id, accounted_at)
      select account.delivery_id, account.event_id, ${now}
      from unnest(
        ${accounts.map(({ deliveryId }) => deliveryId)}::text[],
        ${accounts.map(({ eventId }) => eventId)}::text[]
      ) with ordinality as account (delivery_id, event_id, place)
      where account.event_id is null
        or exists (select from events where id = account.event_id and source = any(${sourcesOf('clockify')}::text[]))
      order by account.place
      on conflict (event_id) do nothing
    `.execute(this.database.kysely);
  }

  /** Delivered events that answer for no delivery yet, in the order in which they were stored. */
  async openEvents({ type, subjects, senders }: OpenEventsQuery): Promise<readonly OpenEvent[]> {
    const { rows } = await sql<{ id: string; digest: string; subject: string; received_at: Date }>`
      select id, encode(sha256(body), 'hex') as digest, subject, received_at
      from events
      where source = 'clockify' and subject = any(${subjects}::text[]) and type = ${type}
        and webhook = any(${senders}::text[])
        and not exists (select from accounted_deliveries where event_id = events.id)
      order by seq
    `.execute(this.database.kysely);
    return rows.map(({ id, digest, subject, received_at }) => ({
      id,
      digest,
      subject,
      receivedAt: received_at.getTime(),
    }));
  }

  /** Forgets accounts of deliveries that Clockify has not told of since an instant. */
  async deleteBefore(instant: Date): Promise<void> {
    await this.database.kysely.deleteFrom('accounted_deliveries').where('accounted_at', '<', instant).execute();
  }
}
