import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { type AxiosResponse, isAxiosError } from 'axios';
import { parseHttpDate } from '../../common/http/http-date.js';
import { parseRetryAfter } from '../../common/http/retry-after.js';
import { Clock } from '../../common/time/clock.js';
import { type Answer, parseLastPage } from './answer.js';
import { isDownload, toDownload, type Wanted } from './read-download.js';
import { transportThatTells } from './tell-when-connected.js';
import type { UpstreamRequest } from './upstream-request.js';

/** Errors of a connection that was never made: nothing can have been executed. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Sends one request, once, and tells what came of it. Never throws. */
@Injectable()
export class UpstreamTransport {
  constructor(
    private readonly http: HttpService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param signal ends the try; the answer is then a lost one with the reason `timeout`
   * @param onSent told when there is a connection for it, which may be long after it was made
   */
  async send(
    { method, url, headers, body, wanted }: UpstreamRequest,
    signal: AbortSignal,
    onSent: () => void,
  ): Promise<Answer> {
    try {
      const transport = transportThatTells(onSent);
      const response = await this.http.axiosRef.request<Buffer>({
        method,
        url,
        headers,
        data: body,
        signal,
        transport,
      });
      return this.answerOf(response, wanted ?? 'json');
    } catch (error) {
      return answerOfError(error, signal);
    }
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
    const data = response.data.toString();
    if (data.trim() === '') return { kind: 'answered', status, body: undefined, ...said };
    try {
      return { kind: 'answered', status, body: JSON.parse(data), ...said };
    } catch (cause) {
      // A proxy's error page is as good as no body; a success that cannot be read is a lost answer.
      return status >= 200 && status < 300
        ? { kind: 'lost', reason: 'unreadable', cause }
        : { kind: 'answered', status, body: undefined, ...said };
    }
  }
}

function textOf(header: unknown): string | undefined {
  return typeof header === 'string' ? header : undefined;
}

function answerOfError(error: unknown, signal: AbortSignal): Answer {
  const code = isAxiosError(error) ? error.code : undefined;
  // The error holds the request with its credential; only what says why it failed is kept.
  const cause = new Error(error instanceof Error ? error.message : 'unknown', { cause: code });
  if (code !== undefined && NEVER_CONNECTED.has(code)) return { kind: 'not_sent', cause };
  return { kind: 'lost', reason: signal.aborted ? 'timeout' : 'cut', cause };
}
