import type { RefusalReason } from './phrase.js';

/** A value as a person would write it; names are not yet ids, and times are those of the person's clock. */
export type Arg = string | number | boolean | readonly string[] | { readonly [name: string]: Arg };

export type Args = Readonly<Record<string, Arg>>;

/** A line that asks for exactly one thing and says everything that it takes. */
export interface UnderstoodPhrase {
  readonly kind: 'action';
  /** `integration.operation` */
  readonly operation: string;
  readonly args: Args;
  /** Whether the project and the task were said as one, with a slash between: it may as well be a client's project. */
  readonly together?: true;
}

/** A line of which nothing is done, and what to say instead. */
export interface NotUnderstoodPhrase {
  readonly kind: 'clarify' | 'refuse';
  /** What was probably meant. */
  readonly operation?: string;
  /** What is certain all the same. */
  readonly args: Args;
  readonly missing: readonly string[];
  /** Values for what is missing, or commands that are near. */
  readonly candidates: readonly string[];
  readonly message: string;
  readonly reason?: RefusalReason | 'ambiguous' | 'incomplete' | 'not_understood' | 'too_long';
}

export type Understanding = UnderstoodPhrase | NotUnderstoodPhrase;
