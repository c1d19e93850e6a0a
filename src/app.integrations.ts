import { ClockifyIntegration } from './clockify/clockify.integration.js';
import { ClockifyModule } from './clockify/clockify.module.js';
import type { IntegrationsOptions } from './integrations/integrations.module.js';
import { SlackIntegration } from './slack/slack.integration.js';
import { SlackModule } from './slack/slack.module.js';

/** The integrations of the service; a new one is added here (docs/INTEGRATIONS.md). */
export const APP_INTEGRATIONS: IntegrationsOptions = {
  modules: [ClockifyModule, SlackModule],
  integrations: [ClockifyIntegration, SlackIntegration],
};
