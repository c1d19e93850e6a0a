/** Plain sentences in five languages, understood whole or not at all. */
export { understand } from './understand.js';
export type { Arg, Args, NotUnderstoodPhrase, UnderstoodPhrase, Understanding } from './understanding.js';
