import type { Language, TimeContext } from '../../language/time/index.js';
import { askAnew } from './ask-anew.js';
import { askWhich, withChoices } from './ask-which.js';
import { splitLine } from '../../language/engine/line.js';
import { type Mean, meaningsOf } from './meanings.js';
import type { Grammars } from './grammars.js';
import { PHRASE_QUESTIONS } from './questions/index.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';
import type { NotUnderstoodPhrase, Understanding } from './understanding.js';

/** Longer lines are no commands; looking into them would only take time. */
const LONGEST_LINE = 2000;
/** Marks count as words. */
const MOST_WORDS = 250;

/** What a line comes to, by the calendar of a person. */
export type Matched = (context: TimeContext) => Understanding;

/**
 * Matches a line, in any of the languages, whatever the clock says: what it comes to is resolved afterwards. A line is
 * understood whole or not at all, as exactly one action; where it can be read in two ways, it is asked which one is meant.
 * @param language decides between two languages in which a line means different things, and nothing else
 */
export function matchSentence(text: string, grammars: Grammars, language?: Language): Matched {
  const split = text.length > LONGEST_LINE ? undefined : splitLine(text);
  if (split === undefined || split.words.length > MOST_WORDS) {
    return () => tooLong(PHRASE_QUESTIONS[language ?? 'en']);
  }
  const meanings = meaningsOf(split, grammars, language);
  return (context) => {
    const outcomes = meanings(context);
    const [outcome, ...others] = outcomes;
    const mean: Mean = (sentence) => meaningsOf(splitLine(sentence), grammars, language)(context);
    if (outcome === undefined) return askAnew(split, grammars, mean);
    return others.length === 0 ? withChoices(outcome, split, mean) : askWhich(outcomes, split, mean);
  };
}

/** Understands a line at once. */
export function understand(text: string, context: TimeContext, grammars: Grammars, language?: Language): Understanding {
  return matchSentence(text, grammars, language)(context);
}

function tooLong(ask: PhraseQuestions): NotUnderstoodPhrase {
  const message = ask.tooLong(LONGEST_LINE, MOST_WORDS);
  return { kind: 'clarify', args: {}, missing: [], candidates: [], message, reason: 'too_long' };
}
