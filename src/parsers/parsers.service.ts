import { Injectable } from '@nestjs/common';
import { withSpan } from '../common/telemetry/with-span.js';
import { Clock } from '../common/time/clock.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import { LlmParser } from './llm/llm-parser.js';
import { noActionError } from './llm/no-action-error.js';
import { notUnderstood } from './not-understood.js';
import type { ParsedCommand, ParserName, UndecidedCommand } from './parsed-command.js';
import type { NotUnderstoodPhrase } from './sentence/index.js';
import { phraseError } from './sentence/phrase-error.js';
import { looksLikeRule } from './rule/looks-like-rule.js';
import { parseRule } from './rule/rule-parser.js';
import { RuleSyntaxError } from './rule/rule-syntax-error.js';
import { asSaid } from './lower-command.js';
import { PersonCalendar } from './person/person-calendar.js';
import { notesOnWeek, type PersonContext } from './person/person-context.js';
import { PersonClock, TIME_ZONE, ZoneNeeded } from './person/person-clock.js';
import { SentenceReader } from './sentence/sentence.reader.js';
import { mayHangOnZone, type ReadSentence, type SentenceOutcome } from './to-parameters.js';
import { type Language, LANGUAGES } from '../language/time/languages/language-table.js';

/** How a command may be parsed. */
export interface ParseOptions {
  /** Whether the caller asked for the LLM. */
  readonly llm: boolean;
  /** Where the person is, an IANA name; else it is as their settings say. */
  readonly timezone?: string | undefined;
  /** The person's, a BCP 47 tag: decides where a sentence means different things in two languages. */
  readonly locale?: string | undefined;
}

/** Turns a person's text into an action; it says what is wrong rather than guess. */
@Injectable()
export class ParsersService {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly llmParser: LlmParser,
    private readonly sentences: SentenceReader,
    private readonly calendar: PersonCalendar,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever writes a line word for word means it so: no model is to read anything else into it. A sentence is understood
   * without a model if that is possible, and with it where the caller asked for it.
   * @throws AppError validation_error: with the position of the mistake and what was probably meant, or with what is
   * missing and what was understood so far; `details.llm` tells why an LLM that was asked for did not answer
   */
  async parse(text: string, options: ParseOptions): Promise<ParsedCommand> {
    const parsed = await this.parseAll(text, options);
    if (parsed.kind === 'undecided') throw parsed.question;
    return parsed;
  }

  /** The same, where what exists may decide between several things that a sentence may ask for. @throws AppError as {@link parse} */
  parseAll(text: string, options: ParseOptions): Promise<ParsedCommand | UndecidedCommand> {
    return withSpan('parse', { 'clankerbot.parse.llm': options.llm }, async (span) => {
      const isLine = looksLikeRule(text) || this.namesIntegration(text) || isBlank(text);
      const command = isLine ? this.parseLine(text, options) : await this.parseSentence(text, options);
      const [first] = command.kind === 'undecided' ? command.commands : [command];
      span.setAttributes({
        'clankerbot.parse.parser': first?.parser,
        'clankerbot.integration': first?.integration,
        'clankerbot.operation': first?.operation,
      });
      return command;
    });
  }

  /** Whatever else is wrong with it, it is meant as a line. */
  private namesIntegration(text: string): boolean {
    return this.registry.integrationNames().some((name) => text.trimStart().startsWith(`${name}.`));
  }

  private parseLine(text: string, { llm }: ParseOptions): ParsedCommand {
    const isWithoutLlm = llm && !this.llmParser.isConfigured;
    const action = this.parseRule(text, isWithoutLlm ? { llm: 'not_configured' } : {});
    const clock = new PersonClock(this.clock.now(), undefined);
    return {
      kind: 'command',
      ...action,
      ...asSaid(action.params),
      clock,
      isLine: true,
      parser: isWithoutLlm ? 'fallback' : 'rule',
    };
  }

  private async parseSentence(
    text: string,
    { llm, timezone, locale }: ParseOptions,
  ): Promise<ParsedCommand | UndecidedCommand> {
    const outcome = await this.readSentence(text, timezone, languageOf(locale));
    const withoutModel: ParserName = llm && !this.llmParser.isConfigured ? 'fallback' : 'phrase';
    const command = (read: ReadSentence): ParsedCommand => ({
      ...read,
      kind: 'command',
      isLine: false,
      parser: withoutModel,
    });
    if (outcome.kind === 'action') return command(outcome);
    const { commands = [] } = outcome;
    if (commands.length > 0) {
      return { kind: 'undecided', commands: commands.map(command), question: phraseError(outcome, {}) };
    }
    if (!llm || isSettled(outcome)) throw phraseError(outcome, {});
    return this.parseWithLlm(text, timezone, outcome);
  }

  /** The calendar is asked for only where the sentence hangs on it. */
  private async readSentence(
    text: string,
    timezone: string | undefined,
    language: Language | undefined,
  ): Promise<SentenceOutcome> {
    const matchSentence = await this.sentences.loaded();
    const readIn = matchSentence(text, language);
    const now = this.clock.now();
    const read = (context: PersonContext | undefined): SentenceOutcome => readIn({ now, context, language });
    if (timezone === undefined && !this.calendar.isKnown) {
      try {
        const outcome = read(undefined);
        if (!mayHangOnZone(outcome)) return outcome;
      } catch (error) {
        if (!(error instanceof ZoneNeeded)) throw error;
      }
    }
    const outcome = await this.calendar.with(timezone, (context) => {
      const meant = read(context);
      if (meant.kind !== 'action') return meant;
      const onWeek = notesOnWeek(context, (other) => argsOf(read(other)));
      return { ...meant, notes: [...meant.notes, ...onWeek] };
    });
    if (outcome.kind === 'action' || !outcome.missing.includes(TIME_ZONE)) return outcome;
    const { operation, args } = outcome;
    throw new ZoneNeeded().withDetails({ ...(operation !== undefined && { operation }), args });
  }

  private async parseWithLlm(
    text: string,
    timezone: string | undefined,
    unread: NotUnderstoodPhrase,
  ): Promise<ParsedCommand> {
    const outcome = await this.llmParser.parse(text, timezone);
    switch (outcome.kind) {
      case 'action': {
        return { ...outcome.command, kind: 'command', isLine: false, parser: 'llm' };
      }
      case 'clarify':
      case 'refuse':
        throw noActionError(outcome);
      case 'failed':
        throw phraseError(unread, { llm: outcome.reason, parser: 'fallback' });
    }
  }

  private parseRule(text: string, details: Readonly<Record<string, unknown>>): Action {
    try {
      return parseRule(text, this.registry);
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error;
      const [exampleLine] = this.registry.all().flatMap((integration) => integration.exampleLine ?? []);
      throw notUnderstood(text, error, details, exampleLine);
    }
  }
}

function argsOf({ args }: SentenceOutcome): unknown {
  return args;
}

/** The language of a locale, where it is one of those that are understood. */
function languageOf(locale: string | undefined): Language | undefined {
  const tag = locale?.split('-')[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === tag);
}

/** Nothing but blanks and a comment. */
function isBlank(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.startsWith('#');
}

/** Whether a model would make it no better: what is forbidden stays so, and what is missing was not said. */
function isSettled({ kind, reason }: NotUnderstoodPhrase): boolean {
  return kind === 'refuse' ? reason !== 'out_of_scope' : reason === 'incomplete';
}
