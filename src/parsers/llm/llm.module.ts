import { Module } from '@nestjs/common';
import { DeepSeekClient } from './deepseek/deepseek.client.js';
import { LlmBreaker } from './llm-breaker.js';
import { LlmCaller } from './llm-caller.js';
import { LlmClient } from './llm-client.js';
import { DEFAULT_LLM_LIMITS, LlmLimits } from './llm-limits.js';
import { LlmParser } from './llm-parser.js';
import { PersonCalendar } from '../person/person-calendar.js';
import { LlmStatus } from './llm-status.js';

/** The parser that asks a model, and how that model is. */
@Module({
  providers: [
    { provide: LlmClient, useClass: DeepSeekClient },
    { provide: LlmLimits, useValue: DEFAULT_LLM_LIMITS },
    LlmBreaker,
    LlmCaller,
    LlmParser,
    LlmStatus,
    PersonCalendar,
  ],
  exports: [LlmParser, LlmStatus, PersonCalendar],
})
export class LlmModule {}
