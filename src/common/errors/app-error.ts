import type { ErrorCode } from './error-catalogue.js';

/** What may accompany an error: machine-readable details, and the cause for the log. */
export interface AppErrorOptions {
  readonly details?: Readonly<Record<string, unknown>>;
  /** Seconds after which the caller may try again; sent as `Retry-After`. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/**
 * A failure with a code from the catalogue and a message that tells the person what to do.
 * The message and the details are shown to the caller: they never hold a secret.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly details: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options: AppErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.details = options.details;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /** The same failure with one more sentence. */
  withRemark(remark: string): AppError {
    return new AppError(this.code, `${this.message.replace(/[^.!?]$/, '$&.')} ${remark}`, {
      ...(this.details !== undefined && { details: this.details }),
      ...(this.retryAfterSeconds !== undefined && { retryAfterSeconds: this.retryAfterSeconds }),
      cause: this.cause,
    });
  }

  /** The same failure with more details; what is there already wins. */
  withDetails(details: Readonly<Record<string, unknown>>): AppError {
    return new AppError(this.code, this.message, {
      details: { ...details, ...this.details },
      ...(this.retryAfterSeconds !== undefined && { retryAfterSeconds: this.retryAfterSeconds }),
      cause: this.cause,
    });
  }
}
