import { wholeLanguage } from '../../clockify-topic.js';
import { framedTopic, withLexicon } from '../../lexicon/framed-topic.js';
import { EXAMPLES, LEXICON } from '../../lexicon/sr.js';
import { ABSENCE } from './absence.js';
import { CLAUSES, RULES } from './common.js';
import { CORRECTIONS } from './corrections.js';
import { QUESTIONS } from './questions.js';
import { ENTRIES } from './entries.js';
import { PEOPLE } from './people.js';
import { REFUSALS, REFUSED } from './refusals.js';
import { REPORTS } from './reports.js';
import { REQUESTS } from './requests.js';
import { THINGS } from './things.js';
import { TIMERS } from './timers.js';
import { ADDITIONS, KINDS, LABELS, WORDS } from './words.js';

export const SR = wholeLanguage(
  {
    words: withLexicon(WORDS, LEXICON),
    rules: RULES,
    clauses: CLAUSES,
    refusals: REFUSALS,
    refused: REFUSED,
    labels: LABELS,
    kinds: KINDS,
    additions: ADDITIONS,
  },
  [ENTRIES, CORRECTIONS, QUESTIONS, TIMERS, REPORTS, THINGS, REQUESTS, ABSENCE, PEOPLE, framedTopic(LEXICON, EXAMPLES)],
);
