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

/** A place in phrases: what may follow it, and what is said when the phrase ends here. */
interface Place<Slots, Value> {
  readonly words: Map<string, Place<Slots, Value>[]>;
  readonly slots: { readonly read: Reader<Partial<Slots>>; readonly nexts: Place<Slots, Value>[] }[];
  meaning?: (slots: Slots) => Value | undefined;
}

/**
 * Compiles a grammar to a reader. No phrase holds itself, so that it looks only so many words ahead and a whole text
 * takes time in proportion to its length.
 * @throws Error for a template with a slot that nobody reads
 */
export function compile<Meaning extends string, Slots, Value>(grammar: Grammar<Meaning, Slots, Value>): Reader<Value> {
  const start = newPlace<Slots, Value>();
  for (const meaning in grammar.templates) {
    for (const template of grammar.templates[meaning]) {
      for (const end of endsOf(start, template, grammar.slots)) end.meaning = grammar.meanings[meaning];
    }
  }
  return (words, from) => {
    const found: Reading<Value>[] = [];
    follow(start, words, from, grammar.unsaid, found);
    return found;
  };
}

function newPlace<Slots, Value>(): Place<Slots, Value> {
  return { words: new Map(), slots: [] };
}

function follow<Slots, Value>(
  place: Place<Slots, Value>,
  words: readonly Word[],
  at: number,
  slots: Slots,
  found: Reading<Value>[],
): void {
  const value = place.meaning?.(slots);
  if (value !== undefined) found.push({ to: at, value });
  const word = words[at];
  if (word === undefined) return;
  for (const next of place.words.get(word.folded) ?? []) follow(next, words, at + 1, slots, found);
  for (const { read, nexts } of place.slots) {
    for (const reading of read(words, at)) {
      const filled = { ...slots, ...reading.value };
      for (const next of nexts) follow(next, words, reading.to, filled, found);
    }
  }
}

/** Lays a template's ways from the start and says where they end. */
function endsOf<Slots, Value>(
  start: Place<Slots, Value>,
  template: string,
  readers: SlotReaders<Slots>,
): Place<Slots, Value>[] {
  let here = [start];
  const outside: Place<Slots, Value>[][] = [];
  for (const [piece] of template.matchAll(/[[\]]|[^\s[\]]+/g)) {
    if (piece === '[') {
      outside.push(here);
    } else if (piece === ']') {
      here = (outside.pop() ?? []).concat(here);
    } else {
      const next = newPlace<Slots, Value>();
      for (const choice of piece.split('|')) layStep(here, choice, next, readers);
      here = [next];
    }
  }
  return here;
}

function layStep<Slots, Value>(
  from: readonly Place<Slots, Value>[],
  step: string,
  to: Place<Slots, Value>,
  readers: SlotReaders<Slots>,
): void {
  if (!step.startsWith('{')) {
    layWords(from, wordsOf(step), to);
    return;
  }
  const reader = readers[step.slice(1, -1)];
  if (reader === undefined) throw new Error(`nobody reads the slot ${step}`);
  for (const { slots } of from) {
    const same = slots.find(({ read }) => read === reader);
    if (same === undefined) slots.push({ read: reader, nexts: [to] });
    else same.nexts.push(to);
  }
}

/** A step of several words, like `o'clock`, has places of its own between them. */
function layWords<Slots, Value>(
  from: readonly Place<Slots, Value>[],
  steps: readonly Word[],
  to: Place<Slots, Value>,
): void {
  let here = from;
  for (const [index, { folded }] of steps.entries()) {
    const next = index === steps.length - 1 ? to : newPlace<Slots, Value>();
    for (const { words } of here) words.set(folded, (words.get(folded) ?? []).concat(next));
    here = [next];
  }
}
