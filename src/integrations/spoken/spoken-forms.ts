import type { Params } from '../operation.js';
import type { SpokenArg, SpokenArgs, SpokenParameter } from './spoken-args.js';
import type { SpokenClock } from './spoken-clock.js';
import type { SpokenNeed } from './spoken-needs.js';

/** Something that has to be looked up before the operation can be run. */
export interface WantedThing {
  /** What it is, in the integration's own words: `timeEntry`. */
  readonly kind: string;
  /** Dotted path of the parameter that it is for. */
  readonly path: string;
  /** What was said of it. */
  readonly said: Readonly<Record<string, SpokenArg>>;
  /** Times in it of which no day was said. */
  readonly dayless?: readonly string[];
}

/** What was said, as parameters: everything but what has to be looked up. */
export interface LoweredCommand {
  readonly params: Params;
  readonly wanted: readonly WantedThing[];
  /** What the person should know of how it was taken, one sentence each. */
  readonly notes: readonly string[];
  /**
   * Whether two names of it were said as one, with a slash between: what there is decides whether that is a project and
   * its task or a client and its project.
   */
  readonly together?: true;
}

/** What was run last for whoever speaks. */
export interface EarlierRun {
  readonly operation: string;
  readonly params: Params;
}

/** How long a look-up may take, and whom it tells what it found. */
export interface LookUpCall {
  /** Ends it when its time is over. */
  readonly signal: AbortSignal;
  /** When it has to end: milliseconds by the clock that never steps (`Clock.monotonic`). */
  readonly deadline: number;
  /** Told, in a sentence, of what the person should know of how something was found. */
  readonly onNote: (note: string) => void;
  /** The last of some operations of the integration that a sentence of the same caller had run, a short while ago. */
  readonly earlierRun?: (operations: readonly string[]) => Promise<EarlierRun | undefined>;
}

/** The person whose credential an integration uses: where they are. */
export interface PersonSettings {
  /** Whose settings they are, as a person calls it, such as `Clockify`. */
  readonly system: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly weekStart: 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
}

/** How something was said, beside what was said. */
export interface SaidHow {
  /** Times of which no day was said. */
  readonly dayless: readonly string[];
  /** Texts that neither quotes nor a colon mark as such, by their arguments. */
  readonly bare: readonly string[];
}

/** A sentence and how a model is to answer it: the values are words of the sentence. */
export interface SpokenExample {
  readonly text: string;
  readonly kind: 'action' | 'clarify';
  /** `integration.operation` */
  readonly operation: string;
  readonly args: SpokenArgs;
  readonly missing: readonly string[];
  /** What is said to the person; blank for an action. */
  readonly say: string;
}

/** What was asked in a sentence, and what came of it. */
export interface AskedOf {
  readonly args: SpokenArgs;
  readonly result: unknown;
  readonly clock: SpokenClock;
}

/** How an integration is spoken to: from what a sentence says to the parameters of an operation. */
export interface SpokenForms {
  /** Shown to a model that is to understand sentences. */
  readonly examples?: readonly SpokenExample[];
  /** What can be said of an operation; empty where it can be asked for but nothing can be said of it. */
  parametersOf(operation: string): Readonly<Record<string, SpokenParameter>>;
  /** What cannot be left out where somebody speaks of an operation. */
  needsOf(operation: string): readonly SpokenNeed[];
  /**
   * Puts what was said where it belongs. Nothing is looked up.
   * @param how left out where everything was said in full
   * @throws AppError validation_error with `kind: clarify` for what is missing or cannot be said of the operation
   */
  lower(operation: string, args: SpokenArgs, clock: SpokenClock, how?: SaidHow): LoweredCommand;
  /**
   * The parameters with everything looked up, by reading only.
   * @throws AppError validation_error with `kind: clarify` and candidates where nothing or several things fit
   */
  lookUp(operation: string, command: LoweredCommand, clock: SpokenClock, call: LookUpCall): Promise<Params>;
  /**
   * Answers what was asked in a sentence, by what the operation answered; `undefined` where that is the answer.
   * @throws AppError what asking the integration failed with
   */
  answer?(operation: string, asked: AskedOf, call: LookUpCall): Promise<string | undefined>;
  /** Whether an operation answers a file. */
  answersFile(operation: string, params: Params): boolean;
  /** Where the person is; `undefined` where that cannot be found out. Never rejects. */
  settings(): Promise<PersonSettings | undefined>;
  /** The same, where it was found out lately: settings decide what is written, and are a minute old at the most. */
  knownSettings?(): PersonSettings | undefined;
}
