import { type DestinationStream, destination as openDestination } from 'pino';

/** Where log lines go: standard output, or what a test puts in its place. */
export type LogDestination = DestinationStream;
/** Injection token of the {@link LogDestination}. */
export const LogDestination = Symbol('LogDestination');

/**
 * Standard output. While a write is under way, further lines wait and go together; what waits at the exit is written
 * then, unless nobody reads it any more.
 */
export function openStandardOutput(): LogDestination {
  const output = openDestination({ dest: 1, sync: false });
  const flushSync = output.flushSync.bind(output);
  output.flushSync = (): void => {
    try {
      flushSync();
    } catch (error) {
      if (!isBrokenPipe(error)) throw error;
    }
  };
  return output;
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
