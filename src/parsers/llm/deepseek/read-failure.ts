import { parseHttpDate } from '../../../common/http/http-date.js';
import { parseRetryAfter } from '../../../common/http/retry-after.js';
import { isRecord } from '../is-record.js';
import type { LlmFailure, LlmFailureReason } from '../llm-client.js';

/** What has to be known to tell why a call failed. */
export interface FailedCall {
  /** The model that was asked for. */
  readonly model: string;
  /** Whether the call was ended from our side. */
  readonly aborted: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** How providers word that they do not have a model; a retired name is told in the same way. */
const NO_SUCH_MODEL =
  /\bmodel\b.{0,80}\b(?:not exist|not found|not supported|unavailable|retired|deprecated)\b|\b(?:unknown|invalid|unsupported) model\b/i;

/** Why a call failed, from whatever the library threw. */
export function readFailure(error: unknown, call: FailedCall): LlmFailure {
  const status = fieldOf(error, 'status');
  if (typeof status === 'number') {
    const servedAt = parseHttpDate(headerOf(error, 'date'));
    const retryAfterMs = parseRetryAfter(headerOf(error, 'retry-after'), { servedAt, now: call.now });
    return { ok: false, reason: reasonOfStatus(status, error, call), status, retryAfterMs };
  }
  if (call.aborted) return { ok: false, reason: 'timeout' };
  // A body that is not JSON, be it an error page or nothing but the blank lines of a queued request.
  return { ok: false, reason: error instanceof SyntaxError ? 'unreadable' : 'cut' };
}

function reasonOfStatus(status: number, error: unknown, { model }: FailedCall): LlmFailureReason {
  if (status === 401) return 'unauthorized';
  if (status === 402) return 'no_balance';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'overloaded';
  return status >= 400 && isAboutModel(error, model) ? 'unknown_model' : 'refused';
}

/** A retired name was seen to be refused with 400 and with 404, so the text has to tell. */
function isAboutModel(error: unknown, model: string): boolean {
  if (fieldOf(error, 'param') === 'model' || fieldOf(error, 'code') === 'model_not_found') return true;
  const message = fieldOf(error, 'message');
  return typeof message === 'string' && (message.includes(model) || NO_SUCH_MODEL.test(message));
}

function headerOf(error: unknown, name: string): string | undefined {
  const headers = fieldOf(error, 'headers');
  return headers instanceof Headers ? (headers.get(name) ?? undefined) : undefined;
}

function fieldOf(error: unknown, name: string): unknown {
  return isRecord(error) ? error[name] : undefined;
}
