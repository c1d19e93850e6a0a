import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Configuration } from '../../config/configuration.js';
import { LlmBreaker, type LlmOutage } from './llm-breaker.js';
import { isRetiredModel } from './retired-models.js';

/** Whether the LLM can be asked, in one word. */
export type LlmState = 'configured' | 'missing' | 'retired_model' | LlmOutage;

/** Tells how the LLM is: what is set, and what the last calls came to. */
@Injectable()
export class LlmStatus {
  /** Whether there is a key. */
  readonly isConfigured: boolean;
  private readonly hasRetiredModel: boolean;

  constructor(
    private readonly breaker: LlmBreaker,
    config: ConfigService<Configuration, true>,
  ) {
    const { apiKey, model } = config.get('llm', { infer: true });
    this.isConfigured = apiKey !== undefined;
    this.hasRetiredModel = isRetiredModel(model);
  }

  state(): LlmState {
    if (!this.isConfigured) return 'missing';
    // A key that is refused hides what is wrong with the model, and a retired model is why it is unknown.
    const { outage } = this.breaker;
    if (outage === 'unauthorized' || outage === 'no_balance') return outage;
    return this.hasRetiredModel ? 'retired_model' : (outage ?? 'configured');
  }
}
