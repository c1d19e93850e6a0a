import type { Attempt } from './attempt.js';
import type { Operation, Params } from './operation.js';
import type { EntityState, IntegrationPlan } from './plan.js';
import type { Intents, SpokenLanguages } from './spoken/intent.js';
import type { SpokenForms } from './spoken/spoken-forms.js';

/** One execution of an operation, as an integration gets it: the parameters have been validated. */
export interface OperationCall {
  readonly operation: Operation;
  readonly params: Params;
  /** Ends the call, whatever it is waiting for, when the run's deadline has passed. */
  readonly signal: AbortSignal;
  /** When the run has to end: milliseconds by the clock that never steps (`Clock.monotonic`). */
  readonly deadline: number;
  /** Told of every request that was made, in order; with its operation where that is not the one of the call. */
  readonly onAttempt: (attempt: Attempt) => void;
  /** Told, in a sentence, of what the caller should know besides the result. */
  readonly onNote: (note: string) => void;
  /**
   * What a plan saw of what the call changes or removes. Where it is otherwise by now, the call is refused with a
   * conflict before anything is changed.
   */
  readonly expected?: EntityState;
}

export type { Attempt } from './attempt.js';
export type { EntityState, FieldChange, IntegrationPlan, PlannedCall, PlannedName } from './plan.js';

/** What an operation answered, before it is laid out as its result shape says. */
export type OperationResult = unknown;

/** A named outside system and what can be done with it. */
export interface Integration {
  /** Lower case, unique: the first word of a command. */
  readonly name: string;
  /** One line, for people. */
  readonly summary: string;
  readonly operations: readonly Operation[];
  /** A line that runs one of them, shown to whoever does not write lines yet. */
  readonly exampleLine?: string;
  /** How sentences become its parameters; without it they name the parameters themselves. */
  readonly spoken?: SpokenForms;
  /** What a person may want of it, by name. */
  readonly intents?: Intents;
  /** How that is said in the languages that it is spoken to in; loaded with the first sentence. */
  sentences?(): Promise<SpokenLanguages>;
  /** Whether the credentials it needs are set. */
  isConfigured(): boolean;
  /** What somebody should look at though the work goes on, one sentence each. */
  warnings?(): readonly string[];
  /**
   * Runs one operation.
   * @throws AppError with a code of the catalogue for every failure. `details.outcome` is `unknown` where a write may have
   *   been carried out, and `failed` where it was found out that it was not, although an answer was lost.
   */
  execute(call: OperationCall): Promise<OperationResult>;
  /**
   * Finds out what {@link execute} would do, by reading only: the same names, the same requests, nothing sent.
   * @throws AppError what execute would refuse before it sends anything
   */
  plan(call: OperationCall): Promise<IntegrationPlan>;
}

/** Injection token of the list of all integrations. */
export const INTEGRATIONS = Symbol('INTEGRATIONS');
