import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Download } from '../../integrations/download.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { Action } from '../../integrations/operation.js';
import type { ParsedCommand, UndecidedCommand } from '../../parsers/parsed-command.js';
import { ParsersService, type ParseOptions } from '../../parsers/parsers.service.js';
import type { SentenceForm } from '../../parsers/sentence/understanding.js';
import { askInSentences } from '../../parsers/sentence/ask-in-sentences.js';
import type { RunOrigin } from '../../runs/run.js';
import { type ActionResult, ActionsService, type EarlierAnswer } from '../actions.service.js';
import { needsConfirmation } from '../confirmation/needs-confirmation.js';
import type { IdempotencyKey } from '../idempotency/idempotency-key.js';
import { replay } from '../idempotency/kept-answer.js';
import { lineOf } from '../line-of.js';
import { type Target, targetOf } from '../target.js';
import { askedText } from './asked-text.js';
import type { PlannedCommand, RunCommand, Understood } from './command-answer.js';
import { CommandResolver } from './command-resolver.js';

/** What a person says, and how it may be read. */
export interface Command extends ParseOptions {
  readonly text: string;
}

/** A command that is understood and resolved. */
interface ReadCommand {
  readonly parsed: ParsedCommand;
  readonly action: Action;
  readonly target: Target;
  readonly told: Understood;
  readonly sentence: SentenceForm | undefined;
  readonly notes: readonly string[];
  readonly isFile: boolean;
  readonly needsConfirmation: boolean;
}

/** What came of a command, and whether that is the answer to an earlier request. */
export interface CommandOutcome {
  readonly answer: PlannedCommand | RunCommand;
  readonly isReplayed: boolean;
}

/** From what a person says to what comes of it, in one step; what needs a person's consent is only planned. */
@Injectable()
export class CommandsService {
  constructor(
    private readonly parsers: ParsersService,
    private readonly resolver: CommandResolver,
    private readonly actions: ActionsService,
    private readonly registry: IntegrationRegistry,
  ) {}

  /**
   * Runs a command, or plans it where it is not run without a person's consent.
   * @param key where the request has one: sent again with it, it is not run again
   * @throws AppError validation_error for a text that is not understood or whose answer is a file, and as
   *   {@link ActionsService.run}
   */
  async run(command: Command, origin: RunOrigin, key?: IdempotencyKey): Promise<CommandOutcome> {
    const read = await this.read(command, origin);
    if (read.isFile) throw answeredByFile(read.action);
    if (read.needsConfirmation) return { answer: await this.planRead(read, command, origin), isReplayed: false };
    const { action, told, notes, sentence } = read;
    const asked = askedText(command.text);
    const work =
      key === undefined ? this.actions.run(action, origin) : this.actions.runOnce(action, origin, key, asked);
    const done: ActionResult | EarlierAnswer = await work.catch((error: unknown) =>
      throwQuestion(error, { ...told, sentence }),
    );
    const ran = answerOf(done, notes, action);
    const answer = 'earlier' in done ? undefined : await this.resolver.answer(read.parsed, ran.result);
    return { answer: { ...told, ...ran, ...(answer !== undefined && { answer }) }, isReplayed: 'earlier' in done };
  }

  /** Finds out what a command would do, by reading only. @throws AppError as {@link run} */
  async plan(command: Command, origin: RunOrigin): Promise<PlannedCommand> {
    return this.planRead(await this.read(command, origin), command, origin);
  }

  /**
   * Runs what was planned.
   * @param text where the person says it again: it has to be what was planned
   * @throws AppError as {@link ActionsService.runConfirmed}
   */
  async confirm(token: string, text: string | undefined, origin: RunOrigin): Promise<RunCommand> {
    const done = await this.actions.runConfirmed(token, origin, text === undefined ? undefined : askedText(text));
    const { action } = done;
    const { operation } = targetOf(action, this.registry);
    return { understood: lineOf(action, operation), ...answerOf(done, [], action) };
  }

