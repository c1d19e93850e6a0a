import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  Body,
  Controller,
  Headers,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Callers } from '../auth/callers.js';
import { Answers } from '../common/http/answers.decorator.js';
import { TakesBody } from '../common/http/body/body-rule.js';
import { FlatResponse } from '../common/http/flat-response.decorator.js';
import { Redactor } from '../common/redaction/redact-secrets.js';
import { requestIdOf } from '../common/http/request-id.js';
import { ParsersService } from '../parsers/parsers.service.js';
import { ActionsService } from './actions.service.js';
import { ParseQueryDto, ParseTextDto } from './dto/parse-text.dto.js';
import { RunActionDto } from './dto/run-action.dto.js';
import { ActionFormInterceptor } from './form/action-form.interceptor.js';
import { FORM_LIMIT_BYTES } from './form/form-limits.js';
import { IDEMPOTENCY_KEY_HEADER, KEY_PATTERN, readIdempotencyKey } from './idempotency/idempotency-key.js';
import { presentAnswer } from './present-answer.js';
import { ParsedView, presentParsed } from './present-parsed.js';
import { RunAnswers } from './run-answers.decorator.js';
import { runModeOf } from './run-mode.js';

const RUN_ROUTE = 'POST /actions/run';

@ApiTags('actions')
@Controller('actions')
@Access('api-key')
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly parsers: ParsersService,
    private readonly callers: Callers,
    @Inject(Redactor) private readonly redactor: Redactor,
  ) {}

  @Post('parse')
  @HttpCode(200)
  @Answers(ParsedView)
  @ApiOperation({ summary: 'Turn a sentence or a line into an action, without running it' })
  async parse(@Body() { text, timezone, locale }: ParseTextDto, @Query() { llm }: ParseQueryDto): Promise<ParsedView> {
    return presentParsed(await this.parsers.parse(text, { llm: llm === 'true', timezone, locale }));
  }

  @Post('run')
  @HttpCode(200)
  @FlatResponse()
  @RunAnswers()
  @TakesBody({ as: 'json', formLimitBytes: FORM_LIMIT_BYTES })
  @UseInterceptors(ActionFormInterceptor)
  @ApiOperation({ summary: 'Run one operation, or plan it; its result is spread into the answer, or is a download' })
  @ApiHeader({
    name: IDEMPOTENCY_KEY_HEADER,
    required: false,
    schema: { type: 'string', pattern: KEY_PATTERN },
    description:
      'Your own name for the request, kept for 24 hours: sent again with it, the request is not carried out again but ' +
      'gets its first answer, marked with Idempotency-Replayed: true and with credentials blacked out. Another request ' +
      'with it is refused. A read that failed, and a write that was certainly not carried out (refused by us or by the ' +
      'outside system, rate limited, never sent), free it, for the same request and for another one',
  })
  async run(
    @Body() { integration, operation, params = {}, dryRun, confirm }: RunActionDto,
    @Headers(IDEMPOTENCY_KEY_HEADER) idempotencyKey: string | undefined,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<Readonly<Record<string, unknown>> | StreamableFile> {
    const action = { integration, operation, params };
    const caller = this.callers.identify(request);
    const origin = { trigger: 'http', requestId: requestIdOf(request), caller } as const;
    const mode = runModeOf({ dryRun, confirm, idempotencyKey });
    switch (mode.kind) {
      case 'plan':
        return { ...(await this.actions.plan(action, origin)) };
      case 'confirmed':
        return presentAnswer(
          await this.actions.runConfirmed(mode.token, origin, action),
          operation,
          response,
          this.redactor,
        );
      case 'once': {
        const key = readIdempotencyKey(mode.key, caller, RUN_ROUTE);
        return presentAnswer(await this.actions.runOnce(action, origin, key), operation, response, this.redactor);
      }
      case 'plain':
        return presentAnswer(await this.actions.run(action, origin), operation, response, this.redactor);
    }
  }
}
