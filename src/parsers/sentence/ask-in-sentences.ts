import { AppError } from '../../common/errors/app-error.js';
import { PHRASE_QUESTIONS } from './questions/index.js';
import { reworded, type TextSpan } from './rewording.js';
import type { SentenceForm } from './understanding.js';

/**
 * A question about one thing that a sentence says, with the whole sentence for every answer: each can be sent as it is.
 * Answers that are values become sentences; things get theirs beside their names. Any other error stays as it is.
 */
export function askInSentences(error: unknown, form: SentenceForm | undefined): unknown {
  if (form === undefined || !(error instanceof AppError) || error.details?.['kind'] !== 'clarify') return error;
  const { candidates } = error.details;
  const asked = askedIn(error.details);
  if (asked === undefined || !Array.isArray(candidates) || candidates.length === 0) return error;
  const span = form.spans[asked];
  const sentence = span === undefined ? addingTo(form, asked) : saidAt(form, span);
  if (sentence === undefined) return error;
  if (!candidates.every((candidate) => typeof candidate === 'string')) {
    const said = span === undefined ? '' : form.text.slice(span.from, span.to);
    const things = candidates.map((candidate: unknown) => withSentence(candidate, said, sentence));
    return new AppError(error.code, error.message, { details: { ...error.details, candidates: things }, cause: error });
  }
  const sentences = candidates.map(sentence);
  const message = `${error.message} ${PHRASE_QUESTIONS[form.language].say(sentences)}`;
  return new AppError(error.code, message, { details: { ...error.details, candidates: sentences }, cause: error });
}

/** Puts an answer in the place of what was said. */
function saidAt({ text }: SentenceForm, span: TextSpan): (said: string) => string {
  return (said) => reworded(text, [{ ...span, text: said }]);
}

/** Puts an answer behind the sentence, where it is known how that is said: `on Website`. */
function addingTo({ text, labels }: SentenceForm, asked: string): ((said: string) => string) | undefined {
  const addition = labels.addition(asked);
  if (addition === undefined || !addition.includes(EXAMPLE_NAME)) return undefined;
  return (said) => `${text.trim()} ${addition.replace(EXAMPLE_NAME, said)}`;
}

/** The name in the examples of all languages. */
const EXAMPLE_NAME = 'Website';

/** The argument that is asked for. */
function askedIn({ missing, errors }: Readonly<Record<string, unknown>>): string | undefined {
  if (Array.isArray(missing) && typeof missing[0] === 'string') return missing[0];
  const [first]: unknown[] = Array.isArray(errors) ? errors : [];
  const path: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'path') : undefined;
  return typeof path === 'string' ? path.split('.')[1] : undefined;
}

/** A thing, with the sentence that names it; words that were taken for a part of its name stay in it as a text. */
function withSentence(candidate: unknown, said: string, sentence: (said: string) => string): unknown {
  if (typeof candidate !== 'object' || candidate === null) return candidate;
  const name: unknown = Reflect.get(candidate, 'text') ?? Reflect.get(candidate, 'name');
  if (typeof name !== 'string' || name.includes('"')) return candidate;
  const isFirst = said.toLowerCase().startsWith(`${name.toLowerCase()} `);
  const rest = isFirst ? said.slice(name.length).trim() : '';
  return { ...candidate, sentence: sentence(rest === '' ? `"${name}"` : `"${name}" "${rest}"`) };
}
