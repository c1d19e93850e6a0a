import { AppError } from '../common/errors/app-error.js';
import type { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import type { SpokenArgs } from '../integrations/spoken/spoken-args.js';
import type { LoweredCommand, SaidHow } from '../integrations/spoken/spoken-forms.js';
import type { NotUnderstoodPhrase, SentenceForm } from './sentence/understanding.js';
import type { Language } from '../language/time/index.js';
import { lowerCommand } from './lower-command.js';
import { PersonClock } from './person/person-clock.js';
import { notesOnTimes, type PersonContext } from './person/person-context.js';

/** A sentence that asks for an operation, in the operation's parameters. */
export interface ReadSentence extends Action, Omit<LoweredCommand, 'params'> {
  readonly kind: 'action';
  /** The sentence as it was read; none where a model has read it. */
  readonly sentence?: SentenceForm;
  /** What was said of the operation. */
  readonly args: SpokenArgs;
  readonly clock: PersonClock;
}

/** A sentence of which nothing is done as it stands. */
export interface UnreadSentence extends NotUnderstoodPhrase {
  /** What it may ask for, where what exists decides. */
  readonly commands?: readonly ReadSentence[];
}

/** What a sentence comes to. */
export type SentenceOutcome = ReadSentence | UnreadSentence;

/** When a sentence is said, and where, as far as that is known. */
export interface SentenceContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly context: PersonContext | undefined;
  /** The person's, where it is known and one of ours. */
  readonly language?: Language | undefined;
  /** How it is said, beside what is said. */
  readonly how?: SaidHow;
}

/**
 * @param operation `integration.operation`
 * @throws AppError validation_error with `kind: clarify`, the operation and what was said of it
 */
export function toParameters(
  operation: string,
  args: SpokenArgs,
  { now, context, how, language }: SentenceContext,
  registry: IntegrationRegistry,
): ReadSentence {
  const [name = '', operationName = ''] = operation.split('.');
  const integration = registry.integration(name);
  if (integration === undefined) throw new Error(`There is no integration ${name}`);
  const clock = new PersonClock(now, context, language);
  try {
    const lowered = lowerCommand(integration, operationName, args, clock, how);
    const notes = [...lowered.notes, ...notesOnTimes(args, context)];
    return { kind: 'action', integration: name, operation: operationName, args, ...lowered, notes, clock };
  } catch (error) {
    throw error instanceof AppError ? error.withDetails({ operation, args }) : error;
  }
}

/** Whether more may be understood of a sentence once it is known where the person is. */
export function mayHangOnZone(outcome: SentenceOutcome): boolean {
  return outcome.kind === 'clarify' && (outcome.reason === 'incomplete' || outcome.reason === 'ambiguous');
}
