import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../../config/configuration.js';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import { UpstreamClient } from '../../integrations/upstream/upstream.client.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { buildRequest } from './build-request.js';
import { CLOCKIFY } from './clockify-errors.js';

/** Runs an operation on Clockify. */
@Injectable()
export class ClockifyClient {
  private readonly baseUrl: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor(
    private readonly upstream: UpstreamClient,
    config: ConfigService<Configuration, true>,
  ) {
    const { baseUrl, credential } = config.get('clockify', { infer: true });
    this.baseUrl = baseUrl;
    this.headers = { Accept: 'application/json', ...(credential && { [credential.header]: credential.value }) };
  }

  /** @throws AppError for every failure; `details.outcome` is `unknown` where a write may have happened */
  async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const { method, path, body } = buildRequest(operation, call.params);
    const json = body === undefined ? undefined : JSON.stringify(body);
    const headers = json === undefined ? this.headers : { ...this.headers, 'Content-Type': 'application/json' };
    const answer = await this.upstream.send({ method, url: this.baseUrl + path, headers, body: json }, call);
    if (isSuccess(answer)) return answer.body;
    throw mapFailure(CLOCKIFY, operation, answer);
  }
}
