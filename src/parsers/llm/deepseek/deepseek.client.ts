import { Inject, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { Redactor } from '../../../common/redaction/redact-secrets.js';
import { Clock } from '../../../common/time/clock.js';
import type { Configuration } from '../../../config/configuration.js';
import { LlmClient, type LlmMessage, type LlmReply } from '../llm-client.js';
import { withinLimit } from './within-limit.js';
import { readCompletion } from './read-completion.js';
import { readFailure } from './read-failure.js';

/** What DeepSeek takes beyond the API it is compatible with: thinking is on unless it is switched off. */
interface DeepSeekRequest extends ChatCompletionCreateParamsNonStreaming {
  readonly thinking: { readonly type: 'enabled' | 'disabled' };
}

/** An action is some hundred tokens long; without a limit a model that rambles is paid for. */
const MAX_TOKENS = 1024;
/** A thousand times what so many tokens take. */
const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;

/** DeepSeek in JSON mode, through the client of the API it is compatible with. */
@Injectable()
export class DeepSeekClient extends LlmClient {
  private readonly settings: Configuration['llm'];
  private client: Promise<OpenAI> | undefined;

  constructor(
    private readonly clock: Clock,
    @Inject(Redactor) private readonly redactor: Redactor,
    config: ConfigService<Configuration, true>,
  ) {
    super();
    this.settings = config.get('llm', { infer: true });
  }

  async complete(messages: readonly LlmMessage[], signal: AbortSignal): Promise<LlmReply> {
    try {
      this.client ??= this.connect();
      const client = await this.client;
      // It is said to be a completion, but it is whatever the server sent.
      const completion: unknown = await client.chat.completions.create(this.request(messages), { signal });
      return readCompletion(completion);
    } catch (error) {
      return readFailure(error, { model: this.settings.model, aborted: signal.aborted, now: this.clock.now() });
    }
  }

  private request(messages: readonly LlmMessage[]): DeepSeekRequest {
    return {
      model: this.settings.model,
      // A person may have pasted a key of ours into the text.
      messages: messages.map(({ role, content }) => ({ role, content: this.redactor.text(content) })),
      thinking: { type: 'disabled' },
      response_format: { type: 'json_object' },
      temperature: 0,
      max_tokens: MAX_TOKENS,
    };
  }

  /** Loaded when it is first needed: a service without a key neither waits for the library nor keeps it in memory. */
  private async connect(): Promise<OpenAI> {
    const { OpenAI: Client } = await import('openai');
    const { apiKey, baseUrl } = this.settings;
    return new Client({
      baseURL: baseUrl,
      apiKey: apiKey ?? '',
      // What is not given here the library takes from OPENAI_* variables, which are meant for somebody else.
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: 'off',
      // Tries and waits are ours, by the injected clock.
      maxRetries: 0,
      fetch: sender(apiKey ?? ''),
    });
  }
}

/**
 * Sends with our own headers only: the library adds what kind of machine this is and whatever OPENAI_CUSTOM_HEADERS
 * holds, which even replaces the key. A credential never follows a redirect to another host.
 */
function sender(apiKey: string): typeof fetch {
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${apiKey}`,
    'Content-Type': 'application/json',
    'User-Agent': 'clankerbot',
  };
  return async (input, init) =>
    withinLimit(await fetch(input, { ...init, headers, redirect: 'manual' }), ANSWER_LIMIT_BYTES);
}
