import { Client, type ClientConfig } from 'pg';
import { isUnavailable } from './database-errors.js';
import { DatabaseStartError } from './database-start-error.js';
import { failureCode } from './failure-code.js';
import { retry } from './retry.js';

export interface WaitOptions {
  /** Milliseconds after which the start is given up; 30 s where it is not said. */
  readonly patienceMs?: number;
  /** Told once, in a sentence, when the server does not answer at once. */
  readonly onWait?: (message: string) => void;
}

const BACKOFF = { firstDelayMs: 100, maxDelayMs: 2_000 };
const CONNECT_TIMEOUT_MS = 5_000;

/** SQLSTATEs that waiting does not cure. Their own messages quote DATABASE_URL, so they are told in other words. */
const REFUSALS: Readonly<Record<string, string>> = {
  '28P01': 'its user or password is wrong',
  '28000': 'the server does not admit this user from here (pg_hba.conf, or encryption is required)',
  '3D000': 'its database does not exist',
  '42501': 'its user may not connect to this database',
  ERR_INVALID_URL: 'it is not a URL',
};

/**
 * Waits until the server of DATABASE_URL answers: containers start in any order.
 * @throws DatabaseStartError that names DATABASE_URL and the reason, never its content
 */
export async function waitForServer(
  connection: ClientConfig,
  { patienceMs = 30_000, onWait }: WaitOptions = {},
): Promise<void> {
  const deadline = performance.now() + patienceMs;
  let tell = onWait;
  const mayRetry = (error: unknown): boolean => {
    if (!isUnavailable(error) || performance.now() >= deadline) return false;
    tell?.(`the server of DATABASE_URL does not answer yet (${codeOf(error)}): waiting up to ${seconds(patienceMs)}`);
    tell = undefined;
    return true;
  };
  try {
    await retry(() => probe(connection), { ...BACKOFF, mayRetry });
  } catch (error) {
    throw unusable(error, patienceMs);
  }
}

async function probe(connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Without the cause: its message may quote the URL. */
function unusable(error: unknown, patienceMs: number): DatabaseStartError {
  const code = codeOf(error);
  const reason =
    REFUSALS[code] ??
    (isUnavailable(error)
      ? `no server answered within ${seconds(patienceMs)} (${code}); is it running, and is the host right`
      : `the connection could not be made (${code})`);
  return new DatabaseStartError(
    `DATABASE_URL cannot be used: ${reason}. It looks like postgres://USER:PASSWORD@HOST:5432/DATABASE; ` +
      'remove it to use the built-in database',
  );
}

function codeOf(error: unknown): string {
  return failureCode(error) ?? 'no answer';
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} seconds`;
}
