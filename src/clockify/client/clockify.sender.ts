import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../../config/configuration.js';
import type { OperationCall, PlannedCall } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import type { Answer } from '../../integrations/upstream/answer.js';
import { describeRequest } from '../../integrations/upstream/describe-request.js';
import { UpstreamClient } from '../../integrations/upstream/upstream.client.js';
import type { UpstreamRequest } from '../../integrations/upstream/upstream-request.js';
import type { ClockifyOperation, HostKind } from '../catalogue/clockify-operation.js';
import { buildRequest, type ClockifyRequest } from './build-request.js';
import { ClockifyLimit } from './clockify-limit.js';

/** Sends the request of an operation to Clockify, with the credential and to the host that it needs. */
@Injectable()
export class ClockifySender {
  private readonly baseUrls: Readonly<Record<HostKind, string>>;
  private readonly credential: Readonly<Record<string, string>>;

  constructor(
    private readonly upstream: UpstreamClient,
    private readonly limit: ClockifyLimit,
    config: ConfigService<Configuration, true>,
  ) {
    const { baseUrl, reportsUrl, auditlogUrl, credential } = config.get('clockify', { infer: true });
    this.baseUrls = { api: baseUrl, reports: reportsUrl, auditlog: auditlogUrl };
    this.credential = credential === undefined ? {} : { [credential.header]: credential.value };
  }

  /**
   * The answer of the last try, be it a success or a failure.
   * @throws AppError rate_limited when our own limit leaves no time to call: nothing was sent
   */
  send(operation: ClockifyOperation, call: OperationCall): Promise<Answer> {
    const request = this.addressed(buildRequest(operation, call.params));
    return this.upstream.send(request, { ...call, operation }, { limit: this.limit });
  }

  /** What {@link send} would send: made in the same way, and sent nowhere. */
  describe(operation: ClockifyOperation, params: Params): PlannedCall {
    return describeRequest(this.addressed(buildRequest(operation, params)));
  }

  private addressed({ method, host, path, body, wanted }: ClockifyRequest): UpstreamRequest {
    const isForm = body instanceof FormData;
    return {
      method,
      url: this.baseUrls[host] + path,
      headers: {
        ...this.credential,
        Accept: wanted === undefined ? 'application/json' : '*/*',
        // The type of a form names its boundary, which is not known yet.
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
      ...(wanted && { wanted }),
    };
  }
}
