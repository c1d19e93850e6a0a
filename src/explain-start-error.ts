import { ConfigurationError } from './config/configuration-error.js';
import { DatabaseStartError } from './database/database-start-error.js';
import { failureCode } from './database/failure-code.js';
import { explainListenError } from './explain-listen-error.js';

/** Whatever would break a line, or steer a terminal: paths may hold it, and what other programs say. */
const CONTROL = /\p{Cc}+/gu;

/** Why the service did not start, and what to do: one line, but for a configuration with several mistakes. */
export function explainStartError(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof DatabaseStartError) return oneLine(error.message);
  if (!(error instanceof Error)) return oneLine(String(error));
  if (failureCode(error)?.startsWith('ERR_PARSE_ARGS') === true) return oneLine(error.message);
  return explainListenError(error) ?? error.stack ?? error.message;
}

function oneLine(text: string): string {
  return text.replaceAll(CONTROL, ' ');
}
