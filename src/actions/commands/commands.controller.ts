import type { IncomingMessage, ServerResponse } from 'node:http';
import { Body, Controller, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../auth/access.decorator.js';
import { Callers } from '../../auth/callers.js';
import { Answers } from '../../common/http/answers.decorator.js';
import { requestIdOf } from '../../common/http/request-id.js';
import { fieldError } from '../../common/http/validation.js';
import { RunCommandDto } from '../dto/run-command.dto.js';
import {
  IDEMPOTENCY_KEY_HEADER,
  KEY_PATTERN,
  readIdempotencyKey,
  REPLAYED_HEADER,
} from '../idempotency/idempotency-key.js';
import { runModeOf } from '../run-mode.js';
import { type CommandAnswer, PlannedCommand, RunCommandView } from './command-answer.js';
import { CommandsService } from './commands.service.js';

const ROUTE = 'POST /commands';

@ApiTags('commands')
@Controller('commands')
@Access('api-key')
export class CommandsController {
  constructor(
    private readonly commands: CommandsService,
    private readonly callers: Callers,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(RunCommandView, PlannedCommand)
  @ApiOperation({
    summary:
      'Understand a sentence or a line and run it; what an LLM takes for a change and what deletes is only planned',
  })
  @ApiHeader({
    name: IDEMPOTENCY_KEY_HEADER,
    required: false,
    schema: { type: 'string', pattern: KEY_PATTERN },
    description: 'As for POST /actions/run; it stands for the text',
  })
  async run(
    @Body() { text, llm = false, dryRun, confirm, timezone, locale }: RunCommandDto,
    @Headers(IDEMPOTENCY_KEY_HEADER) idempotencyKey: string | undefined,
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<CommandAnswer> {
    const caller = this.callers.identify(request);
    const origin = { trigger: 'command', requestId: requestIdOf(request), caller } as const;
    const mode = runModeOf({ dryRun, confirm, idempotencyKey });
    if (mode.kind === 'confirmed') return this.commands.confirm(mode.token, text, origin);
    if (text === undefined) throw fieldError([{ path: 'text', message: 'is required' }]);
    const command = { text, llm, timezone, locale };
    if (mode.kind === 'plan') return this.commands.plan(command, origin);
    const key = mode.kind === 'once' ? readIdempotencyKey(mode.key, caller, ROUTE) : undefined;
    const { answer, isReplayed } = await this.commands.run(command, origin, key);
    if (isReplayed) response.setHeader(REPLAYED_HEADER, 'true');
    return answer;
  }
}
