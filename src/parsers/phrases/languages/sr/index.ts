import type { PhraseLanguage } from '../../phrase.js';
import { CLAUSES, RULES } from './common.js';
import { ENTRIES } from './entries.js';
import { REFUSALS } from './refusals.js';
import { REPORTS } from './reports.js';
import { REQUESTS } from './requests.js';
import { THINGS } from './things.js';
import { TIMERS } from './timers.js';
import { VOCABULARY } from './vocabulary.js';

export const SR: PhraseLanguage = {
  language: 'sr',
  vocabulary: VOCABULARY,
  rules: RULES,
  clauses: CLAUSES,
  topics: [ENTRIES, TIMERS, REPORTS, THINGS, REQUESTS],
  refusals: REFUSALS,
};
