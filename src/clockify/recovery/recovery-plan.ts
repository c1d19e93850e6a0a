import type { Params } from '../../integrations/operation.js';

/** A row of a list, as Clockify shows it. */
export type Row = Readonly<Record<string, unknown>>;

/** A write whose answer was lost. */
export interface LostWrite {
  readonly params: Params;
  /** The payload. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The user of the path, else of the credential where the plan asks for them. */
  readonly userId: string | undefined;
  /** When it was sent first, in milliseconds since the epoch. */
  readonly sentAt: number;
  /** The same moment in milliseconds by the clock that never steps. */
  readonly openedAt: number;
}

/** What there is when it is looked for. */
export interface Seen {
  readonly rows: readonly Row[];
  /** Whether these are all rows. */
  readonly whole: boolean;
  /** When the run began, by Clockify's clock; `undefined` where Clockify does not tell its time. */
  readonly since: number | undefined;
  /** Whether an id is known to belong to another command. */
  readonly isClaimed: (id: unknown) => boolean;
  /** Whether another command asked, or asks, for the very same thing: what is there may be its work. */
  readonly hasRival: boolean;
  /** Whether Clockify has said that something is in the way of the write: it is looked for more widely. */
  readonly wasRefused?: boolean;
}

/**
 * What a look found out about the write.
 * - `found`: it was carried out, and this is what it made
 * - `taken`: it was refused, because something else has its name
 * - `absent`: nothing of it is there
 * - `unclear`: it cannot be told
 */
export type Verdict =
  | { readonly kind: 'found'; readonly row: Row }
  | { readonly kind: 'taken'; readonly row: Row }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclear' };

/** How to find out whether a write was carried out (API.md 10). */
export interface RecoveryPlan {
  /** The operation that shows what there is. */
  readonly look: string;
  readonly ask: (lost: LostWrite) => Params;
  readonly judge: (seen: Seen, lost: LostWrite) => Verdict;
  /**
   * What sending it again would do where nothing of it is there, and the first one is carried out late:
   * - `refused`: Clockify refuses the second one, that is proven
   * - `harmless`: the second one changes nothing more
   * - `doubles`: there would be two, so that it is sent again only when the first one has surely come to an end
   * - `never`: not being seen proves nothing, so that it is not sent again
   */
  readonly repeat: 'refused' | 'harmless' | 'doubles' | 'never';
  /** Whether the write answers something else than what it makes, so that its answer does not name that. */
  readonly answersAnother?: true;
  /** Whether the user of the credential has to be known. */
  readonly ownUser?: true;
  /** The field of a row in which the object stands. */
  readonly unwrap?: string;
  /** What can be sent in a way that cannot be looked for is not. */
  readonly covers?: (params: Params) => boolean;
  /** The operation that shows what the write answers, where a row does not. */
  readonly show?: { readonly operation: string; readonly ask: (row: Row, lost: LostWrite) => Params };
}
