import { AppError } from '../../common/errors/app-error.js';
import type { RunAnswer } from '../../runs/run.js';

/** A failure as it is kept. */
export function answerOf({ code, message, details, retryAfterSeconds }: AppError): RunAnswer {
  return {
    error: {
      code,
      message,
      ...(details !== undefined && { details }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    },
  };
}

/**
 * Gives a kept answer again.
 * @throws AppError the failure that was kept
 */
export function replay(answer: RunAnswer): Readonly<Record<string, unknown>> {
  if ('result' in answer) return answer.result;
  const { code, message, ...options } = answer.error;
  throw new AppError(code, message, options);
}
