import { Module } from '@nestjs/common';
import { LlmModule } from './llm/llm.module.js';
import { ParsersService } from './parsers.service.js';
import { SentenceReader } from './sentence/sentence.reader.js';

/** From text to an action. */
@Module({ imports: [LlmModule], providers: [ParsersService, SentenceReader], exports: [ParsersService, LlmModule] })
export class ParsersModule {}
