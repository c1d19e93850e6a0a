import { INTENTS } from '../../src/clockify/intents/intents.js';
import { NEEDS } from '../../src/clockify/intents/needs.js';
import { SENTENCES } from '../../src/clockify/intents/sentences/index.js';
import type { Language, TimeContext } from '../../src/language/time/index.js';
import { compileGrammars, understand, type Understanding } from '../../src/parsers/sentence/index.js';
import { INTENTS as SLACK_INTENTS } from '../../src/slack/intents/intents.js';
import { SLACK_NEEDS } from '../../src/slack/intents/needs.js';
import { SENTENCES as SLACK_SENTENCES } from '../../src/slack/intents/sentences/index.js';

const GRAMMARS = compileGrammars([
  { name: 'clockify', intents: INTENTS, languages: SENTENCES, needsOf: (operation) => NEEDS[operation] ?? [] },
  {
    name: 'slack',
    intents: SLACK_INTENTS,
    languages: SLACK_SENTENCES,
    needsOf: (operation) => SLACK_NEEDS[operation] ?? [],
  },
]);

/** Understands a sentence as the service does that has all integrations. */
export function understandSentence(text: string, context: TimeContext, language?: Language): Understanding {
  return understand(text, context, GRAMMARS, language);
}
