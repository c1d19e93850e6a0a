import { wordsOf } from '../../time/index.js';
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

/**
 * Reads a template: words, `(a|b)`, `[left out at will]`, `{slot}` or `{slot:argument}`, `{argument=value}`, `<rule>` and
 * `<clauses...>`. A `+` behind an argument makes it a list that may be added to.
 * @throws Error where the notation is wrong or a name unknown
 */
export function parseTemplate(text: string, names: Names): Template {
  const pieces = text.match(PIECE) ?? [];
  const [template, end] = choiceAt(pieces, 0, names, []);
  if (end !== pieces.length) throw new Error(`"${pieces[end]}" was not expected in the template "${text}"`);
  return template;
}

type Parsed = readonly [template: Template, end: number];

function choiceAt(pieces: readonly string[], from: number, names: Names, within: readonly string[]): Parsed {
  const options: Template[] = [];
  let at = from;
  do {
    const [option, end] = sequenceAt(pieces, pieces[at] === '|' ? at + 1 : at, names, within);
    options.push(option);
    at = end;
  } while (pieces[at] === '|');
  const [only] = options;
  return [only !== undefined && options.length === 1 ? only : { kind: 'choice', options }, at];
}

function sequenceAt(pieces: readonly string[], from: number, names: Names, within: readonly string[]): Parsed {
  const parts: Template[] = [];
  let at = from;
  for (let piece = pieces[at]; piece !== undefined && !'|)]'.includes(piece); piece = pieces[at]) {
    if (piece === '(' || piece === '[') {
      const [inner, end] = choiceAt(pieces, at + 1, names, within);
      if (pieces[end] !== (piece === '(' ? ')' : ']')) throw new Error(`"${piece}" is not closed: ${pieces.join(' ')}`);
      parts.push(piece === '(' ? inner : { kind: 'choice', options: [inner, NOTHING] });
      at = end + 1;
    } else {
      parts.push(...partsOf(piece, names, within));
      at += 1;
    }
  }
  return [{ kind: 'sequence', parts }, at];
}

const NOTHING: Template = { kind: 'sequence', parts: [] };

function partsOf(piece: string, names: Names, within: readonly string[]): Template[] {
  if (piece.startsWith('{')) return [valueOf(piece)];
  if (piece.startsWith('<')) return [referenceOf(piece, names, within)];
  return wordsOf(piece).map(({ folded }) => ({ kind: 'word', folded }));
}

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

function referenceOf(piece: string, names: Names, within: readonly string[]): Template {
  const [, name = '', several] = REFERENCE.exec(piece) ?? [];
  if (within.includes(name)) throw new Error(`the rule <${name}> contains itself`);
  const inside = [...within, name];
  const parse = (text: string): Template => {
    const pieces = text.match(PIECE) ?? [];
    const [template, end] = choiceAt(pieces, 0, names, inside);
    if (end !== pieces.length) throw new Error(`"${pieces[end]}" was not expected in <${name}>: "${text}"`);
    return template;
  };
  if (several !== undefined) {
    const clauses = names.clauses[name];
    if (clauses === undefined) throw new Error(`there are no clauses ${piece}`);
    return { kind: 'clauses', options: clauses.map(parse) };
  }
  const rule = names.rules[name];
  if (rule === undefined) throw new Error(`there is no rule ${piece}`);
  return parse(rule);
}
