import { Module } from '@nestjs/common';
import { RunRecorder } from './run-recorder.js';
import { RunWriter } from './run-writer.js';
import { RunsController } from './runs.controller.js';
import { RunsHousekeeping } from './runs-housekeeping.js';
import { RunsRepository } from './runs.repository.js';

/** The record of executions. */
@Module({
  controllers: [RunsController],
  providers: [RunsRepository, RunWriter, RunRecorder, RunsHousekeeping],
  exports: [RunRecorder, RunsRepository],
})
export class RunsModule {}
