import type { Request } from 'express';
import type { TrustProxy } from '../../config/trust-proxy.js';
import { networkOf, plainAddress } from './plain-address.js';

/** The parts of Express that decide which proxies are believed. */
interface ProxySettings {
  set(name: 'trust proxy', value: unknown): unknown;
  /** What it makes of the setting: whether an address is believed that so many proxies lie before. */
  get(name: 'trust proxy fn'): (address: string, hop: number) => boolean;
}

/**
 * Has Express believe the proxies in front. It would take an address with a port for a stranger's, so it is shown each
 * without.
 */
export function believeProxies(app: ProxySettings, trustProxy: TrustProxy): void {
  app.set('trust proxy', trustProxy);
  const isTrusted = app.get('trust proxy fn');
  app.set('trust proxy', (address: string, hop: number) => isTrusted(plainAddress(address) ?? address, hop));
}

/**
 * Where a request comes from, as far as callers are told apart by it: an address, or a network of IPv6. Of a caller whose
 * address is hidden it is the proxy that hides it.
 */
export function callerAddress({ ips, socket }: Pick<Request, 'ips' | 'socket'>): string {
  for (const told of [...ips, socket.remoteAddress ?? '']) {
    const address = plainAddress(told);
    if (address !== undefined) return networkOf(address);
  }
  return 'nowhere';
}
