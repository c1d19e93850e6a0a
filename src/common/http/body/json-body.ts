import { AppError } from '../../errors/app-error.js';
import { assertHarmlessJson } from '../harmless-json.js';

/**
 * Reads JSON that nothing later can trip over.
 * @param what completes "… is not valid JSON", such as `The body`
 * @throws AppError validation_error
 */
export function parseJsonBody(body: Buffer, what: string): unknown {
  const value = parse(decode(body, what), what);
  assertHarmlessJson(value);
  return value;
}

/**
 * Reads a JSON object.
 * @throws AppError validation_error
 */
export function parseJsonObject(body: Buffer): object {
  const value = parseJsonBody(body, 'The body');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('validation_error', 'The body must be a JSON object: fields in braces.');
  }
  return value;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer, what: string): string {
  try {
    return UTF8.decode(body);
  } catch (cause) {
    throw new AppError('validation_error', `${what} is not valid UTF-8.`, { cause });
  }
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('validation_error', `${what} is not valid JSON: ${reasonOf(cause)}.`, { cause });
  }
}

/** V8's message without the excerpt of the body that it quotes. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message);
  return position ? `there is a mistake ${position[0]}` : 'it ends too early or holds something that is not JSON';
}
