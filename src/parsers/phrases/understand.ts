import { type Language, resolveShown, type TimeContext } from '../time/index.js';
import { type Problem, toArgs } from './args/to-args.js';
import { type Line, lineIn, type SplitLine, splitLine } from './engine/line.js';
import { type Best, type Budget, type Captures, match, ReadingCache } from './engine/match.js';
import type { PhraseGrammar } from './grammar.js';
import { GRAMMARS } from './languages/index.js';
import { likelyGrammars } from './likely-grammars.js';
import { nearestCommands } from './nearest-commands.js';
import type { Phrase, Requirement } from './phrase.js';
import { refusalOf } from './refusal.js';
import type { Arg, Args, NotUnderstoodPhrase, Understanding, UnderstoodPhrase } from './understanding.js';

/** Longer lines are no commands; looking into them would only take time. */
const LONGEST_LINE = 2000;
/** Marks count as words. */
const MOST_WORDS = 250;
/** A usual line takes a hundredth of it. */
const MOST_STEPS = 20_000;

/**
 * Understands a line, in any of the languages, as exactly one action, or says what it lacks. A line is understood whole
 * or not at all; where it can be read in two ways, it is asked which one is meant.
 * @param language decides between two languages in which a line means different things, and nothing else
 */
export function understand(text: string, context: TimeContext, language?: Language): Understanding {
  if (text.length > LONGEST_LINE) return tooLong();
  const split = splitLine(text);
  if (split.words.length > MOST_WORDS) return tooLong();
  const readings = preferred(cheapest(split), language);
  const [outcome, ...others] = distinct(likeliest(readings.map((reading) => outcomeOf(reading, split, context))));
  if (outcome === undefined) return refusalOf(split) ?? notUnderstood(split);
  return others.length === 0 ? outcome : ambiguous([outcome, ...others]);
}

/** A way to read the whole line as a phrase. */
interface Reading {
  readonly language: Language;
  readonly phrase: Phrase;
  readonly captures: Captures;
}

/** The readings in a language, where there are any. */
function preferred(readings: readonly Reading[], language: Language | undefined): readonly Reading[] {
  const own = readings.filter((reading) => reading.language === language);
  return own.length > 0 ? own : readings;
}

/** The readings that leave least to chance, in all languages. */
function cheapest(split: SplitLine): Reading[] {
  const budget: Budget = { left: MOST_STEPS };
  let cost = Number.POSITIVE_INFINITY;
  let readings: Reading[] = [];
  for (const grammar of likelyGrammars(split, GRAMMARS)) {
    const line = lineIn(grammar.language, grammar.vocabulary, split);
    for (const { phrase, best } of matches(grammar, line, budget)) {
      if (best.cost > cost) continue;
      if (best.cost < cost) readings = [];
      cost = best.cost;
      readings.push(...best.ways.map((captures) => ({ language: grammar.language, phrase, captures })));
    }
  }
  // What was not looked at could have been as good.
  return budget.left < 0 ? [] : readings;
}

function matches({ entrances }: PhraseGrammar, line: Line, budget: Budget): { phrase: Phrase; best: Best }[] {
  if (line.first >= line.end) return [];
  const readings = new ReadingCache(line);
  const said = new Set(line.words.slice(line.first, line.end).map(({ folded }) => folded));
  const fitting = Map.groupBy(entrances.fitting(said), ({ of }) => of);
  return [...fitting].flatMap(([{ phrase, automaton }, ways]) => {
    const { entrances: all } = automaton();
    const best = match(
      automaton(),
      line,
      readings,
      budget,
      ways.map(({ at }) => all[at]!),
    );
    return best === undefined ? [] : [{ phrase, best }];
  });
}

/** What a reading comes to, and whether it merely says too little: nothing of what it says makes no sense. */
interface Outcome {
  readonly understanding: Understanding;
  readonly saysTooLittle: boolean;
}

/** Where every way to read a line leaves something open, those that merely say less than another are not asked about. */
function likeliest(outcomes: readonly Outcome[]): Understanding[] {
  const least = Math.min(...outcomes.map(({ understanding }) => lacking(understanding)));
  return outcomes
    .filter(({ understanding, saysTooLittle }) => least === 0 || !saysTooLittle || lacking(understanding) === least)
    .map(({ understanding }) => understanding);
}

function lacking(understanding: Understanding): number {
  return understanding.kind === 'action' ? 0 : understanding.missing.length;
}

