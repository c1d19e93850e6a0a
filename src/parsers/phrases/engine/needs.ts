import type { Template } from './notation.js';

/** Sets of words of which each has one in every sentence of a template. */
export type Needs = readonly ReadonlySet<string>[];

/** Tells what a line has to say before a template is worth a closer look; rules are looked at once. */
export function needsReader(): (template: Template) => Needs {
  const known = new WeakMap<Template, Needs>();
  const needsOf = (template: Template): Needs => {
    const needs = known.get(template) ?? read(template);
    known.set(template, needs);
    return needs;
  };
  const read = (template: Template): Needs => {
    switch (template.kind) {
      case 'word':
        return [new Set([template.folded])];
      case 'slot':
      case 'constant':
        return [];
      case 'sequence':
        return template.parts.flatMap(needsOf);
      case 'choice':
      case 'clauses':
        return oneOf(template.options.map(needsOf));
    }
  };
  return needsOf;
}

/** Of alternatives, one word of each is in the set; if one of them needs nothing, nor do all. */
function oneOf(options: readonly Needs[]): Needs {
  const words = new Set<string>();
  for (const needs of options) {
    const [first, ...others] = needs;
    if (first === undefined) return [];
    const least = others.reduce((least_, set) => (set.size < least_.size ? set : least_), first);
    for (const word of least) words.add(word);
  }
  return [words];
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
      const said = [...words];
      const candidates = new Set(always);
      for (const word of words) for (const item of byWord.get(word) ?? []) candidates.add(item);
      return [...candidates].filter(({ needs }) => needs.every((set) => said.some((word) => set.has(word))));
    },
  };
}

/** How many needs each word meets. */
function frequencyIn(items: readonly { readonly needs: Needs }[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { needs } of items)
    for (const set of needs) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}

function rarestOf(needs: Needs, frequency: ReadonlyMap<string, number>): ReadonlySet<string> | undefined {
  let rarest: ReadonlySet<string> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const set of needs) {
    let sum = 0;
    for (const word of set) sum += frequency.get(word) ?? 0;
    if (sum < least) [rarest, least] = [set, sum];
  }
  return rarest;
}
