import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../common/errors/app-error.js';
import { parseHttpDate } from '../common/http/http-date.js';
import { parseRetryAfter } from '../common/http/retry-after.js';
import { Clock } from '../common/time/clock.js';
import { withTimeLimit } from '../common/time/with-time-limit.js';
import {
  allowedAddresses,
  guardedLookup,
  type IsAllowed,
  refuseForbiddenAddress,
  ResolveHost,
} from './address-guard.js';
import { ForwardLimits } from './forward-limits.js';
import { ForwardingOptions } from './forwarding-options.js';
import { failureOf, type ReceiverAnswer } from './receiver-failure.js';
import type { SignedDelivery } from './signed-delivery.js';

/** So much of an answer is read, in bytes, that the connection can be used again. */
const ANSWER_LIMIT_BYTES = 64 * 1024;

/**
 * The way to the receiver. It is Node's own, which follows no redirect; and with agents of its own it knows no proxy,
 * behind which nobody could tell where a connection leads.
 */
@Injectable()
export class Receiver {
  private readonly url: URL;
  private readonly isAllowed: IsAllowed;
  private readonly agents: { readonly http: http.Agent; readonly https: https.Agent };

  constructor(
    @Inject(ForwardingOptions) { url, allowPrivate }: ForwardingOptions,
    @Inject(ResolveHost) resolveHost: ResolveHost,
    @Inject(ForwardLimits) private readonly limits: ForwardLimits,
    private readonly clock: Clock,
  ) {
    this.url = new URL(url);
    this.isAllowed = allowedAddresses(allowPrivate);
    const options = { keepAlive: true, lookup: guardedLookup(resolveHost, this.isAllowed) };
    this.agents = { http: new http.Agent(options), https: new https.Agent(options) };
  }

  /** Without what may be a secret: a path or a query can be all that keeps strangers from sending. */
  get host(): string {
    return this.url.host;
  }

  /**
   * Sends a delivery, once.
   * @throws AppError unless the receiver took it; the code says whether another try is worth it
   */
  async send(delivery: SignedDelivery, signal: AbortSignal): Promise<void> {
    refuseForbiddenAddress(this.url.hostname, this.isAllowed);
    const post = (limit: AbortSignal): Promise<ReceiverAnswer> => this.post(delivery, limit);
    const answer = await withTimeLimit(this.clock, this.limits.timeoutMs, post, signal);
    const failure = failureOf(this.host, answer);
    if (failure !== undefined) throw failure;
  }

  private async post(delivery: SignedDelivery, signal: AbortSignal): Promise<ReceiverAnswer> {
    try {
      const response = await this.request(delivery, signal);
      // What comes after the status changes nothing.
      await throwAway(response).catch(() => undefined);
      const { 'retry-after': retryAfter, date } = response.headers;
      const reference = { servedAt: parseHttpDate(date), now: this.clock.now() };
      return { status: response.statusCode ?? 0, retryAfterMs: parseRetryAfter(retryAfter, reference) };
    } catch (error) {
      throw this.failureOfError(error, signal);
    }
  }

  private request({ headers, body }: SignedDelivery, signal: AbortSignal): Promise<IncomingMessage> {
    const isSecure = this.url.protocol === 'https:';
    // Looked up at every call: tracing puts its own functions there.
    const { request } = isSecure ? https : http;
    const agent = isSecure ? this.agents.https : this.agents.http;
    return new Promise((resolve, reject) => {
      request(this.url, { method: 'POST', headers, agent, signal }, resolve).on('error', reject).end(body);
    });
  }

  private failureOfError(error: unknown, signal: AbortSignal): AppError {
    if (error instanceof AppError) return error;
    if (signal.aborted)
      return new AppError('upstream_timeout', `${this.host} did not answer in time.`, { cause: error });
    return new AppError(
      'upstream_error',
      `${this.host} could not be sent to (${reasonOf(error)}). Check that it is up, the network and FORWARD_URL.`,
      { cause: error },
    );
  }
}

/** The word that Node has for what went wrong, such as ECONNREFUSED. */
function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** Reads an answer to its end, or closes the connection where that is too far. */
async function throwAway(response: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > ANSWER_LIMIT_BYTES) return;
  }
}
