import { Module } from '@nestjs/common';
import { AllExceptionsFilter } from './all-exceptions.filter.js';

/** How a failure becomes an answer; for filters that have something to do before that. */
@Module({ providers: [AllExceptionsFilter], exports: [AllExceptionsFilter] })
export class ErrorsModule {}
