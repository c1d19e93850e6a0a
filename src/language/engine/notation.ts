import { wordsOf } from '../time/index.js';
import { DEFAULT_ARGS } from '../slots/index.js';

/** A value that a template gives by itself: `{billable=true}`. */
export type Constant = string | number | boolean;

/** What a template says, piece by piece. */
export type Template =
  | { readonly kind: 'word'; readonly folded: string }
  /** A value to be read, and the argument that it is for. */
  | { readonly kind: 'slot'; readonly slot: string; readonly arg: string; readonly list: boolean }
  | { readonly kind: 'constant'; readonly arg: string; readonly value: Constant; readonly list: boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Template[] }
  | { readonly kind: 'choice'; readonly options: readonly Template[] }
  /** Any of these, in any order, with commas between them or without. */
  | { readonly kind: 'clauses'; readonly options: readonly Template[] };

/** What templates refer to by name: `<on>` is a rule, `<entry...>` a set of clauses. */
export interface Names {
  readonly rules: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, readonly string[]>>;
}

const PIECE = /[()[\]|]|\{[^{}]*\}|<[^<>]*>|[^\s()[\]|{}<>]+/gu;
const SLOT = /^\{([a-zA-Z]+)(?::([a-zA-Z._]+))?(\+?)\}$/;
const CONSTANT = /^\{([a-zA-Z.]+)(\+?)=([^{}]*)\}$/;
const REFERENCE = /^<([a-zA-Z]+)(\.\.\.)?>$/;

/** Reads the words of a piece that is none of the notation. */
export type LiteralReader = (piece: string) => readonly Template[];

/** A reader of words, each of which it reads once: templates that share it share their words. */
export function literalReader(): LiteralReader {
  const known = new Map<string, readonly Template[]>();
  return (piece) => {
    const words = known.get(piece) ?? wordsOf(piece).map(({ folded }): Template => ({ kind: 'word', folded }));
    known.set(piece, words);
    return words;
  };
}

/** Reads a template. */
export type TemplateParser = (text: string) => Template;

/**
 * A reader of templates: words, `(a|b)`, `[left out at will]`, `{slot}` or `{slot:argument}`, `{argument=value}`, `<rule>`
 * and `<clauses...>`. A `+` behind an argument makes it a list that may be added to. It throws an Error where the
 * notation is wrong or a name unknown.
 */
export function templateParser(names: Names, literally: LiteralReader = literalReader()): TemplateParser {
  const known = new Map<string, Template>();
  const open = new Set<string>();

  const parse: TemplateParser = (text) => {
    const pieces = text.match(PIECE) ?? [];
    const [template, end] = choiceAt(pieces, 0, partsOf);
    if (end !== pieces.length) throw new Error(`"${pieces[end]}" was not expected in the template "${text}"`);
    return template;
  };
  const partsOf: PartsReader = (piece) => {
    if (piece.startsWith('{')) return [valueOf(piece)];
    if (piece.startsWith('<')) return [referred(piece)];
    return literally(piece);
  };
  /** What stands behind a name is read once, however often it is referred to. */
  const referred = (piece: string): Template => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    if (open.has(piece)) throw new Error(`the rule ${piece} contains itself`);
    open.add(piece);
    const template = named(piece);
    open.delete(piece);
    known.set(piece, template);
    return template;
  };
  const named = (piece: string): Template => {
    const [, name = '', several] = REFERENCE.exec(piece) ?? [];
    if (several !== undefined) {
      const clauses = names.clauses[name];
      if (clauses === undefined) throw new Error(`there are no clauses ${piece}`);
      return { kind: 'clauses', options: clauses.map(parse) };
    }
    const rule = names.rules[name];
    if (rule === undefined) throw new Error(`there is no rule ${piece}`);
    return parse(rule);
  };
  return parse;
}

type PartsReader = (piece: string) => readonly Template[];
type Parsed = readonly [template: Template, end: number];

function choiceAt(pieces: readonly string[], from: number, partsOf: PartsReader): Parsed {
  const options: Template[] = [];
  let at = from;
  do {
    const [option, end] = sequenceAt(pieces, pieces[at] === '|' ? at + 1 : at, partsOf);
    options.push(option);
    at = end;
  } while (pieces[at] === '|');
  const [only] = options;
  return [only !== undefined && options.length === 1 ? only : { kind: 'choice', options }, at];
}

function sequenceAt(pieces: readonly string[], from: number, partsOf: PartsReader): Parsed {
  const parts: Template[] = [];
  let at = from;
  for (let piece = pieces[at]; piece !== undefined && !'|)]'.includes(piece); piece = pieces[at]) {
    if (piece === '(' || piece === '[') {
      const [inner, end] = choiceAt(pieces, at + 1, partsOf);
      if (pieces[end] !== (piece === '(' ? ')' : ']')) throw new Error(`"${piece}" is not closed: ${pieces.join(' ')}`);
      parts.push(piece === '(' ? inner : { kind: 'choice', options: [inner, NOTHING] });
      at = end + 1;
    } else {
      parts.push(...partsOf(piece));
      at += 1;
    }
  }
  const [only] = parts;
  return [only !== undefined && parts.length === 1 ? only : { kind: 'sequence', parts }, at];
}

const NOTHING: Template = { kind: 'sequence', parts: [] };

function valueOf(piece: string): Template {
  const constant = CONSTANT.exec(piece);
  if (constant !== null) {
    const [, arg = '', list, value = ''] = constant;
    return { kind: 'constant', arg, value: constantOf(value), list: list === '+' };
  }
  const [, slot, named, list] = SLOT.exec(piece) ?? [];
  if (slot === undefined) throw new Error(`"${piece}" is neither a slot nor a constant`);
  const arg = named ?? DEFAULT_ARGS[slot] ?? slot;
  return { kind: 'slot', slot, arg, list: list === '+' };
}

function constantOf(text: string): Constant {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}
