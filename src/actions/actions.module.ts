import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { ParsersModule } from '../parsers/parsers.module.js';
import { RunsModule } from '../runs/runs.module.js';
import { ActionExecutor } from './action-executor.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';
import { CommandResolver } from './commands/command-resolver.js';
import { CommandsController } from './commands/commands.controller.js';
import { CommandsService } from './commands/commands.service.js';
import { ConfirmationModule } from './confirmation/confirmation.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';

/** From a text or a request to an action, and from an action to its result. */
@Module({
  imports: [AuthModule, ParsersModule, RunsModule, IdempotencyModule, ConfirmationModule],
  controllers: [ActionsController, CommandsController],
  providers: [ActionsService, ActionExecutor, CommandsService, CommandResolver],
  exports: [ActionsService],
})
export class ActionsModule {}
