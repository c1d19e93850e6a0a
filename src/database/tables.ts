import type { ColumnType, Generated } from 'kysely';
import type { BucketState } from './token-bucket/bucket-state.js';

/** A JSON column: written as text, read as what it holds. */
type Json<Value> = ColumnType<Value, string, string>;

/** An event of the inbox. */
export interface EventsTable {
  readonly seq: Generated<string>;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly inferred: boolean;
  readonly unknown: boolean;
  readonly subject: string;
  readonly workspace_id: string | null;
  readonly webhook: string;
  readonly external_id: string | null;
  readonly fingerprint: Buffer;
  readonly body: Buffer;
  readonly request_id: string;
  readonly received_at: Date;
}

/** The last event of a subject: what the next delivery is compared with. */
export interface EventHeadsTable {
  readonly source: string;
  readonly subject: string;
  readonly fingerprint: Buffer;
  readonly event_id: string;
  readonly updated_at: Date;
}

/** A run. */
export interface RunsTable {
  readonly id: string;
  readonly trigger: string;
  readonly integration: string;
  readonly operation: string;
  readonly params: Json<unknown>;
  readonly caller: string | null;
  readonly request_id: string;
  readonly outcome: string;
  readonly error: Json<unknown> | null;
  readonly attempts: Json<unknown>;
  readonly notes: Json<unknown>;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  /** What was answered, as long as a repeated request may ask for it. */
  readonly answer: Json<unknown> | null;
}

/** A key that a caller gave a request, and the run of that request. */
export interface IdempotencyKeysTable {
  readonly caller: string;
  readonly route: string;
  readonly key: string;
  readonly fingerprint: Buffer;
  readonly run_id: string;
  readonly claimed_at: Date;
}

/** The token bucket of a credential. */
export interface OutboundLimitsTable {
  /** A digest: nobody can read a credential here. */
  readonly credential: string;
  readonly version: ColumnType<string, number, number>;
  readonly state: Json<BucketState>;
}

/** The token of a webhook. */
export interface WebhookTokensTable {
  /** SHA-256. */
  readonly token_hash: Buffer;
  readonly webhook_id: string;
  readonly workspace_id: string | null;
  /** The only event that it is for. */
  readonly event: string | null;
  /** Null as long as nothing else was told. */
  readonly valid_until: Date | null;
  /** When we last heard of it. */
  readonly told_at: Date;
}

/** A schedule, and how far its slots have been dealt with. */
export interface SchedulesTable {
  readonly id: string;
  readonly name: string;
  readonly cron: string;
  readonly timezone: string;
  readonly misfire: string;
  readonly enabled: boolean;
  readonly integration: string;
  readonly operation: string;
  readonly params: Json<Record<string, unknown>>;
  /** Counts the changes that were asked for. */
  readonly revision: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  /** The first slot that has not been dealt with; null when there is none. */
  readonly next_slot: Date | null;
  /** The last slot that an event was stored for, and that event. */
  readonly last_slot: Date | null;
  readonly last_event_id: string | null;
  /** The last run, and the event that it was for: it may be known before the slot of its event is. */
  readonly last_run_id: string | null;
  readonly last_run_event_id: string | null;
}

/** The tables that the migrations make, for typed queries: a name and its columns for each. */
export interface Tables {
  readonly events: EventsTable;
  readonly event_heads: EventHeadsTable;
  readonly runs: RunsTable;
  readonly idempotency_keys: IdempotencyKeysTable;
  readonly outbound_limits: OutboundLimitsTable;
  readonly webhook_tokens: WebhookTokensTable;
  readonly schedules: SchedulesTable;
}