  private async read(command: Command, origin: RunOrigin): Promise<ReadCommand> {
    const parsed = await this.decided(await this.parsers.parseAll(command.text, command), origin);
    const target = targetOf(parsed, this.registry);
    const { integration, operation } = target;
    const { parser, isLine, sentence } = parsed;
    const asUnderstood = (action: Action): Understood => ({
      parser,
      understood: lineOf(action, operation),
    });
    const { action, notes } = await this.resolver
      .resolve(parsed, origin)
      .catch((error: unknown) => throwQuestion(error, { ...asUnderstood(parsed), sentence }));
    const isQuestion = sentence?.isQuestion === true && operation.risk !== 'read';
    return {
      parsed,
      action,
      target,
      notes: isQuestion ? [...notes, 'That was said as a question: it is done when the plan is confirmed.'] : notes,
      told: asUnderstood(action),
      sentence,
      isFile: integration.spoken?.answersFile(operation.name, action.params) ?? operation.result.kind === 'binary',
      needsConfirmation: needsConfirmation({ risk: operation.risk, parser: isLine ? 'rule' : parser, isQuestion }),
    };
  }

  /**
   * Of several things that a sentence may ask for, the only one that can be meant: the others name what does not exist.
   * @throws AppError with all of them where that does not decide
   */
  private async decided(parsed: ParsedCommand | UndecidedCommand, origin: RunOrigin): Promise<ParsedCommand> {
    if (parsed.kind === 'command') return parsed;
    const [first, ...rest] = parsed.commands;
    // What becomes of the only one says more than the question.
    if (first !== undefined && rest.length === 0) return first;
    const possible: ParsedCommand[] = [];
    try {
      for (const command of parsed.commands) {
        if (await this.resolver.exists(command, origin)) possible.push(command);
      }
    } catch (error) {
      // Where nobody can be asked what exists, the person is.
      throw error instanceof AppError ? parsed.question : error;
    }
    const [only, ...others] = possible;
    if (only === undefined || others.length > 0) throw parsed.question;
    return only;
  }

  private async planRead(read: ReadCommand, { text }: Command, origin: RunOrigin): Promise<PlannedCommand> {
    const { told, action, sentence } = read;
    const {
      plan,
      confirmToken,
      notes = [],
    } = await this.actions
      .plan(action, origin, askedText(text))
      .catch((error: unknown) => throwQuestion(error, { ...told, sentence }));
    const needed = read.needsConfirmation;
    return { ...told, needsConfirmation: needed, plan, confirmToken, ...noted([...read.notes, ...notes]) };
  }
}

function answerOf(done: ActionResult | EarlierAnswer, notes: readonly string[], action: Action): RunCommand {
  const laidOut = 'earlier' in done ? replay(done.earlier) : done.result;
  if (laidOut instanceof Download) throw answeredByFile(action);
  const { runId, notes: own, ...result } = laidOut;
  return {
    run: { id: String(runId), outcome: 'succeeded' },
    result,
    ...noted([...notes, ...(Array.isArray(own) ? own.map(String) : [])]),
  };
}

/** A name that is not clear is a question about what was understood. */
function throwQuestion(
  raised: unknown,
  { understood, sentence }: Pick<Understood, 'understood'> & { readonly sentence: SentenceForm | undefined },
): never {
  const error = askInSentences(raised, sentence);
  if (!(error instanceof AppError) || error.details?.['kind'] !== 'clarify') throw error;
  const problems = error.details['errors'];
  const { missing = (Array.isArray(problems) ? problems : []).flatMap((problem: unknown) => argumentIn(problem)) } =
    error.details;
  throw error.withDetails({ missing, understood });
}

/** `params.tags.0` is about the tags. */
function argumentIn(problem: unknown): string[] {
  const path: unknown = typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'path') : undefined;
  const name = typeof path === 'string' ? path.split('.')[1] : undefined;
  return name === undefined ? [] : [name];
}

function noted(notes: readonly string[]): { notes?: readonly string[] } {
  return notes.length > 0 ? { notes } : {};
}

function answeredByFile(action: Action): AppError {
  const { integration, operation } = action;
  return new AppError(
    'validation_error',
    `${integration}.${operation} answers a file: send the action in the details to POST /actions/run.`,
    { details: { reason: 'answer_is_a_file', action } },
  );
}
