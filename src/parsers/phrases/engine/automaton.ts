import { SLOTS } from '../slots/index.js';
import type { SlotReader } from '../slots/reading.js';
import type { Constant, Template } from './notation.js';

/** A value to be read on the way from one state to another. */
export interface SlotStep {
  readonly slot: string;
  readonly read: SlotReader;
  readonly arg: string;
  readonly list: boolean;
  /** The bits of the arguments that are given by it; of a list, none. */
  readonly fills: number;
  readonly next: State;
}

/** A value that is given on the way, without a word for it. */
export interface ConstantStep {
  readonly arg: string;
  readonly value: Constant;
  readonly list: boolean;
  readonly fills: number;
  readonly next: State;
}

/** A place in templates, and the ways on from it. */
export interface State {
  readonly id: number;
  readonly words: Map<string, State[]>;
  readonly slots: SlotStep[];
  readonly constants: ConstantStep[];
  readonly skips: State[];
}

/** Templates laid out as states; every way from the start to the end is one of their sentences. */
export interface Automaton {
  readonly start: State;
  readonly end: State;
  readonly size: number;
}

/** Arguments are told apart by the bits of one number. */
const MOST_ARGS = 24;
const SEPARATORS = [',', '-', ';'];

/**
 * Lays templates out.
 * @throws Error for a clause that may be empty, which could be repeated without end, or for too many arguments
 */
export function layOut(templates: readonly Template[]): Automaton {
  const layout = new Layout();
  const end = layout.newState();
  const start = layout.newState();
  for (const template of templates) start.skips.push(layout.lay(template, end));
  return { start, end, size: layout.size };
}

class Layout {
  size = 0;
  private readonly bits = new Map<string, number>();

  newState(): State {
    return { id: this.size++, words: new Map(), slots: [], constants: [], skips: [] };
  }

  /** Lays a template before a state and says where it begins. */
  lay(template: Template, next: State): State {
    switch (template.kind) {
      case 'word': {
        const state = this.newState();
        state.words.set(template.folded, [next]);
        return state;
      }
      case 'slot': {
        const state = this.newState();
        const read = SLOTS.get(template.slot);
        if (read === undefined) throw new Error(`nobody reads the slot {${template.slot}}`);
        state.slots.push({ ...template, read, fills: this.bitsOf(template), next });
        return state;
      }
      case 'constant': {
        const state = this.newState();
        state.constants.push({ ...template, fills: this.bitsOf(template), next });
        return state;
      }
      case 'sequence':
        return template.parts.reduceRight((after, part) => this.lay(part, after), next);
      case 'choice':
        return this.layChoice(template.options, next);
      case 'clauses':
        return this.layClauses(template.options, next);
    }
  }

  /** Alternatives that are words share one state, so that a long list of them is one look-up. */
  private layChoice(options: readonly Template[], next: State): State {
    const state = this.newState();
    for (const option of options) {
      const first = this.lay(option, next);
      if (first === next || first.slots.length + first.constants.length + first.skips.length > 0) {
        state.skips.push(first);
        continue;
      }
      for (const [word, nexts] of first.words) state.words.set(word, (state.words.get(word) ?? []).concat(nexts));
    }
    return state;
  }

  /** Behind every clause the set may be left, or go on with another clause. A comma has to be followed by one. */
  private layClauses(clauses: readonly Template[], next: State): State {
    const between = this.newState();
    const set = this.layChoice(
      clauses.map((clause) => {
        if (mayBeEmpty(clause)) throw new Error(`a clause may be empty: ${JSON.stringify(clause)}`);
        return clause;
      }),
      between,
    );
    between.skips.push(next, set);
    for (const separator of SEPARATORS) between.words.set(separator, [set]);
    return between;
  }

  private bitsOf({ arg, list }: { readonly arg: string; readonly list: boolean }): number {
    if (list) return 0;
    // Whoever says from when to when says how long.
    const names = arg === 'start..end' ? ['start', 'end', 'duration'] : arg.split('..');
    return names.reduce((bits, name) => bits | this.bitOf(name), 0);
  }

  private bitOf(arg: string): number {
    const known = this.bits.get(arg);
    if (known !== undefined) return known;
    if (this.bits.size === MOST_ARGS) throw new Error(`a phrase has more than ${MOST_ARGS} arguments`);
    const bit = 1 << this.bits.size;
    this.bits.set(arg, bit);
    return bit;
  }
}

function mayBeEmpty(template: Template): boolean {
  switch (template.kind) {
    case 'word':
    case 'slot':
      return false;
    case 'constant':
    case 'clauses':
      return true;
    case 'sequence':
      return template.parts.every(mayBeEmpty);
    case 'choice':
      return template.options.some(mayBeEmpty);
  }
}
