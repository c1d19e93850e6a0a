import type { EventPerson } from './people/person.js';

/** Something that happened, on its way into the inbox (CloudEvents attribute names where there are any). */
export interface IncomingEvent {
  /** Where it comes from, such as `clockify`; `reconciled` is Clockify's as well (origin.ts). */
  readonly source: string;
  readonly type: string;
  /** Whether the type is a guess from the body. */
  readonly inferred: boolean;
  /** Whether the type is none that we know. */
  readonly unknown: boolean;
  /** `family/id`: events of one subject are kept in order. */
  readonly subject: string;
  readonly workspaceId: string | undefined;
  /** What tells senders of one source apart: equal bodies of two webhooks are two events. */
  readonly webhook: string;
  /** An id that the sender gave it, unique for its source; without one, equal bytes in a row count as one event. */
  readonly externalId: string | undefined;
  /** The body as it was received. */
  readonly body: Buffer;
  /** Whom the body tells of, each of them once. */
  readonly people?: readonly EventPerson[];
  readonly requestId: string;
}

/** An event of the inbox, without its body. */
export interface StoredEvent {
  /** Our ULID. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly inferred: boolean;
  readonly unknown: boolean;
  readonly subject: string;
  readonly workspaceId: string | null;
  readonly externalId: string | null;
  readonly requestId: string;
  readonly receivedAt: Date;
}

/** What became of an incoming event. */
export interface IntakeResult {
  readonly duplicate: boolean;
  /** The event, or the one that was stored first when this is a duplicate. */
  readonly event: StoredEvent;
}
