import type { Language, TimeContext } from '../../language/time/index.js';
import { askAnew } from './ask-anew.js';
import { askWhich, withChoices } from './ask-which.js';
import { splitLine } from '../../language/engine/line.js';
import { type Mean, outcomesOf } from './meanings.js';
import type { Grammars } from './grammars.js';
import { PHRASE_QUESTIONS } from './questions/index.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';
import type { NotUnderstoodPhrase, Understanding } from './understanding.js';

/** Longer lines are no commands; looking into them would only take time. */
const LONGEST_LINE = 2000;
/** Marks count as words. */
const MOST_WORDS = 250;

/**
 * Understands a line, in any of the languages, as exactly one action, or says what it lacks. A line is understood whole
 * or not at all; where it can be read in two ways, it is asked which one is meant.
 * @param language decides between two languages in which a line means different things, and nothing else
 */
export function understand(text: string, context: TimeContext, grammars: Grammars, language?: Language): Understanding {
  const split = text.length > LONGEST_LINE ? undefined : splitLine(text);
  if (split === undefined || split.words.length > MOST_WORDS) return tooLong(PHRASE_QUESTIONS[language ?? 'en']);
  const outcomes = outcomesOf(split, context, grammars, language);
  const [outcome, ...others] = outcomes;
  const mean: Mean = (sentence) => outcomesOf(splitLine(sentence), context, grammars, language);
  if (outcome === undefined) return askAnew(split, grammars, mean);
  return others.length === 0 ? withChoices(outcome, split, mean) : askWhich(outcomes, split, mean);
}

function tooLong(ask: PhraseQuestions): NotUnderstoodPhrase {
  const message = ask.tooLong(LONGEST_LINE, MOST_WORDS);
  return { kind: 'clarify', args: {}, missing: [], candidates: [], message, reason: 'too_long' };
}