function outcomeOf({ phrase, captures }: Reading, split: SplitLine, context: TimeContext): Outcome {
  const { operation, gives = {}, requires = [], asks = [], today } = phrase;
  const found = toArgs(captures, { ...phrase, context });
  const refused = found.problems.find(({ refusal }) => refusal !== undefined);
  if (refused !== undefined) return { understanding: refusedAs(operation, refused), saysTooLittle: false };
  const args: Args = { ...gives, ...found.args };
  const asked = found.problems.map(({ missing }) => missing);
  const open = requires.filter((requirement) => !isMet(requirement, args, asked)).map(nameOf);
  const missing = [...new Set([...asked, ...asks, ...open])];
  if (missing.length === 0) {
    const together = isTogether(captures, split) ? ({ together: true } as const) : {};
    const understanding: UnderstoodPhrase = { kind: 'action', operation, args, ...together };
    return {
      understanding: today === undefined ? understanding : datedBy(today, understanding, context),
      saysTooLittle: false,
    };
  }
  const says = found.problems.map(({ message }) => message);
  const rest = missing.filter((name) => !asked.includes(name));
  const message = [...says, ...(rest.length > 0 ? [`Say also: ${rest.map(spoken).join(', ')}.`] : [])].join(' ');
  const candidates = found.problems.flatMap((problem) => problem.candidates);
  return {
    understanding: { kind: 'clarify', operation, args, missing, candidates, message, reason: 'incomplete' },
    saysTooLittle: found.problems.length === 0,
  };
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

/** What was said but makes no sense is asked for once, by its own name. */
function isMet(requirement: Requirement, args: Args, asked: readonly string[]): boolean {
  const names = typeof requirement === 'string' ? [requirement] : requirement.anyOf;
  return names.some((name) => Object.hasOwn(args, name) || asked.includes(name));
}

function nameOf(requirement: Requirement): string {
  return typeof requirement === 'string' ? requirement : requirement.missing;
}

function spoken(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

function distinct(outcomes: readonly Understanding[]): Understanding[] {
  return [...new Map(outcomes.map((outcome) => [keyOf(outcome), outcome])).values()];
}

function keyOf({ kind, operation, args }: Understanding): string {
  const sorted = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, operation, sorted]);
}

/** What all readings have in common is certain; what they differ in has to be said in another way. */
function ambiguous(outcomes: readonly Understanding[]): NotUnderstoodPhrase {
  const [first] = outcomes;
  const operation = outcomes.every((outcome) => outcome.operation === first?.operation) ? first?.operation : undefined;
  const common = Object.entries(first?.args ?? {}).filter(([name, value]) =>
    outcomes.every(({ args }) => same(args[name], value)),
  );
  const names = [...new Set(outcomes.flatMap(({ args }) => Object.keys(args)))];
  const missing = names.filter((name) => !common.some(([known]) => known === name));
  return {
    kind: 'clarify',
    ...(operation !== undefined && { operation }),
    args: Object.fromEntries(common),
    missing,
    candidates: [],
    message:
      kindsOfOneName(outcomes, missing) ??
      'That can be read in more than one way: put names and descriptions in quotes.',
    reason: 'ambiguous',
  };
}

/** What to say where readings differ only in what one name is the name of. */
function kindsOfOneName(outcomes: readonly Understanding[], names: readonly string[]): string | undefined {
  const own = outcomes.map(({ args }) => names.filter((name) => Object.hasOwn(args, name)));
  const said = new Set(outcomes.flatMap(({ args }, index) => (own[index] ?? []).map((name) => args[name])));
  const [name] = said;
  if (own.some(({ length }) => length !== 1) || said.size !== 1 || typeof name !== 'string') return undefined;
  return `"${name}" may be a ${names.map(spoken).join(', a ')}: say which one before the name.`;
}

function same(one: Arg | undefined, other: Arg): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function notUnderstood(split: SplitLine): NotUnderstoodPhrase {
  const candidates = nearestCommands(split.words, likelyGrammars(split, GRAMMARS));
  const message = `That is no command that I know; try for example: ${candidates.join('; ')}.`;
  return { kind: 'clarify', args: {}, missing: [], candidates, message, reason: 'not_understood' };
}

function tooLong(): NotUnderstoodPhrase {
  const message = `A command has at most ${LONGEST_LINE} characters and ${MOST_WORDS} words: say it shorter.`;
  return { kind: 'clarify', args: {}, missing: [], candidates: [], message, reason: 'too_long' };
}
