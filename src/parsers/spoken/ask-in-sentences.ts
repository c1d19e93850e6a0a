import { AppError } from '../../common/errors/app-error.js';
import { PHRASE_QUESTIONS } from '../phrases/questions/index.js';
import { reworded } from '../phrases/rewording.js';
import type { SentenceForm } from '../phrases/understanding.js';

/**
 * A question about one thing that a sentence says, with the whole sentence for every answer: each can be sent as it is.
 * Answers that are values become sentences; things get theirs beside their names. Any other error stays as it is.
 */
export function askInSentences(error: unknown, form: SentenceForm | undefined): unknown {
  if (form === undefined || !(error instanceof AppError) || error.details?.['kind'] !== 'clarify') return error;
  const { candidates } = error.details;
  const asked = askedIn(error.details);
  const span = asked === undefined ? undefined : form.spans[asked];
  if (span === undefined || !Array.isArray(candidates) || candidates.length === 0) return error;
  const sentence = (said: string): string => reworded(form.text, [{ ...span, text: said }]);
  if (!candidates.every((candidate) => typeof candidate === 'string')) {
    const said = form.text.slice(span.from, span.to);
    const things = candidates.map((candidate: unknown) => withSentence(candidate, said, sentence));
    return new AppError(error.code, error.message, { details: { ...error.details, candidates: things }, cause: error });
  }
  const sentences = candidates.map(sentence);
  const message = `${error.message} ${PHRASE_QUESTIONS[form.language].say(sentences)}`;
  return new AppError(error.code, message, { details: { ...error.details, candidates: sentences }, cause: error });
}

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
