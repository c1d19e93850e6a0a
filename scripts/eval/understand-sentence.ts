import type { NeedsOf } from '../../src/integrations/spoken/spoken-needs.js';
import { NEEDS } from '../../src/clockify/spoken/needs.js';
import { understand, type Understanding } from '../../src/parsers/phrases/index.js';
import { SLACK_NEEDS } from '../../src/slack/spoken-needs.js';
import type { Language, TimeContext } from '../../src/parsers/time/index.js';

const TABLES: Readonly<Record<string, typeof NEEDS>> = { clockify: NEEDS, slack: SLACK_NEEDS };

const needsOf: NeedsOf = (operation) => {
  const [integration = '', name = ''] = operation.split('.');
  return TABLES[integration]?.[name] ?? [];
};

/** Understands a sentence as the service does that has all integrations. */
export function understandSentence(text: string, context: TimeContext, language?: Language): Understanding {
  return understand(text, context, needsOf, language);
}
