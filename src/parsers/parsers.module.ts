import { Module } from '@nestjs/common';
import { LlmModule } from './llm/llm.module.js';
import { ParsersService } from './parsers.service.js';

/** From text to an action. */
@Module({ imports: [LlmModule], providers: [ParsersService], exports: [ParsersService, LlmModule] })
export class ParsersModule {}
