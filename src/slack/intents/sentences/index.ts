import type { SpokenLanguages } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import { SR } from './sr.js';

/** What can be said to Slack. */
export const SENTENCES: SpokenLanguages<IntentName> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
