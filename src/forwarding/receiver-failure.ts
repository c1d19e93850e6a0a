import { AppError, type AppErrorOptions } from '../common/errors/app-error.js';
import type { ErrorCode } from '../common/errors/error-catalogue.js';

/** What the receiver answered, as far as it matters. */
export interface ReceiverAnswer {
  readonly status: number;
  /** Milliseconds that the receiver asks us to wait, where it says so. */
  readonly retryAfterMs: number | undefined;
}

/** Client errors that pass by themselves, by what they mean for us; any other one would come again. */
const PASSING: ReadonlyMap<number, ErrorCode> = new Map([
  [408, 'upstream_timeout'],
  [425, 'upstream_error'],
  [429, 'rate_limited'],
]);

/** Refusals for good, in the words of the catalogue that say so. */
const REFUSALS: ReadonlyMap<number, ErrorCode> = new Map([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [410, 'not_found'],
]);

/** What an answer means: nothing for a success, else a failure with a code that says whether it is worth another try. */
export function failureOf(host: string, { status, retryAfterMs }: ReceiverAnswer): AppError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const said = `${host} answered with status ${status}`;
  const options: AppErrorOptions = {
    details: { upstream: { status } },
    ...(retryAfterMs !== undefined && { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)) }),
  };
  if (status < 400) {
    return new AppError('forbidden', `${said}; no redirect is followed. Set FORWARD_URL to where it leads.`, options);
  }
  const passing = PASSING.get(status);
  if (passing !== undefined) return new AppError(passing, `${said}.`, options);
  if (status >= 500) return new AppError(status === 504 ? 'upstream_timeout' : 'upstream_error', `${said}.`, options);
  const code = REFUSALS.get(status) ?? 'validation_error';
  return new AppError(code, `${said}: it does not want this event. ${adviceOn(status)}`, options);
}

function adviceOn(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'Check that it verifies with the same FORWARD_SECRET.';
    case 404:
    case 410:
      return 'Check FORWARD_URL.';
    default:
      return 'Its own log should say why; FORWARD_TYPES can leave out what it does not know.';
  }
}
