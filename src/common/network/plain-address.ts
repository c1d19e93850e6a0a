import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const WITH_PORT = /^(?:\[([^\]]+)\](?::\d{1,5})?|([\d.]+):\d{1,5})$/;

/**
 * The address in what a proxy tells of a caller: with or without a port, in brackets, in quotes, with a zone, or IPv4
 * inside of IPv6. `undefined` where it is none, such as `unknown` or `_hidden` (RFC 7239).
 */
export function plainAddress(told: string): string | undefined {
  const text = told.trim().replace(/^"(.*)"$/, '$1');
  const [, inBrackets, beforePort] = WITH_PORT.exec(text) ?? [];
  const address = (inBrackets ?? beforePort ?? text).replace(/%.*$/, '');
  return isIP(address) === 0 ? undefined : ipaddr.process(address).toString();
}

/** Who an address belongs to: itself, or for IPv6 its /64, the least that one customer gets and can change within. */
export function networkOf(address: string): string {
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return address;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64`;
}
