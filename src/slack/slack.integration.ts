import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import type { Integration, IntegrationPlan, OperationCall, OperationResult } from '../integrations/integration.js';
import type { SpokenLanguages } from '../integrations/spoken/intent.js';
import { isSuccess } from '../integrations/upstream/answer.js';
import { describeRequest } from '../integrations/upstream/describe-request.js';
import { mapFailure } from '../integrations/upstream/map-failure.js';
import { UpstreamClient } from '../integrations/upstream/upstream.client.js';
import type { UpstreamRequest } from '../integrations/upstream/upstream-request.js';
import { buildRequest } from './build-request.js';
import { SLACK_OPERATIONS } from './catalogue.js';
import { interpret, SLACK } from './slack-errors.js';
import { INTENTS } from './intents/intents.js';
import { SLACK_SPOKEN_FORMS } from './intents/spoken-forms.js';
import type { SlackOperation } from './slack-operation.js';

/** An operation and the request that carries it out. */
interface RequestFor {
  readonly operation: SlackOperation;
  readonly request: UpstreamRequest;
}

/** Slack as an integration. */
@Injectable()
export class SlackIntegration implements Integration {
  readonly name = 'slack';
  readonly summary = 'Messages to channels and people';
  readonly operations = SLACK_OPERATIONS;
  readonly spoken = SLACK_SPOKEN_FORMS;
  readonly intents = INTENTS;
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

  async sentences(): Promise<SpokenLanguages> {
    const { SENTENCES } = await import('./intents/sentences/index.js');
    return SENTENCES;
  }

  isConfigured(): boolean {
    return this.token !== undefined;
  }

  async execute(call: OperationCall): Promise<OperationResult> {
    const { operation, request } = this.requestFor(call);
    const answer = await this.upstream.send(request, call, { interpret });
    if (!isSuccess(answer)) throw mapFailure(SLACK, operation, answer);
    return resultOf(operation, answer.body);
  }

  /** Slack is asked nothing: what a message would replace cannot be seen with the rights that this app has. */
  plan(call: OperationCall): Promise<IntegrationPlan> {
    const { request } = this.requestFor(call);
    return Promise.resolve({ params: call.params, names: [], calls: [describeRequest(request)], changes: [] });
  }

  private requestFor({ operation: { name }, params }: OperationCall): RequestFor {
    const operation = this.byName.get(name);
    if (operation === undefined) throw new Error(`Slack has no operation ${name}`);
    if (this.token === undefined) {
      throw new AppError('unavailable', 'Slack is not configured: set SLACK_BOT_TOKEN and restart the service.');
    }
    return { operation, request: buildRequest(operation, params, this.baseUrl, this.token) };
  }
}

/** What is Slack's own bookkeeping is left out. */
function resultOf({ slack: { resultField } }: SlackOperation, body: unknown): OperationResult {
  const { ok: _ok, warning: _warning, response_metadata: _metadata, ...fields } = { ...Object(body) };
  return resultField === undefined ? fields : fields[resultField];
}
