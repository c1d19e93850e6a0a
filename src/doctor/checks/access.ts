import type { Configuration } from '../../config/configuration.js';
import { isLoopback } from '../../config/service-url.js';
import { type CheckResult, ok, warn } from '../check-result.js';

/** Who may call the service, and from where. */
export function checkAccess({ http, auth }: Pick<Configuration, 'http' | 'auth'>): CheckResult {
  const where = `${http.host}:${http.port}`;
  if (auth.apiKeys.length > 0) {
    return ok(`${where}, with a key of ${auth.apiKeys.map(({ name }) => name).join(', ')}`);
  }
  return isLoopback(http.host)
    ? ok(`${where}, by every program on this machine (API_KEYS is empty)`)
    : warn(`${where}, by whoever reaches it`, 'set API_KEYS, unless something else keeps strangers out');
}
