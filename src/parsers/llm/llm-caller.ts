import { Inject, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Attributes } from '@opentelemetry/api';
import { PinoLogger } from 'nestjs-pino';
import { withSpan } from '../../common/telemetry/with-span.js';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { Configuration } from '../../config/configuration.js';
import { costOf } from './call-cost.js';
import { isOutage, LlmBreaker, type LlmOutage } from './llm-breaker.js';
import { LlmClient, type LlmMessage, type LlmReply } from './llm-client.js';
import { LlmLimits } from './llm-limits.js';
import { delayBeforeRetry } from './retry-policy.js';

/** By when a command has to be parsed. */
export interface Deadline {
  /** Milliseconds by the clock that never steps. */
  readonly at: number;
  /** Fires at that moment. */
  readonly signal: AbortSignal;
}

/** What whoever runs the service has to do about an outage. */
const REMEDIES: Readonly<Record<LlmOutage, string>> = {
  unauthorized: 'it refuses the key; check DEEPSEEK_API_KEY',
  no_balance: 'the account has no balance left; top it up',
  unknown_model: 'it has no such model; check LLM_MODEL',
};

/** Asks the model: tries, waits and tries again for as long as that may help. */
@Injectable()
export class LlmCaller {
  private readonly model: string;

  constructor(
    private readonly client: LlmClient,
    private readonly breaker: LlmBreaker,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    @Inject(LlmLimits) private readonly limits: LlmLimits,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(LlmCaller.name);
    this.model = config.get('llm', { infer: true }).model;
  }

  /** The reply of the last try. Never rejects. */
  async ask(messages: readonly LlmMessage[], deadline: Deadline): Promise<LlmReply> {
    for (let tries = 1; ; tries++) {
      const reply = await this.try(messages, deadline);
      if (reply.ok) return reply;
      const delayMs = delayBeforeRetry({
        failure: reply,
        tries,
        leftMs: deadline.at - this.clock.monotonic(),
        random: Math.random(),
      });
      if (delayMs === undefined || !(await this.wait(delayMs, deadline))) return reply;
    }
  }

  private async try(messages: readonly LlmMessage[], deadline: Deadline): Promise<LlmReply> {
    const { outage } = this.breaker;
    if (outage !== undefined) return { ok: false, reason: outage };
    const sentAt = this.clock.monotonic();
    const reply = await this.complete(messages, deadline);
    this.log(reply, Math.round(this.clock.monotonic() - sentAt));
    if (!reply.ok && isOutage(reply.reason) && this.breaker.open(reply.reason)) {
      this.logger.warn(`the LLM is not asked for ten minutes: ${REMEDIES[reply.reason]}`);
    }
    return reply;
  }

  private complete(messages: readonly LlmMessage[], { signal }: Deadline): Promise<LlmReply> {
    return withSpan('chat', { 'gen_ai.operation.name': 'chat' }, async (span) => {
      const send = (limited: AbortSignal): Promise<LlmReply> => this.client.complete(messages, limited);
      const reply = await withTimeLimit(this.clock, this.limits.tryTimeoutMs, send, signal);
      span.setAttributes(attributesOf(reply, this.costOf(reply)));
      return reply;
    });
  }

  /** @returns whether there is time left for another try */
  private async wait(delayMs: number, { signal }: Deadline): Promise<boolean> {
    try {
      await this.clock.sleep(delayMs, signal);
      return true;
    } catch {
      return false;
    }
  }

  private costOf({ usage = {} }: LlmReply): number | undefined {
    return costOf(usage, this.model, this.clock.now());
  }

  /** What was asked and answered is never logged. */
  private log(reply: LlmReply, durationMs: number): void {
    const { promptTokens, completionTokens, cacheHitTokens, cacheMissTokens } = reply.usage ?? {};
    this.logger.info(
      {
        outcome: reply.ok ? 'answered' : reply.reason,
        status: reply.ok ? undefined : reply.status,
        duration_ms: durationMs,
        prompt_tokens: promptTokens,
        completion_tokens: completionTokens,
        cache_hit_tokens: cacheHitTokens,
        cache_miss_tokens: cacheMissTokens,
        cost_usd: this.costOf(reply),
      },
      'asked the LLM',
    );
  }
}

/** What a call came to, by the names of OpenTelemetry where it has one. */
function attributesOf(reply: LlmReply, cost: number | undefined): Attributes {
  const { promptTokens, completionTokens, cacheHitTokens } = reply.usage ?? {};
  return {
    ...(promptTokens !== undefined && { 'gen_ai.usage.input_tokens': promptTokens }),
    ...(completionTokens !== undefined && { 'gen_ai.usage.output_tokens': completionTokens }),
    ...(cacheHitTokens !== undefined && { 'gen_ai.usage.cache_read.input_tokens': cacheHitTokens }),
    ...(cost !== undefined && { 'clankerbot.llm.cost_usd': cost }),
    ...(!reply.ok && { 'error.type': reply.reason }),
  };
}
