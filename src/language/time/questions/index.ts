import type { Language } from '../languages/language-table.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';
import type { TimeQuestions } from './time-questions.js';

/** What a person is asked about days and times, by the language that they speak. */
export const TIME_QUESTIONS: Readonly<Record<Language, TimeQuestions>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
