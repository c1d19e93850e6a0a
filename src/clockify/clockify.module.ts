import { Module } from '@nestjs/common';
import { UpstreamModule } from '../integrations/upstream/upstream.module.js';
import { CallerDefaults } from './caller-defaults.js';
import { ClockifyIntegration } from './clockify.integration.js';
import { ClockifyClient } from './client/clockify.client.js';
import { ClockifySender } from './client/clockify.sender.js';
import { PageReader } from './pages/page.reader.js';
import { CommandLedger } from './recovery/command-ledger.js';
import { LookUp } from './recovery/look-up.js';
import { WriteRunner } from './recovery/write.runner.js';

/** Clockify: its catalogue and the way to it. */
@Module({
  imports: [UpstreamModule],
  providers: [
    ClockifySender,
    PageReader,
    CommandLedger,
    LookUp,
    WriteRunner,
    ClockifyClient,
    CallerDefaults,
    ClockifyIntegration,
  ],
  exports: [ClockifyIntegration],
})
export class ClockifyModule {}
