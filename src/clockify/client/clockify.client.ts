import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../../config/configuration.js';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import { UpstreamClient } from '../../integrations/upstream/upstream.client.js';
import type { UpstreamRequest } from '../../integrations/upstream/upstream-request.js';
import type { ClockifyOperation, HostKind } from '../catalogue/clockify-operation.js';
import { buildRequest, type ClockifyRequest } from './build-request.js';
import { CLOCKIFY } from './clockify-errors.js';
import { ClockifyLimit } from './clockify-limit.js';

/** Runs an operation on Clockify. */
@Injectable()
export class ClockifyClient {
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

  /** @throws AppError for every failure; `details.outcome` is `unknown` where a write may have happened */
  async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const request = this.addressed(buildRequest(operation, call.params));
    const answer = await this.upstream.send(request, call, { limit: this.limit });
    if (isSuccess(answer)) return answer.body;
    throw mapFailure(CLOCKIFY, operation, answer);
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
