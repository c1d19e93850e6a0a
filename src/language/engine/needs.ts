import type { Template } from './notation.js';

/** Sets of words of which each has one in every sentence of a template. */
export type Needs = readonly (readonly string[])[];

/** More needs than this, or needs that so many words meet, keep nothing away. */
const MOST_NEEDS = 4;
const MOST_WORDS = 60;

/** Tells what a line has to say before a template is worth a closer look; rules are looked at once. */
export function needsReader(): (template: Template) => Needs {
  const known = new Map<Template, Needs>();
  const needsOf = (template: Template): Needs => {
    const needs = known.get(template) ?? read(template);
    known.set(template, needs);
    return needs;
  };
  const read = (template: Template): Needs => {
    switch (template.kind) {
      case 'word':
        return [[template.folded]];
      case 'slot':
      case 'constant':
        return [];
      case 'sequence':
        return fewest(template.parts.flatMap(needsOf));
      case 'choice':
      case 'clauses':
        return oneOf(template.options.map(needsOf));
    }
  };
  return needsOf;
}

/** Those that fewest words meet. */
function fewest(needs: Needs): Needs {
  return needs.length <= MOST_NEEDS
    ? needs
    : [...needs].sort((one, other) => one.length - other.length).slice(0, MOST_NEEDS);
}

/** Of alternatives, one word of each is in the list; if one of them needs nothing, nor do all. */
function oneOf(options: readonly Needs[]): Needs {
  const words = new Set<string>();
  for (const [first, ...others] of options) {
    if (first === undefined) return [];
    const least = others.reduce((least_, list) => (list.length < least_.length ? list : least_), first);
    for (const word of least) words.add(word);
    if (words.size > MOST_WORDS) return [];
  }
  return [[...words]];
}

/** Finds what could be said by a line, without looking at all of it. */
export interface NeedsIndex<T> {
  /** Those whose needs are met by some words. */
  fitting(words: ReadonlySet<string>): T[];
}

/** Files everything under the words that are rarest. */
export function indexByNeeds<T extends { readonly needs: Needs }>(items: readonly T[]): NeedsIndex<T> {
  const frequency = frequencyIn(items);
  const byWord = new Map<string, Set<T>>();
  const always: T[] = [];
  for (const item of items) {
    const rarest = rarestOf(item.needs, frequency);
    if (rarest === undefined) always.push(item);
    for (const word of rarest ?? []) byWord.set(word, (byWord.get(word) ?? new Set()).add(item));
  }
  return {
    fitting(words) {
      const candidates = new Set(always);
      for (const word of words) for (const item of byWord.get(word) ?? []) candidates.add(item);
      return [...candidates].filter(({ needs }) => needs.every((list) => list.some((word) => words.has(word))));
    },
  };
}

/** How many needs each word meets. */
function frequencyIn(items: readonly { readonly needs: Needs }[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { needs } of items)
    for (const list of needs) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

function rarestOf(needs: Needs, frequency: ReadonlyMap<string, number>): readonly string[] | undefined {
  let rarest: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const list of needs) {
    let sum = 0;
    for (const word of list) sum += frequency.get(word) ?? 0;
    if (sum < least) [rarest, least] = [list, sum];
  }
  return rarest;
}
