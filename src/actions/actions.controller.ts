import type { IncomingMessage } from 'node:http';
import { Body, Controller, HttpCode, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Callers } from '../auth/callers.js';
import { FlatResponse } from '../common/http/flat-response.decorator.js';
import { requestIdOf } from '../common/http/request-id.js';
import type { ParsedCommand } from '../parsers/parsed-command.js';
import { ParsersService } from '../parsers/parsers.service.js';
import { Download } from '../integrations/download.js';
import { ActionsService } from './actions.service.js';
import { ParseQueryDto, ParseTextDto } from './dto/parse-text.dto.js';
import { asFile } from './as-file.js';
import { RunActionDto } from './dto/run-action.dto.js';

@ApiTags('actions')
@Controller('actions')
@Access('api-key')
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly parsers: ParsersService,
    private readonly callers: Callers,
  ) {}

  @Post('parse')
  @HttpCode(200)
  @ApiOperation({ summary: 'Turn a line of text into an action, without running it' })
  parse(@Body() { text }: ParseTextDto, @Query() { llm }: ParseQueryDto): Promise<ParsedCommand> {
    return this.parsers.parse(text, { llm: llm === 'true' });
  }

  @Post('run')
  @HttpCode(200)
  @FlatResponse()
  @ApiOperation({ summary: 'Run one operation; its result is spread into the answer, or is a download' })
  async run(
    @Body() { integration, operation, params = {} }: RunActionDto,
    @Req() request: IncomingMessage,
  ): Promise<Record<string, unknown> | StreamableFile> {
    const result = await this.actions.run(
      { integration, operation, params },
      { trigger: 'http', requestId: requestIdOf(request), caller: this.callers.identify(request) },
    );
    return result instanceof Download ? asFile(result, operation) : result;
  }
}
