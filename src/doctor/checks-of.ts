import type { Configuration } from '../config/configuration.js';
import { checkAccess } from './checks/access.js';
import { checkClockify } from './checks/clockify.js';
import { checkDatabase } from './checks/database.js';
import { checkLlm } from './checks/llm.js';
import { checkSlack } from './checks/slack.js';
import { checkWebhooks } from './checks/webhooks.js';
import type { Check } from './check.js';
import { findStoredTokens } from './stored-tokens.js';

/** Everything that is looked at once the configuration is known, in the order in which it is told. */
export function checksOf(configuration: Configuration): Check[] {
  const { auth, clockify, database, http, llm, slack, webhooks } = configuration;
  return [
    { name: 'access', run: () => checkAccess({ auth, http }) },
    { name: 'database', run: () => checkDatabase(database) },
    { name: 'Clockify', run: (signal) => checkClockify(clockify, signal) },
    { name: 'webhooks', run: async () => checkWebhooks(webhooks, await findStoredTokens(database)) },
    { name: 'LLM', run: (signal) => checkLlm(llm, signal) },
    { name: 'Slack', run: (signal) => checkSlack(slack, signal) },
  ];
}
