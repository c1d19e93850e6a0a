import { Module } from '@nestjs/common';
import { UpstreamModule } from '../integrations/upstream/upstream.module.js';
import { CallerDefaults } from './caller-defaults.js';
import { ClockifyIntegration } from './clockify.integration.js';
import { ClockifyLimit } from './client/clockify-limit.js';
import { ClockifyClient } from './client/clockify.client.js';

/** Clockify: its catalogue and the way to it. */
@Module({
  imports: [UpstreamModule],
  providers: [ClockifyLimit, ClockifyClient, CallerDefaults, ClockifyIntegration],
  exports: [ClockifyIntegration],
})
export class ClockifyModule {}
