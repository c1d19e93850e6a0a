import { type CheckResult, fail } from '../check-result.js';

/** A system that did not answer. Certificates that a network's own proxy puts in between are a cause of their own. */
export function unreachable(url: string, reason: string, variable: string): CheckResult {
  const advice = reason.includes('CERT')
    ? 'if a proxy of your network inspects HTTPS, name its certificate in NODE_EXTRA_CA_CERTS'
    : `check the network and ${variable}`;
  return fail(`${new URL(url).host} cannot be reached (${reason})`, advice);
}
