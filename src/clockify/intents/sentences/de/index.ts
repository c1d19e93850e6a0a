import { wholeLanguage } from '../../clockify-topic.js';
import { EXAMPLES, LEXICON } from '../../lexicon/de.js';
import { framedTopic, withLexicon } from '../../lexicon/framed-topic.js';
import { ABSENCE } from './absence.js';
import { CLAUSES, RULES } from './common.js';
import { CORRECTIONS } from './corrections.js';
import { QUESTIONS } from './questions.js';
import { ENTRIES } from './entries.js';
import { MONEY } from './money.js';
import { PEOPLE } from './people.js';
import { PLANS } from './plans.js';
import { REFUSALS, REFUSED } from './refusals.js';
import { REPORTS } from './reports.js';
import { REQUESTS } from './requests.js';
import { THINGS } from './things.js';
import { TIMERS } from './timers.js';
import { WEBHOOKS } from './webhooks.js';
import { ADDITIONS, KINDS, LABELS, WORDS } from './words.js';

/** What is said by verb and thing; its rules are there for whatever is said in its own way. */
const FRAMED = framedTopic(LEXICON, EXAMPLES);

export const DE = wholeLanguage(
  {
    words: withLexicon(WORDS, LEXICON),
    rules: { ...FRAMED.rules, ...RULES },
    clauses: CLAUSES,
    refusals: REFUSALS,
    refused: REFUSED,
    labels: LABELS,
    kinds: KINDS,
    additions: ADDITIONS,
  },
  [ENTRIES, CORRECTIONS, QUESTIONS, TIMERS, REPORTS, THINGS, REQUESTS, ABSENCE, PEOPLE, MONEY, PLANS, WEBHOOKS, FRAMED],
);
