import { Module } from '@nestjs/common';
import { ParsersService } from './parsers.service.js';

/** From text to an action. */
@Module({ providers: [ParsersService], exports: [ParsersService] })
export class ParsersModule {}
