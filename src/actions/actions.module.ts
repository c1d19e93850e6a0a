import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { ParsersModule } from '../parsers/parsers.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';

/** From a text or a request to an action, and from an action to its result. */
@Module({
  imports: [AuthModule, ParsersModule, RunsModule, IdempotencyModule],
  controllers: [ActionsController],
  providers: [ActionsService],
  exports: [ActionsService],
})
export class ActionsModule {}
