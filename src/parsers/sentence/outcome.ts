import { unmet } from '../../integrations/spoken/spoken-needs.js';
import { inLanguage, resolveShown, type TimeContext } from '../../language/time/index.js';
import { type ArgsFound, type Problem, toArgs } from './args/to-args.js';
import type { SplitLine } from '../../language/engine/line.js';
import type { Captures } from '../../language/engine/match.js';
import type { PhraseGrammar } from './grammar.js';
import { type Leftover, leftoverIn } from './leftovers.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';
import type { Reading } from './readings.js';
import { spanOf, type TextSpan } from './rewording.js';
import type { Arg, Args, NotUnderstoodPhrase, SentenceForm, Understanding, UnderstoodPhrase } from './understanding.js';

/** What a reading comes to. */
export interface Outcome {
  readonly reading: Reading;
  /** The sentences that may be meant are still to be found. */
  readonly understanding: Understanding;
  /** Whether it merely says too little: nothing of what it says makes no sense. */
  readonly saysTooLittle: boolean;
  readonly problems: readonly Problem[];
  /** Words that should not become part of a text before somebody is asked. */
  readonly leftover?: Leftover;
}

/** What a reading of a line comes to, by the calendar of the person and what the operation needs. */
export function outcomeOf(reading: Reading, split: SplitLine, calendar: TimeContext): Outcome {
  const { grammar, phrase, captures, line } = reading;
  const { operation, gives = {}, needs, asks, today } = phrase;
  const context = inLanguage(calendar, line.language);
  const { ask } = grammar;
  const found = toArgs(captures, { ...phrase, context });
  const { problems } = found;
  const refused = problems.find(({ refusal }) => refusal !== undefined);
  if (refused !== undefined) {
    return { reading, understanding: refusedAs(operation, refused), saysTooLittle: false, problems: [] };
  }
  const args: Args = { ...gives, ...found.args };
  const leftover = firstLeftover(reading);
  if (leftover !== undefined) {
    const understanding = doubtful({ operation, args, leftover: leftover.leftover, arg: leftover.arg }, split, ask);
    return { reading, understanding, saysTooLittle: false, problems: [], leftover: leftover.leftover };
  }
  const asked = problems.map(({ missing }) => missing);
  // What was said but makes no sense is asked for once, by its own name.
  const isSaid = (name: string): boolean => Object.hasOwn(args, name) || asked.includes(name);
  const open = asks ?? unmet(needs, isSaid);
  const missing = [...new Set([...asked, ...open])];
  const action: UnderstoodPhrase = {
    kind: 'action',
    operation,
    args,
    ...(isTogether(captures, split) && { together: true }),
    form: formOf(reading, split, found),
  };
  if (missing.length > 0) {
    const question = incomplete({ operation, args, missing, problems }, grammar);
    const isOpen = phrase.mayBeFound === true && problems.length === 0;
    const understanding = isOpen ? { ...question, alternatives: [action] } : question;
    return { reading, understanding, saysTooLittle: problems.length === 0, problems };
  }
  const understanding = today === undefined ? action : datedBy(today, action, context);
  return { reading, understanding, saysTooLittle: false, problems: [] };
}

/** Whether two readings come to the same. */
export function keyOf({ kind, operation, args }: Understanding): string {
  const sorted = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, operation, sorted]);
}

function formOf({ captures, line, grammar }: Reading, split: SplitLine, { dayless }: ArgsFound): SentenceForm {
  const spans: Record<string, TextSpan> = {};
  const bare: Record<string, string> = {};
  for (const { arg, value, from, to } of captures) {
    if (from === undefined || to === undefined) continue;
    const span = spanOf(split, from, to);
    for (const name of arg.split('..')) spans[name] ??= span;
    if (value.kind === 'text' && value.bare === true) bare[arg] = value.text;
  }
  const { labels } = grammar;
  return { language: line.language, text: split.text, labels, spans, dayless, bare, isQuestion: line.isQuestion };
}

interface Incomplete {
  readonly operation: string;
  readonly args: Args;
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

function incomplete(
  { operation, args, missing, problems }: Incomplete,
  { ask, labels }: PhraseGrammar,
): NotUnderstoodPhrase {
  const rest = missing.filter((name) => !problems.some((problem) => problem.missing === name));
  const says = problems.map(({ message }) => message);
  const also = rest.length > 0 ? [ask.sayAlso(rest.map(labels.label))] : [];
  return {
    kind: 'clarify',
    operation,
    args,
    missing,
    candidates: [],
    message: [...says, ...also].join(' '),
    reason: 'incomplete',
  };
}

/** The first words of a reading that should not become part of a text before somebody is asked. */
export function firstLeftover(reading: Reading): { readonly leftover: Leftover; readonly arg: string } | undefined {
  for (const capture of reading.captures) {
    const leftover = leftoverIn(capture, reading.line, reading.grammar);
    if (leftover !== undefined) return { leftover, arg: capture.arg };
  }
  return undefined;
}

interface Doubtful {
  readonly operation: string;
  readonly args: Args;
  readonly leftover: Leftover;
  readonly arg: string;
}

function doubtful(
  { operation, args, leftover, arg }: Doubtful,
  split: SplitLine,
  ask: PhraseQuestions,
): NotUnderstoodPhrase {
  const { from, to } = spanOf(split, leftover.from, leftover.to);
  const said = split.text.slice(from, to).replace(/^,\s*/, '');
  const message = leftover.kind === 'mistyped' ? ask.looksLike(said, leftover.known) : ask.afterthought(said);
  const { [arg]: _, ...certain } = args;
  return { kind: 'clarify', operation, args: certain, missing: [arg], candidates: [], message, reason: 'ambiguous' };
}

/** Whether a task is said right behind the project, with a slash between. */
function isTogether(captures: Captures, { words }: SplitLine): boolean {
  return captures.some(({ arg, from = 0 }) => arg === 'task' && words[from - 1]?.folded === '/');
}

function refusedAs(operation: string, { message, refusal: reason }: Problem): NotUnderstoodPhrase {
  return {
    kind: 'refuse',
    operation,
    args: {},
    missing: [],
    candidates: [],
    message,
    ...(reason !== undefined && { reason }),
  };
}

/** An action of today, unless it says another day; where the zone is not known it has to be. */
function datedBy(arg: string, action: UnderstoodPhrase, context: TimeContext): Understanding {
  const { operation, args } = action;
  if (Object.hasOwn(args, arg)) return action;
  const now = resolveShown(undefined, context);
  if (now.kind === 'resolved') {
    return { ...action, args: { [arg]: now.value.local.slice(0, 'YYYY-MM-DD'.length), ...args } };
  }
  const { missing, message } = now;
  return { kind: 'clarify', operation, args, missing: [missing], candidates: [], message, reason: 'incomplete' };
}

/** Whether two arguments are the same. */
export function same(one: Arg | undefined, other: Arg | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
