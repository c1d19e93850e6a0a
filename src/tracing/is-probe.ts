import type { IncomingMessage } from 'node:http';

const PROBE = /^\/(?:healthz|readyz)(?:\?|$)/;

/** Whether a request is one of an orchestrator's probes: they come every few seconds and tell nothing. */
export function isProbe({ url }: Pick<IncomingMessage, 'url'>): boolean {
  return url !== undefined && PROBE.test(url);
}
