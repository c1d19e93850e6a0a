/** One turn of the conversation with a model. */
export interface LlmMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a call cost, in tokens, as far as the answer tells it. */
export interface LlmUsage {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  /** Tokens of the prompt that were in the provider's cache, and those that were not. */
  readonly cacheHitTokens?: number;
  readonly cacheMissTokens?: number;
}

/**
 * Why a model gave no usable text:
 * - `rate_limited`, `overloaded`: it turned the call away for now
 * - `timeout`, `cut`, `unreadable`: no whole answer came back
 * - `blank`, `truncated`, `filtered`: it answered, but not with a whole text
 * - `unauthorized`, `no_balance`, `unknown_model`: somebody has to change the configuration first
 * - `refused`: it does not take the request, whoever sends it
 */
export type LlmFailureReason =
  | 'rate_limited'
  | 'overloaded'
  | 'timeout'
  | 'cut'
  | 'unreadable'
  | 'blank'
  | 'truncated'
  | 'filtered'
  | 'unauthorized'
  | 'no_balance'
  | 'unknown_model'
  | 'refused';

/** A call that gave no usable text. What the provider said about it is left out: it may repeat the prompt or the key. */
export interface LlmFailure {
  readonly ok: false;
  readonly reason: LlmFailureReason;
  /** The HTTP status, where that is what failed. */
  readonly status?: number;
  /** Milliseconds that the provider asks us to wait. */
  readonly retryAfterMs?: number | undefined;
  readonly usage?: LlmUsage;
}

/** What came of asking a model once. */
export type LlmReply = { readonly ok: true; readonly text: string; readonly usage: LlmUsage } | LlmFailure;

/** A language model, whoever provides it. */
export abstract class LlmClient {
  /**
   * Asks once. Never rejects.
   * @param signal ends the try; its reason is then `timeout`
   */
  abstract complete(messages: readonly LlmMessage[], signal: AbortSignal): Promise<LlmReply>;
}
