import type { TimeContext } from '../time/index.js';
import { toArgs } from './args/to-args.js';
import { type Line, lineIn, type SplitLine, splitLine } from './engine/line.js';
import { type Best, type Budget, type Captures, match, ReadingCache } from './engine/match.js';
import type { PhraseGrammar } from './grammar.js';
import { GRAMMARS } from './languages/index.js';
import { nearestCommands } from './nearest-commands.js';
import type { Phrase, Requirement } from './phrase.js';
import { refusalOf } from './refusal.js';
import type { Arg, Args, NotUnderstoodPhrase, Understanding } from './understanding.js';

/** Longer lines are no commands; looking into them would only take time. */
const LONGEST_LINE = 2000;
/** Marks count as words. */
const MOST_WORDS = 250;
/** A usual line takes a hundredth of it. */
const MOST_STEPS = 20_000;

/**
 * Understands a line, in any of the languages, as exactly one action, or says what it lacks. A line is understood whole
 * or not at all; where it can be read in two ways, it is asked which one is meant.
 */
export function understand(text: string, context: TimeContext): Understanding {
  if (text.length > LONGEST_LINE) return tooLong();
  const split = splitLine(text);
  if (split.words.length > MOST_WORDS) return tooLong();
  const readings = cheapest(split);
  const [outcome, ...others] = distinct(readings.map((reading) => outcomeOf(reading, context)));
  if (outcome === undefined) return refusalOf(split) ?? notUnderstood(split);
  return others.length === 0 ? outcome : ambiguous([outcome, ...others]);
}

/** A way to read the whole line as a phrase. */
interface Reading {
  readonly phrase: Phrase;
  readonly captures: Captures;
}

/** The readings that leave least to chance, in all languages. */
function cheapest(split: SplitLine): Reading[] {
  const budget: Budget = { left: MOST_STEPS };
  let cost = Number.POSITIVE_INFINITY;
  let readings: Reading[] = [];
  for (const grammar of GRAMMARS) {
    const line = lineIn(grammar.language, grammar.vocabulary, split);
    for (const { phrase, best } of matches(grammar, line, budget)) {
      if (best.cost > cost) continue;
      if (best.cost < cost) readings = [];
      cost = best.cost;
      readings.push(...best.ways.map((captures) => ({ phrase, captures })));
    }
  }
  // What was not looked at could have been as good.
  return budget.left < 0 ? [] : readings;
}

function matches({ phrases }: PhraseGrammar, line: Line, budget: Budget): { phrase: Phrase; best: Best }[] {
  if (line.first >= line.end) return [];
  const readings = new ReadingCache(line);
  return phrases.flatMap(({ phrase, automaton }) => {
    const best = match(automaton, line, readings, budget);
    return best === undefined ? [] : [{ phrase, best }];
  });
}

function outcomeOf({ phrase, captures }: Reading, context: TimeContext): Understanding {
  const { operation, direction = 'past', oneEntry = false, gives = {}, requires = [], asks = [] } = phrase;
  const found = toArgs(captures, { context, direction, oneEntry });
  const args: Args = { ...gives, ...found.args };
  const asked = found.problems.map(({ missing }) => missing);
  const open = requires.filter((requirement) => !isMet(requirement, args, asked)).map(nameOf);
  const missing = [...new Set([...asked, ...asks, ...open])];
  if (missing.length === 0) return { kind: 'action', operation, args };
  const says = found.problems.map(({ message }) => message);
  const rest = missing.filter((name) => !asked.includes(name));
  const message = [...says, ...(rest.length > 0 ? [`Say also: ${rest.map(spoken).join(', ')}.`] : [])].join(' ');
  const candidates = found.problems.flatMap((problem) => problem.candidates);
  return { kind: 'clarify', operation, args, missing, candidates, message, reason: 'incomplete' };
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
  return {
    kind: 'clarify',
    ...(operation !== undefined && { operation }),
    args: Object.fromEntries(common),
    missing: names.filter((name) => !common.some(([known]) => known === name)),
    candidates: [],
    message: 'That can be read in more than one way: put names and descriptions in quotes.',
    reason: 'ambiguous',
  };
}

function same(one: Arg | undefined, other: Arg): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function notUnderstood(split: SplitLine): NotUnderstoodPhrase {
  const candidates = nearestCommands(split.words, GRAMMARS);
  const message = `That is no command that I know; try for example: ${candidates.join('; ')}.`;
  return { kind: 'clarify', args: {}, missing: [], candidates, message, reason: 'not_understood' };
}

function tooLong(): NotUnderstoodPhrase {
  const message = `A command has at most ${LONGEST_LINE} characters and ${MOST_WORDS} words: say it shorter.`;
  return { kind: 'clarify', args: {}, missing: [], candidates: [], message, reason: 'too_long' };
}
