import type { LanguageWords } from '../engine/vocabulary.js';
import type { Language } from '../time/index.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';

/** The words of each language that belong to nothing that is spoken of. */
export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
