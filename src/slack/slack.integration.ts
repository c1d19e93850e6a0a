import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import type { Integration, OperationCall, OperationResult } from '../integrations/integration.js';
import { isSuccess } from '../integrations/upstream/answer.js';
import { mapFailure } from '../integrations/upstream/map-failure.js';
import { UpstreamClient } from '../integrations/upstream/upstream.client.js';
import { buildRequest } from './build-request.js';
import { SLACK_OPERATIONS } from './catalogue.js';
import { interpret, SLACK } from './slack-errors.js';
import type { SlackOperation } from './slack-operation.js';

/** Slack as an integration. */
@Injectable()
export class SlackIntegration implements Integration {
  readonly name = 'slack';
  readonly summary = 'Messages to channels and people';
  readonly operations = SLACK_OPERATIONS;
  private readonly byName = new Map<string, SlackOperation>(this.operations.map((row) => [row.name, row]));
  private readonly baseUrl: string;
  private readonly token: string | undefined;

  constructor(
    private readonly upstream: UpstreamClient,
    config: ConfigService<Configuration, true>,
  ) {
    const { baseUrl, token } = config.get('slack', { infer: true });
    this.baseUrl = baseUrl;
    this.token = token;
  }

  isConfigured(): boolean {
    return this.token !== undefined;
  }

  async execute(call: OperationCall): Promise<OperationResult> {
    const operation = this.byName.get(call.operation.name);
    if (operation === undefined) throw new Error(`Slack has no operation ${call.operation.name}`);
    if (this.token === undefined) {
      throw new AppError('unavailable', 'Slack is not configured: set SLACK_BOT_TOKEN and restart the service.');
    }
    const request = buildRequest(operation, call.params, this.baseUrl, this.token);
    const answer = await this.upstream.send(request, call, { interpret });
    if (!isSuccess(answer)) throw mapFailure(SLACK, operation, answer);
    return resultOf(operation, answer.body);
  }
}

/** What is Slack's own bookkeeping is left out. */
function resultOf({ slack: { resultField } }: SlackOperation, body: unknown): OperationResult {
  const { ok: _ok, warning: _warning, response_metadata: _metadata, ...fields } = { ...Object(body) };
  return resultField === undefined ? fields : fields[resultField];
}
