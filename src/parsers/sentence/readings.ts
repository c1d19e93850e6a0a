import type { Language } from '../../language/time/index.js';
import { type Line, lineIn, type SplitLine } from '../../language/engine/line.js';
import { type Best, type Budget, type Captures, match, ReadingCache } from '../../language/engine/match.js';
import type { Phrase, PhraseGrammar } from './grammar.js';
import type { Grammars } from './grammars.js';
import { likelyGrammars } from './likely-grammars.js';
import { isTextAt, rivalTimes, type Stretch, wordsIn } from './rival-times.js';
import { endOfTime } from '../../language/slots/time.js';

/** A sentence that is worth a closer look tells no more. */
const MOST_TIMES = 4;
/** A usual line takes a hundredth of it. */
const MOST_STEPS = 20_000;

/** A way to read a whole line as a phrase. */
export interface Reading {
  readonly grammar: PhraseGrammar;
  readonly phrase: Phrase;
  readonly captures: Captures;
  readonly line: Line;
}

/**
 * The ways to read a line that leave least to chance.
 * @param language of which the readings are taken where there are any
 */
export function readingsOf(split: SplitLine, grammars: Grammars, language: Language | undefined): readonly Reading[] {
  const found = cheapest(split, grammars);
  const own = found.filter(({ grammar }) => grammar.language === language);
  return own.length > 0 ? own : found;
}

/**
 * Where readings take words for a time that nothing marks as one, those that take them for a part of the text: they are as
 * good.
 */
export function rivalsOf(readings: readonly Reading[], split: SplitLine, grammars: Grammars): readonly Reading[] {
  const rivals = readings.flatMap(({ captures, line }) => rivalTimes(captures, line));
  if (rivals.length === 0) return [];
  const languages = new Set(readings.map(({ grammar }) => grammar.language));
  return cheapest(split, grammars, wordsIn(rivals)).filter(
    ({ grammar, captures }) => languages.has(grammar.language) && rivals.some((rival) => isTextAt(rival, captures)),
  );
}

/** A way to read a line of which a time is no more than some words of a text. */
export interface TextualReading {
  readonly reading: Reading;
  /** The words that tell the time. */
  readonly time: Stretch;
}

/** The ways to read a line in which one of its times is part of a text: `prep for monday demo`. */
export function textualReadingsOf(split: SplitLine, grammars: Grammars): readonly TextualReading[] {
  return timesIn(split, grammars).flatMap((time) =>
    cheapest(split, grammars, wordsIn([time]))
      .filter(({ captures }) => isTextAt(time, captures))
      .map((reading) => ({ reading, time })),
  );
}

/** The times that a line tells, the longest where several begin at a word, in whichever of its languages. */
function timesIn(split: SplitLine, { all }: Grammars): readonly Stretch[] {
  const times = new Map<string, Stretch>();
  for (const { language, vocabulary } of likelyGrammars(split, all)) {
    const line = lineIn(language, vocabulary, split);
    for (let from = line.first; from < line.end; from++) {
      const to = endOfTime(line, from);
      if (to === undefined || to > line.end) continue;
      times.set(`${from} ${to}`, { from, to });
      from = to - 1;
    }
  }
  return [...times.values()].slice(0, MOST_TIMES);
}

/** @param plain indices of words that are read as words of a text, whatever time they may tell */
function cheapest(split: SplitLine, { all }: Grammars, plain?: ReadonlySet<number>): Reading[] {
  const budget: Budget = { left: MOST_STEPS };
  let cost = Number.POSITIVE_INFINITY;
  let readings: Reading[] = [];
  for (const grammar of likelyGrammars(split, all)) {
    const line = lineIn(grammar.language, grammar.vocabulary, split, plain);
    for (const { phrase, best } of matches(grammar, line, budget)) {
      if (best.cost > cost) continue;
      if (best.cost < cost) readings = [];
      cost = best.cost;
      readings.push(...best.ways.map((captures) => ({ grammar, phrase, captures, line })));
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
