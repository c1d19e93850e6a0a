import { type Wordings, wordingsOf, wordingsOfAnswers, wordingsOfLeftover } from './choices.js';
import type { SplitLine } from '../../language/engine/line.js';
import type { PhraseGrammar } from './grammar.js';
import { areOneAction, type Mean } from './meanings.js';
import { keyOf, type Outcome, same } from './outcome.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';
import { completed } from './rephrasings.js';
import { spanOf } from './rewording.js';
import { rivalTimes } from './rival-times.js';
import type { NotUnderstoodPhrase, Understanding } from './understanding.js';

/** A question with the sentences that answer it. */
export function withChoices(
  { understanding, reading, problems, leftover }: Outcome,
  split: SplitLine,
  mean: Mean,
): Understanding {
  if (understanding.kind !== 'clarify') return understanding;
  const wordings =
    leftover === undefined ? wordingsOfAnswers(reading, problems, split) : wordingsOfLeftover(leftover, reading, split);
  const candidates = understood(wordings, mean, understanding.operation);
  const { ask } = reading.grammar;
  if (candidates.length > 0 || problems.length > 0) return asking(understanding, candidates, ask);
  const [example = reading.phrase.example] = understood(
    [completed(split, understanding.missing, reading.grammar)],
    mean,
    understanding.operation,
  );
  return { ...understanding, message: `${understanding.message} ${ask.asIn(example)}` };
}

/** Of every choice the first wording that is understood as one action. */
export function understood(choices: readonly Wordings[], mean: Mean, operation: string | undefined): string[] {
  const found = choices.flatMap((wordings) => {
    const wording = wordings.find((sentence) => areOneAction(mean(sentence), operation));
    return wording === undefined ? [] : [wording];
  });
  return [...new Set(found)];
}

export function asking(
  question: NotUnderstoodPhrase,
  candidates: readonly string[],
  ask: PhraseQuestions,
): NotUnderstoodPhrase {
  if (candidates.length === 0) return question;
  return { ...question, candidates, message: `${question.message} ${ask.say(candidates)}` };
}

/** What all readings have in common is certain; what they differ in has to be said in another way. */
export function askWhich(outcomes: readonly Outcome[], split: SplitLine, mean: Mean): NotUnderstoodPhrase {
  const first = outcomes[0]!;
  const { ask } = first.reading.grammar;
  const understandings = outcomes.map(({ understanding }) => understanding);
  const operation = understandings.every((one) => one.operation === understandings[0]?.operation)
    ? understandings[0]?.operation
    : undefined;
  const common = Object.entries(understandings[0]?.args ?? {}).filter(([name, value]) =>
    understandings.every(({ args }) => same(args[name], value)),
  );
  const names = [...new Set(understandings.flatMap(({ args }) => Object.keys(args)))];
  const missing = names.filter((name) => !common.some(([known]) => known === name));
  const question: NotUnderstoodPhrase = {
    kind: 'clarify',
    ...(operation !== undefined && { operation }),
    args: Object.fromEntries(common),
    missing,
    candidates: [],
    message: messageOf(outcomes, missing, split, first.reading.grammar),
    reason: 'ambiguous',
  };
  const alternatives = understandings.filter((one) => one.kind === 'action');
  const byKind =
    alternatives.length === outcomes.length && kindsOfOneName(outcomes, missing, first.reading.grammar) !== undefined;
  return asking({ ...question, ...(byKind && { alternatives }) }, sentencesFor(outcomes, split, mean), ask);
}

/** A sentence for each of several meanings that means nothing else. */
function sentencesFor(outcomes: readonly Outcome[], split: SplitLine, mean: Mean): readonly string[] {
  const readings = outcomes.map(({ reading }) => reading);
  const sentences = outcomes.flatMap((outcome) => {
    const { understanding } = outcome;
    const choices = wordingsOf(outcome, readings, split);
    if (understanding.kind !== 'action') return understood(choices, mean, understanding.operation);
    return choices.flatMap((wordings) => {
      const said = wordings.find((sentence) => {
        const [only, ...others] = mean(sentence);
        return others.length === 0 && only !== undefined && keyOf(only.understanding) === keyOf(understanding);
      });
      return said === undefined ? [] : [said];
    });
  });
  return [...new Set(sentences)];
}

function messageOf(
  outcomes: readonly Outcome[],
  missing: readonly string[],
  split: SplitLine,
  grammar: PhraseGrammar,
): string {
  const [rival] = outcomes.flatMap(({ reading: { captures, line } }) => rivalTimes(captures, line));
  if (rival !== undefined) {
    const { from, to } = spanOf(split, rival.from, rival.to);
    return grammar.ask.timeOrText(split.text.slice(from, to));
  }
  return kindsOfOneName(outcomes, missing, grammar) ?? grammar.ask.severalWays;
}

/** What to say where readings differ only in what one name is the name of. */
function kindsOfOneName(
  outcomes: readonly Outcome[],
  names: readonly string[],
  { ask, labels }: PhraseGrammar,
): string | undefined {
  const all = outcomes.map(({ understanding: { args } }) => args);
  const own = all.map((args) => names.filter((name) => Object.hasOwn(args, name)));
  const said = new Set(all.flatMap((args, index) => (own[index] ?? []).map((name) => args[name])));
  const [name] = said;
  if (own.some(({ length }) => length !== 1) || said.size !== 1 || typeof name !== 'string') return undefined;
  return ask.kindsOfOneName(name, names.map(labels.label));
}
