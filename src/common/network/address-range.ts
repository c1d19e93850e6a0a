import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Networks of one's own. Link-local addresses are none: clouds keep their machines' credentials there. */
const PRIVATE_RANGES: ReadonlySet<string> = new Set(['private', 'loopback', 'uniqueLocal', 'carrierGradeNat']);

/** All that has been given out of IPv6 for the internet (RFC 4291); what lies beside it can lead anywhere. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address, in its usual notation, is one of the public internet. Addresses that stand for another one, such
 * as IPv4 inside of IPv6, are not: where they lead depends on who carries them.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv6' && !parsed.match(GLOBAL_IPV6)) return false;
  return parsed.range() === 'unicast';
}

/** Whether an address, in its usual notation, belongs to this machine or to a network of one's own. */
export function isPrivateAddress(address: string): boolean {
  return isIP(address) !== 0 && PRIVATE_RANGES.has(ipaddr.parse(address).range());
}
