import { compileLanguages } from '../grammar.js';
import { DE } from './de/index.js';
import { EN } from './en/index.js';
import { ES } from './es/index.js';
import { FR } from './fr/index.js';
import { SR } from './sr/index.js';

/** Every language, compiled once. */
export const GRAMMARS = compileLanguages([EN, DE, ES, FR, SR]);
