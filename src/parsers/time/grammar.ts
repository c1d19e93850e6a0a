import type { Reader, Reading } from './reading.js';
import type { Word } from './words.js';
import { wordsOf } from './words.js';

/** Phrases by what they mean: words, `a|b`, `[left out at will]` and `{slot}`, separated by blanks. */
export type Templates<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** How each slot of a template is read; a reading says which of the slots' values it gives. */
export type SlotReaders<Slots> = Readonly<Record<string, Reader<Partial<Slots>>>>;

/** A grammar: the phrases, the readers of their slots, and what each phrase says with its slots filled. */
export interface Grammar<Meaning extends string, Slots, Value> {
  readonly templates: Templates<Meaning>;
  readonly slots: SlotReaders<Slots>;
  /** What holds for a slot that a phrase does not have. */
  readonly unsaid: Slots;
  /** `undefined` where the phrase makes no sense with these values. */
  readonly meanings: Readonly<Record<Meaning, (slots: Slots) => Value | undefined>>;
}

/** Phrases that begin alike share their beginning. */
interface Branch<Slots, Value> {
  readonly words: Map<string, Branch<Slots, Value>>;
  readonly slots: Map<Reader<Partial<Slots>>, Branch<Slots, Value>>;
  readonly meanings: Set<(slots: Slots) => Value | undefined>;
}

/**
 * Compiles a grammar to a reader. No phrase holds itself, so that it looks only so many words ahead and a whole text
 * takes time in proportion to its length.
 * @throws Error for a template with a slot that nobody reads
 */
export function compile<Meaning extends string, Slots, Value>(grammar: Grammar<Meaning, Slots, Value>): Reader<Value> {
  const root = branch<Slots, Value>();
  for (const meaning in grammar.templates) {
    for (const template of grammar.templates[meaning]) {
      for (const phrase of phrasesOf(template))
        leafOf(root, phrase, grammar.slots).meanings.add(grammar.meanings[meaning]);
    }
  }
  return (words, from) => {
    const found: Reading<Value>[] = [];
    follow(root, words, from, grammar.unsaid, found);
    return found;
  };
}

function branch<Slots, Value>(): Branch<Slots, Value> {
  return { words: new Map(), slots: new Map(), meanings: new Set() };
}

function follow<Slots, Value>(
  { words: literals, slots: readers, meanings }: Branch<Slots, Value>,
  words: readonly Word[],
  at: number,
  slots: Slots,
  found: Reading<Value>[],
): void {
  for (const meaning of meanings) {
    const value = meaning(slots);
    if (value !== undefined) found.push({ to: at, value });
  }
  const word = words[at];
  if (word === undefined) return;
  const literal = literals.get(word.folded);
  if (literal !== undefined) follow(literal, words, at + 1, slots, found);
  for (const [read, next] of readers) {
    for (const { to, value } of read(words, at)) follow(next, words, to, { ...slots, ...value }, found);
  }
}

function leafOf<Slots, Value>(
  root: Branch<Slots, Value>,
  phrase: readonly string[],
  readers: SlotReaders<Slots>,
): Branch<Slots, Value> {
  return phrase.reduce((at, step) => (step.startsWith('{') ? slotStep(at, step, readers) : wordStep(at, step)), root);
}

function slotStep<Slots, Value>(
  at: Branch<Slots, Value>,
  step: string,
  readers: SlotReaders<Slots>,
): Branch<Slots, Value> {
  const reader = readers[step.slice(1, -1)];
  if (reader === undefined) throw new Error(`nobody reads the slot ${step}`);
  const next = at.slots.get(reader) ?? branch<Slots, Value>();
  at.slots.set(reader, next);
  return next;
}

function wordStep<Slots, Value>(at: Branch<Slots, Value>, step: string): Branch<Slots, Value> {
  return wordsOf(step).reduce((before, { folded }) => {
    const next = before.words.get(folded) ?? branch<Slots, Value>();
    before.words.set(folded, next);
    return next;
  }, at);
}

/** Every wording of a template, as words and slots. */
function phrasesOf(template: string): string[][] {
  let [phrases, outer]: [string[][], string[][][]] = [[[]], []];
  for (const [piece] of template.matchAll(/[[\]]|[^\s[\]]+/g)) {
    if (piece === '[') {
      outer.push(phrases);
    } else if (piece === ']') {
      phrases = (outer.pop() ?? []).concat(phrases);
    } else {
      const choices = piece.split('|');
      phrases = phrases.flatMap((phrase) => choices.map((choice) => phrase.concat(choice)));
    }
  }
  return phrases;
}
