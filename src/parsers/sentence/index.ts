/** Plain sentences in five languages, understood whole or not at all. */
export { compileGrammars, type Grammars } from './grammars.js';
export type { SpokenIntegration } from './grammar.js';
export { matchSentence, understand } from './understand.js';
export type { Arg, Args, NotUnderstoodPhrase, UnderstoodPhrase, Understanding } from './understanding.js';
