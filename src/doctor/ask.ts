import axios, { isAxiosError } from 'axios';
import { parseHttpDate } from '../common/http/http-date.js';
import { differenceNow } from '../integrations/upstream/clock-difference.js';

/** What came of asking another system. */
export type Reply =
  /** The body is parsed JSON, `undefined` where it is none. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** By how many milliseconds our clock is ahead, where that is more than a minute. */
      readonly aheadMs: number | undefined;
    }
  /** No answer; the reason is the system's name for it, such as `ENOTFOUND`. */
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** More than the longest list of workspaces or models. */
const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;

/** Asks once. Never rejects: that nothing answers is an answer too. */
export async function ask({ method, url, headers }: Question, signal: AbortSignal): Promise<Reply> {
  const sentAt = performance.now();
  try {
    const {
      status,
      data,
      headers: answered,
    } = await axios.request<string>({
      method,
      url,
      headers: { Accept: 'application/json', ...headers },
      signal,
      // As the service does it: a credential follows no redirect.
      maxRedirects: 0,
      maxContentLength: ANSWER_LIMIT_BYTES,
      responseType: 'text',
      transformResponse: (text: unknown) => text,
      validateStatus: () => true,
    });
    return { kind: 'answered', status, body: parse(data), aheadMs: aheadOf(answered['date'], sentAt) };
  } catch (error) {
    // The error holds the request with its credential; only its code is kept.
    const code = isAxiosError(error) ? error.code : undefined;
    return { kind: 'unreachable', reason: signal.aborted ? 'no answer in time' : (code ?? 'no whole answer') };
  }
}

/** As the service finds it out. */
function aheadOf(date: unknown, sentAt: number): number | undefined {
  const servedAt = parseHttpDate(date);
  if (servedAt === undefined) return undefined;
  const moment = { now: Date.now(), monotonic: performance.now() };
  const reading = {
    servedAt,
    tookMs: moment.monotonic - sentAt,
    cameAt: moment.now,
    cameAtMonotonic: moment.monotonic,
  };
  return differenceNow(reading, moment);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of an answer that is a text. */
export function textOf(body: unknown, name: string): string | undefined {
  const value: unknown = fieldOf(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** A field of an answer. */
export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, name)?.value : undefined;
}
