import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's but one's own, and addresses that are no host's (RFC 6890). */
const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
const PRIVATE = new BlockList();
for (const [network, prefix] of PRIVATE_IPV4) PRIVATE.addSubnet(network, prefix, 'ipv4');

const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|localdomain)$/;

/**
 * Whether an address may be called from outside: with https, without credentials, by a host name of the public network
 * or its IPv4 address. Names are not looked up: who answers to them is for whoever calls them to find out.
 */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  // Addresses of IPv6 stand in brackets; those that hide one of IPv4 are too many to tell, and nobody gives them by hand.
  if (hostname.startsWith('[')) return false;
  const host = hostname.replace(/\.$/, '').toLowerCase();
  if (isIP(host) === 4) return !PRIVATE.check(host, 'ipv4');
  return host.includes('.') && !PRIVATE_NAMES.test(host);
}
