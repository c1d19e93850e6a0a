import { eventually } from '../postgres/eventually.js';
import { query } from '../postgres/query.js';
import type { ForwardReceiver } from './forward-receiver.js';
import type { SubjectStorm } from './subject-storm.js';

/** What became of the deliveries of a storm. */
export interface Audit {
  /** Acknowledged, and not stored or never handled. */
  readonly lost: number;
  /** Stored more than once. */
  readonly doubled: number;
  /** Reached the receiver more often than they were asked to. */
  readonly handledTwice: number;
  /** Of so many subjects the receiver saw a later event before an earlier one. */
  readonly disordered: number;
}

interface StoredRow {
  readonly id: string;
  readonly subject: string;
  readonly state: string;
  readonly replays: number;
  readonly fingerprint: Buffer;
  /** Older than RETENTION_DAYS: it may go at any time, and what repeats it may be another event. */
  readonly is_due_to_go: boolean;
}

/** Looks into the inbox and asks the receiver what became of a storm. */
export class InboxAudit {
  constructor(
    private readonly databaseUrl: string,
    private readonly receiver: ForwardReceiver,
  ) {}

  /** Waits until everything that was acknowledged is handled, or it is plain that it will not be. */
  async settle(storm: SubjectStorm): Promise<void> {
    await eventually(async () => (await this.pending(storm)).length === 0);
  }

  /** @param replays how often each of the events was asked to be handled once more */
  async examine(storm: SubjectStorm, replays = 0): Promise<Audit> {
    const rows = await this.rowsOf(storm);
    const stored = new Map(rows.map((row) => [row.id, row]));
    const lasting = rows.filter((row) => !row.is_due_to_go);
    const acknowledged = storm.acknowledgedIds;
    const isHandled = (id: string): boolean => {
      const row = stored.get(id);
      return row?.state === 'done' && row.replays >= replays && this.receiver.timesOf(id) > row.replays;
    };
    return {
      lost: acknowledged.filter((id) => !isHandled(id)).length,
      doubled: lasting.length - new Set(lasting.map(({ fingerprint }) => fingerprint.toString('hex'))).size,
      handledTwice: rows.filter(({ id, replays: asked }) => this.receiver.timesOf(id) > asked + 1).length,
      disordered: [...storm.acknowledged].filter(([subject, ids]) => !this.arrivedInOrder(subject, ids)).length,
    };
  }

  /**
   * An event that arrives again is known by its id and changes nothing. It may even arrive after later ones: what a
   * process had sent when it was killed may linger on its way.
   */
  private arrivedInOrder(subject: string, ids: readonly string[]): boolean {
    const arrived = this.receiver.orders.get(subject) ?? [];
    return String(arrived.filter((id) => ids.includes(id))) === String(ids);
  }

  /** The ids of a storm's events that are still to be handled, once all of them are stored. */
  async pending(storm: SubjectStorm): Promise<string[]> {
    return (await this.rowsOf(storm)).filter(({ state }) => state === 'pending').map(({ id }) => id);
  }

  private rowsOf(storm: SubjectStorm): Promise<StoredRow[]> {
    return query<StoredRow>(
      this.databaseUrl,
      `select id, subject, state, replays, fingerprint, received_at < now() - interval '30 days' as is_due_to_go
       from events where subject like 'client/${storm.name}-%' order by seq`,
    );
  }
}
