import { wholeLanguage } from '../../clockify-topic.js';
import { withLexicon } from '../../lexicon/framed-topic.js';
import { LEXICON } from '../../lexicon/en.js';
import { APPROVALS } from './approvals.js';
import { CLIENTS } from './clients.js';
import { CLAUSES, RULES } from './common.js';
import { CORRECTIONS } from './corrections.js';
import { QUESTIONS } from './questions.js';
import { ENTRIES } from './entries.js';
import { EXPENSES } from './expenses.js';
import { FRAMED } from './framed.js';
import { INVOICES } from './invoices.js';
import { MISC } from './misc.js';
import { PROJECTS } from './projects.js';
import { REFUSALS, REFUSED } from './refusals.js';
import { REPORTS } from './reports.js';
import { TAGS } from './tags.js';
import { TASKS } from './tasks.js';
import { TIME_OFF } from './time-off.js';
import { TIMERS } from './timers.js';
import { USERS } from './users.js';
import { WEBHOOKS } from './webhooks.js';
import { ADDITIONS, KINDS, LABELS, WORDS } from './words.js';

export const EN = wholeLanguage(
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
  [
    ENTRIES,
    CORRECTIONS,
    QUESTIONS,
    TIMERS,
    REPORTS,
    CLIENTS,
    PROJECTS,
    TAGS,
    TASKS,
    USERS,
    EXPENSES,
    INVOICES,
    TIME_OFF,
    APPROVALS,
    WEBHOOKS,
    MISC,
    FRAMED,
  ],
);
