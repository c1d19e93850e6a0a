import { Injectable } from '@nestjs/common';
import { withSpan } from '../common/telemetry/with-span.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import { LlmParser } from './llm/llm-parser.js';
import { noActionError } from './llm/no-action-error.js';
import type { ParsedCommand } from './parsed-command.js';
import { notUnderstood } from './not-understood.js';
import { looksLikeRule } from './rule/looks-like-rule.js';
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
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly llmParser: LlmParser,
  ) {}

  /**
   * @throws AppError validation_error: with the position of the mistake and what was probably meant, or with what the
   * LLM could not find in the text; `details.llm` tells why an LLM that was asked for did not answer
   */
  parse(text: string, options: ParseOptions): Promise<ParsedCommand> {
    return withSpan('parse', { 'clankerbot.parse.llm': options.llm }, async (span) => {
      const command = await this.understand(text, options);
      span.setAttributes({
        'clankerbot.parse.parser': command.parser,
        'clankerbot.integration': command.integration,
        'clankerbot.operation': command.operation,
      });
      return command;
    });
  }

  private async understand(text: string, { llm }: ParseOptions): Promise<ParsedCommand> {
    // Whoever writes a command word for word means it so: no model is to read anything else into it.
    const isClear = this.llmParser.isConfigured && (looksLikeRule(text) || text.trim() === '');
    return llm && !isClear ? this.parseWithLlm(text) : { ...this.parseRule(text), parser: 'rule' };
  }

  private async parseWithLlm(text: string): Promise<ParsedCommand> {
    const outcome = await this.llmParser.parse(text);
    switch (outcome.kind) {
      case 'action':
        return { ...outcome.action, parser: 'llm' };
      case 'clarify':
      case 'refuse':
        throw noActionError(outcome);
      case 'failed':
        return { ...this.parseRule(text, { llm: outcome.reason }), parser: 'fallback' };
    }
  }

  private parseRule(text: string, details: Readonly<Record<string, unknown>> = {}): Action {
    try {
      return parseRule(text, this.registry);
    } catch (error) {
      if (!(error instanceof RuleSyntaxError)) throw error;
      throw notUnderstood(text, error, details);
    }
  }
}
