import { AppError } from '../../common/errors/app-error.js';
import type { Action } from '../../integrations/operation.js';

const AGAIN = 'Nothing was sent: plan it again with dryRun.';

/** The error for what is no token, or one that was tampered with. */
export function notOurs(): AppError {
  return new AppError('validation_error', `confirm is not the confirmToken of a plan of this service. ${AGAIN}`, {
    details: { reason: 'confirm_token_invalid', errors: [{ path: 'confirm', message: 'is not a valid token' }] },
  });
}

export function forAnotherAction({ integration, operation }: Action): AppError {
  return new AppError(
    'validation_error',
    `This confirm token is for another action: it was given for ${integration}.${operation} with other parameters. ${AGAIN}`,
    { details: { reason: 'confirm_token_of_another_action' } },
  );
}

export function ofAnotherCaller(): AppError {
  return new AppError('forbidden', `This confirm token was given to another caller. ${AGAIN}`, {
    details: { reason: 'confirm_token_of_another_caller' },
  });
}

export function expired(): AppError {
  return new AppError('conflict', `This confirm token is no longer valid: it is for ten minutes. ${AGAIN}`, {
    details: { reason: 'confirm_token_expired' },
  });
}

/** @param runId of the run that it was used for */
export function alreadyUsed(runId: string): AppError {
  return new AppError(
    'conflict',
    `This confirm token has been used, and is for one run only: GET /runs/${runId} tells what came of it.`,
    { details: { reason: 'confirm_token_used', runId } },
  );
}
