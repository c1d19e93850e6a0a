import type { Refusal } from '../../../integrations/spoken/intent.js';
import type { Language } from '../../../language/time/index.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';

/** What nobody can have done here, whatever is spoken to. */
export const REFUSALS: Readonly<Record<Language, readonly Refusal[]>> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
