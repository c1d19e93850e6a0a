import type { SpokenClock } from '../../../integrations/spoken/spoken-clock.js';
import { DE } from './de.js';
import { EN } from './en.js';
import type { EntryQuestions } from './entry-questions.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';

const QUESTIONS: Readonly<Record<string, EntryQuestions>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };

/** What to ask about the times of an entry, in the language of the person; in English where theirs is not known. */
export function questionsFor({ language }: SpokenClock): EntryQuestions {
  return QUESTIONS[language] ?? EN;
}
