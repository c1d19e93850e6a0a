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
  readonly words: ReadonlyMap<string, readonly State[]>;
  readonly slots: readonly SlotStep[];
  readonly constants: readonly ConstantStep[];
  readonly skips: readonly State[];
}

/** Most states have one way on, so that they share what they have none of. */
const NOWHERE = { words: new Map<string, readonly State[]>(), slots: [], constants: [], skips: [] } as const;

/** Templates laid out as states; every way from an entrance to the end is one of their sentences. */
export interface Automaton {
  /** Where they begin, one for each template. */
  readonly entrances: readonly State[];
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
  const entrances = templates.map((template) => layout.lay(template, end));
  return { entrances, end, size: layout.size };
}

class Layout {
  size = 0;
  private readonly bits = new Map<string, number>();

  newState(ways: Partial<Omit<State, 'id'>> = {}): State {
    return { id: this.size++, ...NOWHERE, ...ways };
  }

  /** Lays a template before a state and says where it begins. */
  lay(template: Template, next: State): State {
    switch (template.kind) {
      case 'word':
        return this.newState({ words: new Map([[template.folded, [next]]]) });
      case 'slot': {
        const read = SLOTS.get(template.slot);
        if (read === undefined) throw new Error(`nobody reads the slot {${template.slot}}`);
        return this.newState({ slots: [{ ...template, read, fills: this.bitsOf(template), next }] });
      }
      case 'constant':
        return this.newState({ constants: [{ ...template, fills: this.bitsOf(template), next }] });
      case 'sequence':
        return template.parts.reduceRight((after, part) => this.lay(part, after), next);
      case 'choice':
        return this.layChoice(template.options, next);
      case 'clauses':
        return this.layClauses(template.options, next);
    }
  }

  /** Alternatives that begin with words share one state, so that a long list of them is one look-up. */
  private layChoice(options: readonly Template[], next: State): State {
    const words = new Map<string, State[]>();
    const skips: State[] = [];
    for (const option of options) {
      const [word, ...rest] = option.kind === 'sequence' ? option.parts : [option];
      if (word?.kind === 'word') {
        const nexts = words.get(word.folded) ?? [];
        nexts.push(this.lay({ kind: 'sequence', parts: rest }, next));
        words.set(word.folded, nexts);
      } else {
        skips.push(this.lay(option, next));
      }
    }
    return this.newState({ words, skips });
  }

  /** Behind every clause the set may be left, or go on with another clause. A comma has to be followed by one. */
  private layClauses(clauses: readonly Template[], next: State): State {
    const words = new Map<string, State[]>();
    const skips = [next];
    const between = this.newState({ words, skips });
    const set = this.layChoice(
      clauses.map((clause) => {
        if (mayBeEmpty(clause)) throw new Error(`a clause may be empty: ${JSON.stringify(clause)}`);
        return clause;
      }),
      between,
    );
    skips.push(set);
    for (const separator of SEPARATORS) words.set(separator, [set]);
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
