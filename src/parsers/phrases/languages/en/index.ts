import type { PhraseLanguage } from '../../phrase.js';
import { APPROVALS } from './approvals.js';
import { CLIENTS } from './clients.js';
import { CLAUSES, RULES } from './common.js';
import { ENTRIES } from './entries.js';
import { EXPENSES } from './expenses.js';
import { INVOICES } from './invoices.js';
import { MISC } from './misc.js';
import { PROJECTS } from './projects.js';
import { REFUSALS } from './refusals.js';
import { REPORTS } from './reports.js';
import { SLACK } from './slack.js';
import { TAGS } from './tags.js';
import { TASKS } from './tasks.js';
import { TIME_OFF } from './time-off.js';
import { TIMERS } from './timers.js';
import { USERS } from './users.js';
import { VOCABULARY } from './vocabulary.js';
import { WEBHOOKS } from './webhooks.js';

export const EN: PhraseLanguage = {
  language: 'en',
  vocabulary: VOCABULARY,
  rules: RULES,
  clauses: CLAUSES,
  topics: [
    ENTRIES,
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
    SLACK,
    MISC,
  ],
  refusals: REFUSALS,
};
