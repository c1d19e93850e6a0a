import { Injectable } from '@nestjs/common';
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
    // No LLM is connected, so whoever asks for one gets the deterministic parsers and is told so.
    return { ...this.parseRule(text, llm ? { llm: 'not_configured' } : {}), parser: llm ? 'fallback' : 'rule' };
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
