import type { IncomingHttpHeaders } from 'node:http';
import { invalidAddonToken, noneOrSeveralTokens, unknownApiKey } from './reply.js';

/** Who calls: a person, or an add-on. */
export type Caller = 'person' | 'addon';

/**
 * Exactly one credential, and the right one (API.md 2). Bearer is no scheme here.
 * @throws Refusal 401
 */
export function authenticate(headers: IncomingHttpHeaders, apiKey: string): Caller {
  const { 'x-api-key': key, 'x-addon-token': token, authorization } = headers;
  const sent = [key, token, authorization].filter((value) => value !== undefined);
  if (sent.length !== 1 || authorization !== undefined) throw noneOrSeveralTokens();
  if (key !== undefined && key !== apiKey) throw unknownApiKey();
  if (token !== undefined && token !== apiKey) throw invalidAddonToken();
  return token === undefined ? 'person' : 'addon';
}
