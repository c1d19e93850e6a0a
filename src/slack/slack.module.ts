import { Module } from '@nestjs/common';
import { UpstreamModule } from '../integrations/upstream/upstream.module.js';
import { SlackIntegration } from './slack.integration.js';

/** Slack: its catalogue and the way to it. */
@Module({ imports: [UpstreamModule], providers: [SlackIntegration], exports: [SlackIntegration] })
export class SlackModule {}
