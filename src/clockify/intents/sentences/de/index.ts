import type { SpokenLanguage } from '../../../../integrations/spoken/intent.js';
import { EXAMPLES, LEXICON } from '../../lexicon/de.js';
import { framedTopic, withLexicon } from '../../lexicon/framed-topic.js';
import type { IntentName } from '../../intents.js';
import { ABSENCE } from './absence.js';
import { PEOPLE } from './people.js';
import { CLAUSES, RULES } from './common.js';
import { ENTRIES } from './entries.js';
import { REFUSALS, REFUSED } from './refusals.js';
import { REPORTS } from './reports.js';
import { REQUESTS } from './requests.js';
import { THINGS } from './things.js';
import { TIMERS } from './timers.js';
import { ADDITIONS, KINDS, LABELS, WORDS } from './words.js';

export const DE: SpokenLanguage<IntentName> = {
  words: withLexicon(WORDS, LEXICON),
  rules: RULES,
  clauses: CLAUSES,
  refusals: REFUSALS,
  refused: REFUSED,
  labels: LABELS,
  kinds: KINDS,
  additions: ADDITIONS,
  topics: [ENTRIES, TIMERS, REPORTS, THINGS, REQUESTS, ABSENCE, PEOPLE, framedTopic(LEXICON, EXAMPLES)],
};
