import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../errors/app-error.js';

/** Headers that say one thing. Of two, Node takes one, and a proxy in front may have taken the other. */
const SINGLE: ReadonlySet<string> = new Set(['host', 'authorization', 'content-type', 'content-encoding']);
const LENGTHS: ReadonlySet<number> = new Set([...SINGLE].map(({ length }) => length));

/** Refuses a request that says one thing twice. */
export function refuseRepeatedHeaders(
  request: IncomingMessage,
  _response: ServerResponse,
  next: (error?: AppError) => void,
): void {
  const repeated = repeatedIn(request.rawHeaders);
  if (repeated === undefined) next();
  else next(new AppError('validation_error', `The header ${repeated} is there twice: send it once.`));
}

function repeatedIn(rawHeaders: readonly string[]): string | undefined {
  let seen: string[] | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const raw = rawHeaders[index] ?? '';
    if (!LENGTHS.has(raw.length)) continue;
    const name = raw.toLowerCase();
    if (!SINGLE.has(name)) continue;
    if (seen?.includes(name) === true) return name;
    (seen ??= []).push(name);
  }
  return undefined;
}
