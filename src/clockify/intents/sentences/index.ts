import type { SpokenLanguages } from '../../../integrations/spoken/intent.js';
import type { IntentName } from '../intents.js';
import { DE } from './de/index.js';
import { EN } from './en/index.js';
import { ES } from './es/index.js';
import { FR } from './fr/index.js';
import { SR } from './sr/index.js';

/** What can be said to Clockify. */
export const SENTENCES: SpokenLanguages<IntentName> = { en: EN, de: DE, es: ES, fr: FR, sr: SR };
