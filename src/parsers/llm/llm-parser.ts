import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import { ParamsValidator } from '../../integrations/params-validator.js';
import { type Deadline, LlmCaller } from './llm-caller.js';
import type { LlmFailureReason, LlmMessage } from './llm-client.js';
import { PersonCalendar } from '../person/person-calendar.js';
import { TIME_ZONE } from '../person/person-clock.js';
import { notesOnWeek, type PersonContext } from '../person/person-context.js';
import type { SentenceContext } from '../to-parameters.js';
import { LlmLimits } from './llm-limits.js';
import { LlmStatus } from './llm-status.js';
import { buildPrefix, MAX_TEXT_LENGTH, questionMessage, repairMessage } from './prompt.js';
import {
  type FaultyAnswer,
  type NoAction,
  reviewAnswer,
  type UnderstoodAction,
  type Verdict,
} from './review-answer.js';

/** Why the LLM did not parse a text; `invalid` is an answer that was still wrong after its repair. */
export type LlmParseFailure = LlmFailureReason | FaultyAnswer['reason'] | 'not_configured' | 'too_long';

/** What the LLM makes of a text. */
export type LlmOutcome = UnderstoodAction | NoAction | { readonly kind: 'failed'; readonly reason: LlmParseFailure };

/** Lets a model pick the operation and copy the values, and believes it nothing. */
@Injectable()
export class LlmParser {
  private prefix: string | undefined;

  constructor(
    private readonly status: LlmStatus,
    private readonly caller: LlmCaller,
    private readonly registry: IntegrationRegistry,
    private readonly validator: ParamsValidator,
    private readonly calendar: PersonCalendar,
    private readonly clock: Clock,
    @Inject(LlmLimits) private readonly limits: LlmLimits,
  ) {}

  /** Whether there is a model to ask. */
  get isConfigured(): boolean {
    return this.status.isConfigured;
  }

  /**
   * Never rejects for what the model or the way to it does.
   * @param timezone where the person says they are
   */
  async parse(text: string, timezone: string | undefined): Promise<LlmOutcome> {
    if (!this.isConfigured) return failed('not_configured');
    if (text.length > MAX_TEXT_LENGTH) return failed('too_long');
    const { deadlineMs } = this.limits;
    return withTimeLimit(this.clock, deadlineMs, (signal) =>
      this.ask(text, timezone, { at: this.clock.monotonic() + deadlineMs, signal }),
    );
  }

  private async ask(text: string, timezone: string | undefined, deadline: Deadline): Promise<LlmOutcome> {
    const question: readonly LlmMessage[] = [
      { role: 'system', content: this.catalogue() },
      { role: 'user', content: questionMessage(text) },
    ];
    const first = await this.caller.ask(question, deadline);
    if (!first.ok) return failed(first.reason);
    const review = (written: string): Promise<Verdict> => this.reviewSomewhere(written, text, timezone);
    const verdict = await review(first.text);
    return verdict.kind === 'faulty'
      ? this.repair(review, question, { ...verdict, written: first.text }, deadline)
      : verdict;
  }

  /** One more chance: a model that is told what is wrong mostly gets it right. */
  private async repair(
    review: (written: string) => Promise<Verdict>,
    question: readonly LlmMessage[],
    { written, problems, operation }: FaultyAnswer & { readonly written: string },
    deadline: Deadline,
  ): Promise<LlmOutcome> {
    const reply = await this.caller.ask(
      [
        ...question,
        { role: 'assistant', content: written },
        { role: 'user', content: repairMessage(problems, operation) },
      ],
      deadline,
    );
    if (!reply.ok) return failed(reply.reason);
    const verdict = await review(reply.text);
    return verdict.kind === 'faulty' ? failed(verdict.reason) : verdict;
  }

  /** The calendar is asked for only where the answer hangs on it. */
  private async reviewSomewhere(written: string, text: string, timezone: string | undefined): Promise<Verdict> {
    const now = this.clock.now();
    const blind = this.review(written, text, { now, context: undefined });
    if (blind.kind !== 'clarify' || !blind.missing.includes(TIME_ZONE)) return blind;
    return this.calendar.with(timezone, (context) => {
      if (context === undefined) return blind;
      const mean = (other: PersonContext): Verdict => this.review(written, text, { now, context: other });
      const verdict = mean(context);
      if (verdict.kind !== 'action') return verdict;
      const onWeek = notesOnWeek(context, (other) => argsOf(mean(other)));
      return { ...verdict, command: { ...verdict.command, notes: [...verdict.command.notes, ...onWeek] } };
    });
  }

  private review(written: string, text: string, sentenceContext: SentenceContext): Verdict {
    return reviewAnswer(written, {
      registry: this.registry,
      sentenceContext,
      problemsOf: (operation, params) => this.validator.problemsOf(operation, params),
      text,
    });
  }

  /** The catalogue does not change while the service runs. */
  private catalogue(): string {
    this.prefix ??= buildPrefix(this.registry);
    return this.prefix;
  }
}

function argsOf(verdict: Verdict): unknown {
  return verdict.kind === 'action' ? verdict.command.args : undefined;
}

function failed(reason: LlmParseFailure): LlmOutcome {
  return { kind: 'failed', reason };
}
