import { Module } from '@nestjs/common';
import { RunsModule } from '../../runs/runs.module.js';
import { IdempotencyPurge } from './idempotency-purge.js';
import { IdempotencyRepository } from './idempotency.repository.js';
import { IdempotencyService } from './idempotency.service.js';

/** The keys that callers give their requests. */
@Module({
  imports: [RunsModule],
  providers: [IdempotencyRepository, IdempotencyService, IdempotencyPurge],
  exports: [IdempotencyService],
})
export class IdempotencyModule {}
