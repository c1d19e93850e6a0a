import { compileLanguage } from '../grammar.js';
import { EN } from './en/index.js';

/** Every language, compiled once. */
export const GRAMMARS = [EN].map(compileLanguage);
