import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { type AxiosResponse, isAxiosError } from 'axios';
import { Clock } from '../../common/time/clock.js';
import type { Configuration } from '../../config/configuration.js';
import type { HostKind } from '../catalogue/clockify-operation.js';
import { type Answer, parseRetryAfter } from './answer.js';
import type { ClockifyRequest } from './build-request.js';

/** Errors of a connection that was never made: nothing can have been executed. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Sends one request to Clockify, once, and tells what came of it. Never throws. */
@Injectable()
export class ClockifyTransport {
  private readonly baseUrls: Readonly<Record<HostKind, string>>;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly http: HttpService,
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    const { baseUrl, reportsUrl, auditlogUrl, credential } = config.get('clockify', { infer: true });
    this.baseUrls = { api: baseUrl, reports: reportsUrl, auditlog: auditlogUrl };
    this.headers = { Accept: 'application/json', ...(credential && { [credential.header]: credential.value }) };
  }

  /** @param signal ends the try; the answer is then a lost one with the reason `timeout` */
  async send(request: ClockifyRequest, signal: AbortSignal): Promise<Answer> {
    try {
      const response = await this.http.axiosRef.request<string>({
        method: request.method,
        url: this.baseUrls[request.host] + request.path,
        headers: request.body === undefined ? this.headers : { ...this.headers, 'Content-Type': 'application/json' },
        data: request.body === undefined ? undefined : JSON.stringify(request.body),
        signal,
      });
      return this.answerOf(response);
    } catch (error) {
      return answerOfError(error, signal);
    }
  }

  private answerOf(response: AxiosResponse<string>): Answer {
    const { status, data, headers } = response;
    const retryAfterMs = parseRetryAfter(headers['retry-after'], this.clock.now());
    if (data.trim() === '') return { kind: 'answered', status, body: undefined, retryAfterMs };
    try {
      return { kind: 'answered', status, body: JSON.parse(data), retryAfterMs };
    } catch (cause) {
      // A proxy's error page is as good as no body; a success that cannot be read is a lost answer.
      return status >= 200 && status < 300
        ? { kind: 'lost', reason: 'unreadable', cause }
        : { kind: 'answered', status, body: undefined, retryAfterMs };
    }
  }
}

function answerOfError(error: unknown, signal: AbortSignal): Answer {
  const code = isAxiosError(error) ? error.code : undefined;
  // The error holds the request with its credential; only what says why it failed is kept.
  const cause = new Error(error instanceof Error ? error.message : 'unknown', { cause: code });
  if (code !== undefined && NEVER_CONNECTED.has(code)) return { kind: 'not_sent', cause };
  return { kind: 'lost', reason: signal.aborted ? 'timeout' : 'cut', cause };
}
