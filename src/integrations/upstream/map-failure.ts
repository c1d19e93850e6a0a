import { AppError } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { Operation } from '../operation.js';
import { type Answer, isUnclear } from './answer.js';

/** What an outside system said, as `details.upstream` shows it. */
export interface UpstreamError {
  readonly status: number;
  /** The system's own code. */
  readonly code: number | string | undefined;
  readonly message: string | undefined;
}

/** An outside system, as far as its failures have to be told. */
export interface UpstreamSystem {
  /** As a person calls it, such as `Clockify`. */
  readonly name: string;
  /** The variable that says where it is. */
  readonly addressVariable: string;
  /** Reads the body of a failure; it may be anything. */
  readonly readError: (status: number, body: unknown) => UpstreamError;
  /** What a failure means. The message ends without a period where the code is `rate_limited`. */
  readonly classify: (error: UpstreamError) => { readonly code: ErrorCode; readonly message: string };
  /** What to expect of a `rate_limited` that does not say how long to wait. */
  readonly limitHint?: string;
}

/**
 * The error that a run ends with when its last try failed. A write of which nobody knows whether it happened says so:
 * `details.outcome` is `unknown`.
 * @param inDoubt whether an earlier try may have been carried out
 */
export function mapFailure(system: UpstreamSystem, operation: Operation, answer: Answer, inDoubt = false): AppError {
  const mayHaveHappened = operation.risk !== 'read' && (isUnclear(answer) || (inDoubt && wasTurnedAway(answer)));
  const outcome = mayHaveHappened ? { outcome: 'unknown' } : {};
  const advice = mayHaveHappened ? ` ${unknownOutcome(system, operation)}` : '';
  if (answer.kind === 'not_sent') {
    const what = mayHaveHappened ? 'cannot be reached any more.' : 'cannot be reached; nothing was sent.';
    return new AppError(
      'upstream_error',
      `${system.name} ${what} Check the network and ${system.addressVariable}.${advice}`,
      { cause: answer.cause, ...(mayHaveHappened && { details: outcome }) },
    );
  }
  if (answer.kind === 'lost') {
    const timedOut = answer.reason === 'timeout';
    const what = timedOut
      ? `${system.name} did not answer in time.`
      : `The answer of ${system.name} did not arrive whole.`;
    return new AppError(timedOut ? 'upstream_timeout' : 'upstream_error', what + advice, {
      cause: answer.cause,
      ...(mayHaveHappened && { details: outcome }),
    });
  }
  const upstream = system.readError(answer.status, answer.body);
  const { code, message } = system.classify(upstream);
  const details = { upstream, ...outcome };
  if (code === 'rate_limited') {
    const hint = system.limitHint === undefined ? '' : ` ${system.limitHint}`;
    return rateLimited(message, answer.retryAfterMs, { hint, advice, details });
  }
  return new AppError(code, message + advice, { details });
}

/** Such a try was not carried out, and says nothing about the ones before it. */
function wasTurnedAway(answer: Answer): boolean {
  return answer.kind === 'not_sent' || (answer.kind === 'answered' && answer.status === 429);
}

function unknownOutcome(system: UpstreamSystem, { name }: Operation): string {
  return `Whether ${name} was carried out is not known: look in ${system.name} before you send it again.`;
}

/** @param rest.hint what to expect where the answer does not say how long to wait */
function rateLimited(
  message: string,
  retryAfterMs: number | undefined,
  rest: { readonly hint: string; readonly advice: string; readonly details: Readonly<Record<string, unknown>> },
): AppError {
  const { hint, advice, details } = rest;
  if (retryAfterMs === undefined) {
    return new AppError('rate_limited', `${message}; try again later.${hint}${advice}`, { details });
  }
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  return new AppError('rate_limited', `${message}; try again in ${seconds} s.${advice}`, {
    details,
    retryAfterSeconds: seconds,
  });
}
