import { Injectable } from '@nestjs/common';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { takeListRequest } from '../pages/list-request.js';
import { PageReader } from '../pages/page.reader.js';
import { wholeAnswer } from '../pages/whole-answer.js';
import { WriteRunner } from '../recovery/write.runner.js';
import { CLOCKIFY } from './clockify-errors.js';
import { ClockifySender } from './clockify.sender.js';

/** Runs an operation on Clockify. */
@Injectable()
export class ClockifyClient {
  constructor(
    private readonly sender: ClockifySender,
    private readonly pages: PageReader,
    private readonly writes: WriteRunner,
  ) {}

  /** @throws AppError for every failure; `details.outcome` is `unknown` where a write may have happened */
  async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const { params, limit } = takeListRequest(operation, call.params);
    if (operation.wholeList !== undefined && limit !== undefined) {
      return wholeAnswer(await this.pages.readAll(operation, { ...call, params }, limit), operation.wholeList);
    }
    if (operation.risk !== 'read') return this.writes.run(operation, { ...call, params });
    const answer = await this.sender.send(operation, { ...call, params });
    if (isSuccess(answer)) return answer.body;
    throw mapFailure(CLOCKIFY, operation, answer);
  }
}
