import type { RunAnswer } from '../../runs/run.js';
import type { AnsweredRun } from '../../runs/runs.repository.js';

/** How long a key stands for its request. */
export const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

/** A key that was used before. */
export interface HeldKey {
  readonly fingerprint: Buffer;
  readonly claimedAt: Date;
  readonly run: AnsweredRun;
}

/** A request that comes with a key. */
export interface KeyedRequest {
  readonly fingerprint: Buffer;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether it only reads: it can be carried out twice. */
  readonly onlyReads: boolean;
}

/**
 * What a key means for the request that comes with it:
 * - `granted`: nobody has the key, or has it any more; the request is carried out
 * - `answered`: it was carried out, and this was the answer
 * - `running`: it is being carried out
 * - `lost`: it was under way when the service died; nobody knows whether it was carried out
 * - `reused`: the key belongs to another request
 */
export type Claim =
  | { readonly kind: 'granted' }
  | { readonly kind: 'answered'; readonly answer: RunAnswer }
  | { readonly kind: 'running'; readonly runId: string }
  | { readonly kind: 'lost'; readonly runId: string }
  | { readonly kind: 'reused' };

/** Decides about a request whose key was used before: a write is never carried out a second time. */
export function decideClaim({ fingerprint, claimedAt, run }: HeldKey, request: KeyedRequest): Claim {
  if (request.now - claimedAt.getTime() >= KEPT_FOR_MS) return { kind: 'granted' };
  // A failure that is no answer has released the key (`isFinalFailure`), for the corrected request too.
  if (run.outcome === 'failed' && run.answer === undefined) return { kind: 'granted' };
  if (!fingerprint.equals(request.fingerprint)) return { kind: 'reused' };
  if (run.answer !== undefined) return { kind: 'answered', answer: run.answer };
  if (run.outcome === 'running') return { kind: 'running', runId: run.id };
  return request.onlyReads ? { kind: 'granted' } : { kind: 'lost', runId: run.id };
}
