import { Module } from '@nestjs/common';
import { ParsersModule } from '../parsers/parsers.module.js';
import { ActionsController } from './actions.controller.js';
import { ActionsService } from './actions.service.js';

/** From a text or a request to an action, and from an action to its result. */
@Module({
  imports: [ParsersModule],
  controllers: [ActionsController],
  providers: [ActionsService],
  exports: [ActionsService],
})
export class ActionsModule {}
