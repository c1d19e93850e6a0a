import type { Language } from '../../language/time/index.js';
import type { RefusalReason } from '../../integrations/spoken/intent.js';
import type { ArgLabels } from './arg-labels.js';
import type { TextSpan } from './rewording.js';

/** A value as a person would write it; names are not yet ids, and times are those of the person's clock. */
export type Arg = string | number | boolean | readonly string[] | { readonly [name: string]: Arg };

export type Args = Readonly<Record<string, Arg>>;

/** How a sentence says what it says. */
export interface SentenceForm {
  readonly language: Language;
  readonly text: string;
  /** How the arguments are told in its language. */
  readonly labels: ArgLabels;
  /** Where in the text each argument is said. */
  readonly spans: Readonly<Record<string, TextSpan>>;
  /** Times of which no day is said: they are today's, unless they belong to something of another day. */
  readonly dayless: readonly string[];
  /** What is taken as a text though neither quotes nor a colon mark it as one, by the argument that it is for. */
  readonly bare: Readonly<Record<string, string>>;
  /** Whether it ends as a question, and not only for politeness. */
  readonly isQuestion: boolean;
}

/** A line that asks for exactly one thing and says everything that it takes. */
export interface UnderstoodPhrase {
  readonly kind: 'action';
  /** `integration.operation` */
  readonly operation: string;
  readonly args: Args;
  /** Whether the project and the task were said as one, with a slash between: it may as well be a client's project. */
  readonly together?: true;
  readonly form: SentenceForm;
}

/** A line of which nothing is done, and what to say instead. */
export interface NotUnderstoodPhrase {
  readonly kind: 'clarify' | 'refuse';
  /** What was probably meant. */
  readonly operation?: string;
  /** What is certain all the same. */
  readonly args: Args;
  readonly missing: readonly string[];
  /** Sentences of which one may be meant: each can be sent in place of the line. */
  readonly candidates: readonly string[];
  readonly message: string;
  /** What may be meant, where what exists decides: they differ in what one name is the name of. */
  readonly alternatives?: readonly UnderstoodPhrase[];
  readonly reason?: RefusalReason | 'ambiguous' | 'incomplete' | 'not_understood' | 'too_long';
}

export type Understanding = UnderstoodPhrase | NotUnderstoodPhrase;
