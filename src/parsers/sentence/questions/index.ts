import type { Language } from '../../../language/time/index.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import type { PhraseQuestions } from './phrase-questions.js';
import { SR } from './sr.js';

/** What a person is asked about a sentence, by its language. */
export const PHRASE_QUESTIONS: Readonly<Record<Language, PhraseQuestions>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
