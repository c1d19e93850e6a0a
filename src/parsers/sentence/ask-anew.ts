import { asking, understood } from './ask-which.js';
import { wordingsOfText } from './choices.js';
import type { SplitLine } from '../../language/engine/line.js';
import { isSign } from '../../language/engine/sign.js';
import type { PhraseGrammar } from './grammar.js';
import type { Grammars } from './grammars.js';
import { likelyGrammars } from './likely-grammars.js';
import { areOneAction, type Mean } from './meanings.js';
import { nearestCommands } from './nearest-commands.js';
import { firstLeftover, keyOf } from './outcome.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';
import { textualReadingsOf } from './readings.js';
import { corrected, takenApart, withKinds, withoutAfterthoughts } from './rephrasings.js';
import { spanOf } from './rewording.js';
import type { NotUnderstoodPhrase } from './understanding.js';

/** What is longer is no command with a slip in it; looking for one would only take time. */
const MOST_WORDS_REPHRASED = 40;

/** What to say to a line that is no phrase. */
export function askAnew(split: SplitLine, grammars: Grammars, mean: Mean): NotUnderstoodPhrase {
  const likely = likelyGrammars(split, grammars.all);
  const grammar = likely.length === 1 ? likely[0]! : grammars.all[0]!;
  const { ask } = grammar;
  const refused = grammars.refusalOf(split, grammar);
  if (refused !== undefined) return refused;
  if (hasMinus(split)) return offering([], ask.negative, ask);
  const rephrased =
    split.words.length > MOST_WORDS_REPHRASED ? undefined : askRephrased(split, { grammars, likely, ask, mean });
  return rephrased ?? offering(nearestCommands(split, likely), ask.notUnderstood, ask);
}

/** What is asked by. */
interface Asker {
  readonly grammars: Grammars;
  /** The grammars in whose languages the line may be. */
  readonly likely: readonly PhraseGrammar[];
  readonly ask: PhraseQuestions;
  readonly mean: Mean;
}

/** What to ask where something that is nearly the line is understood. */
function askRephrased(split: SplitLine, { grammars, likely, ask, mean }: Asker): NotUnderstoodPhrase | undefined {
  const isUnderstood = (sentence: string): boolean => areOneAction(mean(sentence));
  const apart = likely.flatMap((one) => takenApart(split, one)).find((sentences) => sentences.every(isUnderstood));
  if (apart !== undefined) return offering(apart, ask.severalThings, ask);
  const settled = likely.flatMap((one) => withoutAfterthoughts(split, one)).find(({ text }) => isUnderstood(text));
  if (settled !== undefined) return offering([settled.text], ask.afterthought(settled.said), ask);
  const textual = textualQuestion(split, { grammars, ask, mean });
  if (textual !== undefined) return textual;
  const put = likely.flatMap((one) => corrected(split, one)).filter(isUnderstood);
  if (put.length > 0) return offering([...new Set(put)], ask.notUnderstood, ask);
  return kindQuestion(split, { likely, ask, mean });
}

function offering(candidates: readonly string[], message: string, ask: PhraseQuestions): NotUnderstoodPhrase {
  const question = { kind: 'clarify', args: {}, missing: [], candidates, message, reason: 'not_understood' } as const;
  return asking(question, candidates, ask);
}

/** What to ask where the line is understood as soon as it says what a name is the name of; what there is may tell that. */
function kindQuestion(
  split: SplitLine,
  { likely, ask, mean }: Omit<Asker, 'grammars'>,
): NotUnderstoodPhrase | undefined {
  const sentences = [...new Set(likely.flatMap((one) => withKinds(split, one)))];
  const all = sentences.flatMap((sentence) => {
    const outcomes = mean(sentence);
    return areOneAction(outcomes) ? outcomes.map(({ understanding }) => ({ sentence, understanding })) : [];
  });
  // A verb may be one of several languages.
  const meant = [...new Map(all.toReversed().map((one) => [keyOf(one.understanding), one])).values()].toReversed();
  if (meant.length === 0) return undefined;
  const alternatives = meant.map(({ understanding }) => understanding).filter((one) => one.kind === 'action');
  const question = offering(
    meant.map(({ sentence }) => sentence),
    ask.notUnderstood,
    ask,
  );
  return alternatives.length === meant.length ? { ...question, alternatives } : question;
}

/** What to ask where the line can be read if a time in it is the beginning of a text. */
function textualQuestion(
  split: SplitLine,
  { grammars, ask, mean }: Omit<Asker, 'likely'>,
): NotUnderstoodPhrase | undefined {
  for (const { reading, time } of textualReadingsOf(split, grammars)) {
    if (firstLeftover(reading) !== undefined) continue;
    const { operation } = reading.phrase;
    const candidates = understood([wordingsOfText(time, reading, split)], mean, operation);
    if (candidates.length === 0) continue;
    const { from, to } = spanOf(split, time.from, time.to);
    const message = ask.timeOrText(split.text.slice(from, to));
    const question = { kind: 'clarify', operation, args: {}, missing: ['description'], candidates, message } as const;
    return asking({ ...question, reason: 'ambiguous' }, candidates, ask);
  }
  return undefined;
}

/** Whether a number has a minus before it. */
function hasMinus(split: SplitLine): boolean {
  return split.words.some((_, at) => isSign(split, at));
}
