import { Injectable } from '@nestjs/common';
import { withSpan } from '../common/telemetry/with-span.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import type { ParsedCommand } from './parsed-command.js';
import { notUnderstood } from './not-understood.js';
import { parseRule } from './rule/rule-parser.js';
import { RuleSyntaxError } from './rule/rule-syntax-error.js';

/** How a command may be parsed. */
export interface ParseOptions {
  /** Whether the caller asked for the LLM. */
  readonly llm: boolean;
}

/** Turns a person's text into an action; it says what is wrong rather than guess. */
@Injectable()
export class ParsersService {
  constructor(private readonly registry: IntegrationRegistry) {}

  /** @throws AppError validation_error with the position of the mistake and what was probably meant */
  parse(text: string, { llm }: ParseOptions): ParsedCommand {
    return withSpan('parse', { 'clankerbot.parse.llm': llm }, (span) => {
      // No LLM is connected, so whoever asks for one gets the deterministic parsers and is told so.
      const action = this.parseRule(text, llm ? { llm: 'not_configured' } : {});
      const parser = llm ? 'fallback' : 'rule';
      span.setAttributes({
        'clankerbot.parse.parser': parser,
        'clankerbot.integration': action.integration,
        'clankerbot.operation': action.operation,
      });
      return { ...action, parser };
    });
  }

  private parseRule(text: string, details: Readonly<Record<string, unknown>>): Action {
    try {
      return parseRule(text, this.registry);
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error;
      throw notUnderstood(text, error, details);
    }
  }
}
