import { HttpService } from '@nestjs/axios';
import { Inject, Injectable } from '@nestjs/common';
import { type AxiosResponse, isAxiosError } from 'axios';
import { parseHttpDate } from '../../common/http/http-date.js';
import { parseRetryAfter } from '../../common/http/retry-after.js';
import { Clock } from '../../common/time/clock.js';
import { JSON_DEPTH_LIMIT } from '../../common/http/harmless-json.js';
import { isNestedDeeper } from '../../common/http/nested-json.js';
import { Redactor } from '../../common/redaction/redact-secrets.js';
import { type Answer, type LossReason, parseLastPage } from './answer.js';
import { type ForeignAnswer, foreignAnswer } from './foreign-answer.js';
import { isDownload, toDownload, type Wanted } from './read-download.js';
import { transportThatTells } from './tell-when-connected.js';
import { UpstreamClocks } from './upstream-clocks.js';
import type { UpstreamRequest } from './upstream-request.js';

/** Errors of a connection that was never made: nothing can have been executed. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What the errors of zlib, Brotli and Zstandard are called. */
const UNPACKING = /^(?:Z_|ERR_(?:_|BROTLI|ZSTD|ZLIB)|ZSTD_)/;
/** What does not is no JSON that was cut. */
const BEGINS_AS_JSON = /^\s*[{[]/;

/** Sends one request, once, and tells what came of it. Never throws. */
@Injectable()
export class UpstreamTransport {
  constructor(
    private readonly http: HttpService,
    private readonly clock: Clock,
    @Inject(Redactor) private readonly redactor: Redactor,
    private readonly clocks: UpstreamClocks,
  ) {}

  /**
   * @param signal ends the try; the answer is then a lost one with the reason `timeout`, unless there was no connection yet
   * @param onSent told when there is a connection for it, which may be long after it was made
   */
  async send(
    { method, url, headers, body, wanted }: UpstreamRequest,
    signal: AbortSignal,
    onSent: () => void,
  ): Promise<Answer> {
    let sentAt: number | undefined;
    try {
      const transport = transportThatTells(() => {
        sentAt = this.clock.monotonic();
        onSent();
      });
      const response = await this.http.axiosRef.request<Buffer>({
        method,
        url,
        headers,
        data: body,
        signal,
        transport,
      });
      if (sentAt !== undefined) this.noteTime(url, response, sentAt);
      return this.answerOf(response, wanted ?? 'json');
    } catch (error) {
      return answerOfError(error, signal, sentAt !== undefined);
    }
  }

  /** Neither what was kept on the way nor what somebody else says in their place tells what time it is there. */
  private noteTime(url: string, { status, headers }: AxiosResponse<Buffer>, sentAt: number): void {
    const servedAt = parseHttpDate(headers['date']);
    if (servedAt === undefined || status >= 500 || headers['age'] !== undefined) return;
    this.clocks.note(new URL(url).host, { servedAt, tookMs: this.clock.monotonic() - sentAt });
  }

  private answerOf(response: AxiosResponse<Buffer>, wanted: Wanted): Answer {
    const { status, headers } = response;
    const servedAt = parseHttpDate(headers['date']);
    const said = {
      retryAfterMs: parseRetryAfter(headers['retry-after'], { servedAt, now: this.clock.now() }),
      lastPage: parseLastPage(headers['last-page']),
      servedAt,
    };
    const content = { type: textOf(headers['content-type']), disposition: textOf(headers['content-disposition']) };
    if (isDownload(wanted, status, content)) {
      return { kind: 'answered', status, body: toDownload(response.data, content), ...said };
    }
    const isGood = status >= 200 && status < 300;
    const text = response.data.toString();
    const isDeep = isNestedDeeper(text, JSON_DEPTH_LIMIT);
    if (isGood && isDeep) return { kind: 'lost', reason: 'too_deep', cause: undefined };
    // Of what is no success only excerpts are told, and half a secret could not be recognised any more.
    const told = isGood ? text : this.redactor.json(text);
    const foreign = (): ForeignAnswer =>
      foreignAnswer(status, this.redactor.text(told), {
        type: this.withoutSecrets(content.type),
        location: this.withoutSecrets(textOf(headers['location'])),
      });
    if (text.trim() === '') {
      return { kind: 'answered', status, body: undefined, ...said, ...(isRedirect(status) && { foreign: foreign() }) };
    }
    try {
      const body: unknown = isDeep ? undefined : JSON.parse(told);
      return { kind: 'answered', status, body, ...said, ...((isRedirect(status) || isDeep) && { foreign: foreign() }) };
    } catch (cause) {
      if (!isGood) return { kind: 'answered', status, body: undefined, ...said, foreign: foreign() };
      return BEGINS_AS_JSON.test(text)
        ? { kind: 'lost', reason: 'unreadable', cause }
        : { kind: 'lost', reason: 'foreign', cause, foreign: foreign() };
    }
  }

  private withoutSecrets(header: string | undefined): string | undefined {
    return header && this.redactor.text(header);
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function textOf(header: unknown): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

function answerOfError(error: unknown, signal: AbortSignal, isSent: boolean): Answer {
  const code = isAxiosError(error) ? error.code : undefined;
  // The error holds the request with its credential; only what says why it failed is kept.
  const cause = new Error(error instanceof Error ? error.message : 'unknown', { cause: code });
  // Without a connection nothing has left, whatever kept it from being made: a host, a certificate, time.
  if (!isSent || (code !== undefined && NEVER_CONNECTED.has(code))) return { kind: 'not_sent', cause };
  return { kind: 'lost', reason: signal.aborted ? 'timeout' : reasonOf(code, cause.message), cause };
}

/** @param code of the HTTP client's error, or of what unpacks its answers */
function reasonOf(code: string | undefined, message: string): LossReason {
  if (message.startsWith('maxContentLength')) return 'too_large';
  return code !== undefined && UNPACKING.test(code) ? 'garbled' : 'cut';
}
