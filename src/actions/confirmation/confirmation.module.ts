import { Module } from '@nestjs/common';
import { RunsModule } from '../../runs/runs.module.js';
import { ConfirmationsPurge } from './confirmations-purge.js';
import { ConfirmationsRepository } from './confirmations.repository.js';
import { ConfirmationsService } from './confirmations.service.js';
import { SigningKey } from './signing-key.js';

/** The plans that callers may confirm. */
@Module({
  imports: [RunsModule],
  providers: [SigningKey, ConfirmationsRepository, ConfirmationsService, ConfirmationsPurge],
  exports: [ConfirmationsService],
})
export class ConfirmationModule {}
