import type { SpokenArg, SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import type { SaidHow } from '../../integrations/spoken/spoken-forms.js';
import type { ArgBinding } from './arg-binding.js';
import type { WantedKind } from './look-ups/wanted-kind.js';

/** Values by the dotted paths of the parameters that take them. */
export type Placed = Readonly<Record<string, unknown>>;

/** Parameters that take more than one argument to make, and what is to be said of them. */
export interface DerivedParams {
  readonly placed: Placed;
  readonly notes: readonly string[];
}

/** Something that is looked up from one or more arguments. */
export interface Want {
  readonly kind: WantedKind;
  /** The arguments that tell it. */
  readonly from: readonly string[];
  /** Dotted path of the parameter that takes its id. */
  readonly to: string;
  /**
   * When it is looked up: where the first of the arguments is said (if left out), where it is not, where any of them is,
   * or where the first one alone is said and nothing marks it as a text.
   */
  readonly when?: 'unsaid' | 'any' | 'bare';
}

/** How an operation is spoken of, where that differs from what its parameters say by themselves. */
export interface SpokenForm {
  readonly args?: Readonly<Record<string, ArgBinding>>;
  /** What goes without saying, by argument. */
  readonly assumes?: Readonly<Record<string, SpokenArg>>;
  /** What is sent whatever is said, by path. */
  readonly gives?: Placed;
  readonly compose?: (args: SpokenArgs, clock: SpokenClock, how: SaidHow) => DerivedParams;
  readonly wants?: readonly Want[];
  /** What cannot be carried out as it is said, by argument: the person is told. */
  readonly ignoredArgs?: Readonly<Record<string, string>>;
}

export type SpokenFormTable = Readonly<Record<string, SpokenForm>>;
