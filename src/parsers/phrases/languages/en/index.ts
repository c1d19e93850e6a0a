import type { PhraseLanguage } from '../../phrase.js';
import { CLAUSES, RULES } from './common.js';
import { ENTRIES } from './entries.js';
import { REFUSALS } from './refusals.js';
import { REPORTS } from './reports.js';
import { TIMERS } from './timers.js';
import { VOCABULARY } from './vocabulary.js';

export const EN: PhraseLanguage = {
  language: 'en',
  vocabulary: VOCABULARY,
  rules: RULES,
  clauses: CLAUSES,
  topics: [ENTRIES, TIMERS, REPORTS],
  refusals: REFUSALS,
};
