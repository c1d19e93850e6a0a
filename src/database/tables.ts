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
  readonly state: Generated<string>;
  /** When it is due, by the database's clock; null when it is not pending. */
  readonly next_attempt_at: Date | null;
  /** When that was decided, by the same clock; null before its first attempt has ended. */
  readonly waiting_since: Date | null;
  readonly attempt_count: Generated<number>;
  /** The last ones, as they ended. */
  readonly attempts: Json<unknown>;
  readonly error: Json<unknown> | null;
  /** 0 while it is handled for the first time, then the number of the replay. */
  readonly round: Generated<number>;
  /** How many replays were asked for. */
  readonly replays: Generated<number>;
  /** Attempts of earlier rounds: each round may have as many as the first. */
  readonly attempts_before_round: Generated<number>;
  /** Names of the handlers that have done their work in this round. */
  readonly handled_by: Json<unknown>;
}

/** The last event of a subject: what the next delivery is compared with. */
export interface EventHeadsTable {
  readonly source: string;
  readonly subject: string;
  readonly fingerprint: Buffer;
  readonly event_id: string;
  readonly updated_at: Date;
}

/** Somebody whom an event tells of. */
export interface EventPeopleTable {
  readonly event_id: string;
  /** The id of a user, or an e-mail address in lower case. */
  readonly person: string;
  /** Whether the event is about them; else it only mentions them. */
  readonly about: boolean;
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
  readonly event_id: string | null;
  readonly trace_id: string | null;
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

/** Which webhooks are wanted; at most one row. */
export interface WebhookSubscriptionsTable {
  readonly singleton: Generated<boolean>;
  /** As it was given. */
  readonly document: Json<unknown>;
  /** Where its webhooks send to. */
  readonly url: string;
  /** The ids of the workspaces where there may be webhooks of it, or of the one before. */
  readonly workspace_ids: string[];
  readonly applied_at: Date;
  /** The name of the API key, where one was shown. */
  readonly applied_by: string | null;
}

/** A webhook of ours, as Clockify last showed it, and how far its log has been read. */
export interface WatchedWebhooksTable {
  readonly webhook_id: string;
  readonly workspace_id: string;
  readonly name: string;
  readonly event: string;
  readonly enabled: boolean;
  readonly plan_enabled: boolean;
  readonly delivery_enabled: boolean;
  /** When Clockify last showed it. */
  readonly seen_at: Date;
  /** Since when it is known to be registered for its event, where that was another one before. */
  readonly event_since: Date | null;
  readonly read_from: Date | null;
  readonly read_page: Generated<number>;
  readonly statuses_page: Generated<number>;
  readonly checked_at: Date | null;
}

/** A delivery of Clockify's log, and an event of the inbox that it brought; none where it cannot be read. */
export interface AccountedDeliveriesTable {
  readonly delivery_id: string;
  readonly event_id: string | null;
  readonly accounted_at: Date;
}

/** When the log was last compared with the inbox; at most one row. */
export interface ReconciliationRoundsTable {
  readonly only_one: Generated<boolean>;
  readonly done_at: Date;
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
  /** Since when it has its time: earlier slots are not its own. */
  readonly began_at: Date;
  /** The first slot of those that were left out when it was late the last time. */
  readonly open_from: Date | null;
  /** Of slots before this instant it is not certain that they were dealt with. */
  readonly open_until: Date | null;
  /** The last slot that an event was stored for, and that event. */
  readonly last_slot: Date | null;
  readonly last_event_id: string | null;
  /** The last run, and the event that it was for: it may be known before the slot of its event is. */
  readonly last_run_id: string | null;
  readonly last_run_event_id: string | null;
}

/** A key of this deployment. */
export interface SigningKeysTable {
  readonly name: string;
  readonly key: Buffer;
}

/** A plan that may be confirmed. */
export interface ConfirmationsTable {
  readonly id: string;
  readonly caller: string | null;
  /** SHA-256 of the action as it was asked for. */
  readonly asked: Buffer;
  /** SHA-256 of the action with everything resolved. */
  readonly resolved: Buffer;
  /** What is run; null when it has been. */
  readonly action: Json<unknown> | null;
  readonly state: Json<unknown> | null;
  readonly expires_at: Date;
  /** The run that it was used for. */
  readonly run_id: string | null;
}

/** When somebody last found out that the database can be written to; at most one row. */
export interface WriteChecksTable {
  readonly only_one: Generated<boolean>;
  readonly checked_at: Date;
}

/** The tables that the migrations make, for typed queries: a name and its columns for each. */
export interface Tables {
  readonly events: EventsTable;
  readonly event_heads: EventHeadsTable;
  readonly event_people: EventPeopleTable;
  readonly runs: RunsTable;
  readonly idempotency_keys: IdempotencyKeysTable;
  readonly outbound_limits: OutboundLimitsTable;
  readonly webhook_tokens: WebhookTokensTable;
  readonly webhook_subscriptions: WebhookSubscriptionsTable;
  readonly watched_webhooks: WatchedWebhooksTable;
  readonly accounted_deliveries: AccountedDeliveriesTable;
  readonly reconciliation_rounds: ReconciliationRoundsTable;
  readonly schedules: SchedulesTable;
  readonly signing_keys: SigningKeysTable;
  readonly confirmations: ConfirmationsTable;
  readonly write_checks: WriteChecksTable;
}
