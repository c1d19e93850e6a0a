import { Module } from '@nestjs/common';
import { UpstreamModule } from '../integrations/upstream/upstream.module.js';
import { ClockifyIntegration } from './clockify.integration.js';
import { ClockifyClient } from './client/clockify.client.js';

/** Clockify: its catalogue and the way to it. */
@Module({
  imports: [UpstreamModule],
  providers: [ClockifyClient, ClockifyIntegration],
  exports: [ClockifyIntegration],
})
export class ClockifyModule {}
