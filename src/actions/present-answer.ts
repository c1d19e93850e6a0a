import type { ServerResponse } from 'node:http';
import type { StreamableFile } from '@nestjs/common';
import type { Redactor } from '../common/redaction/redact-secrets.js';
import { Download } from '../integrations/download.js';
import type { ActionResult, EarlierAnswer } from './actions.service.js';
import { asFile } from './as-file.js';
import { REPLAYED_HEADER } from './idempotency/idempotency-key.js';
import { replay } from './idempotency/kept-answer.js';

/** Carries the id of the run where the answer is a file; everywhere else it is a field. */
export const RUN_ID_HEADER = 'X-Run-ID';

/**
 * What a request is answered, with the headers that tell about it.
 * @throws AppError a failure that is answered again
 */
export function presentAnswer(
  answer: ActionResult | EarlierAnswer,
  operation: string,
  response: ServerResponse,
  redactor: Redactor,
): Readonly<Record<string, unknown>> | StreamableFile {
  if ('earlier' in answer) {
    response.setHeader(REPLAYED_HEADER, 'true');
    return replay(answer.earlier);
  }
  const { runId, result } = answer;
  if (!(result instanceof Download)) return result;
  response.setHeader(RUN_ID_HEADER, runId);
  return asFile(result, operation, redactor.text);
}
