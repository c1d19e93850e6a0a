import { AppError } from '../common/errors/app-error.js';
import { failureCode } from './failure-code.js';

const DISK_FULL = '53100';

/** SQLSTATE classes: connection exception, insufficient resources. */
const UNAVAILABLE_CLASSES = new Set(['08', '53']);

const UNAVAILABLE_STATES = new Set([
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now: starting up, shutting down
  '57P05', // idle_session_timeout
  '57014', // query_canceled: it took longer than we wait
  '25006', // read_only_sql_transaction: a failover left us at a standby
  '58030', // io_error
]);

/** What the system says when the server cannot be reached. EAGAIN: the queue of a unix socket is full. */
const UNAVAILABLE_ERRNOS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAGAIN',
]);

/** Failures to which pg and its pool give no code, only words. */
const UNAVAILABLE_WORDS = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Cannot use a pool after calling end on the pool',
];

interface ErrorLike {
  readonly syscall?: unknown;
  readonly message?: unknown;
}

/** Whether the database cannot do it now, though it may later: nothing is wrong with what was asked. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'unavailable';
  const code = failureCode(error);
  const { syscall, message } = asErrorLike(error);
  if (code !== undefined) {
    if (UNAVAILABLE_ERRNOS.has(code) || UNAVAILABLE_STATES.has(code)) return true;
    // The socket of a server that is not running.
    if (code === 'ENOENT') return syscall === 'connect';
    return code.length === 5 && UNAVAILABLE_CLASSES.has(code.slice(0, 2));
  }
  return typeof message === 'string' && UNAVAILABLE_WORDS.some((words) => message.startsWith(words));
}

/**
 * Turns a failure of the database into an AppError `unavailable` where that is what it is; anything else is returned
 * as it came.
 */
export function mapDatabaseError(error: unknown): unknown {
  return error instanceof AppError || !isUnavailable(error) ? error : unavailable(error);
}

/** For a failure that can mean nothing else, such as one to connect, whatever its code. */
export function unavailable(cause: unknown): AppError {
  const message =
    failureCode(cause) === DISK_FULL
      ? 'The database cannot store anything: its disk is full. It goes on by itself as soon as there is space.'
      : 'The database is not available at the moment. Try again shortly.';
  return new AppError('unavailable', message, { cause });
}

function asErrorLike(error: unknown): ErrorLike {
  return typeof error === 'object' && error !== null ? error : {};
}
