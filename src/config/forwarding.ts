import { isIP } from 'node:net';
import { registerDecorator } from 'class-validator';
import { isPrivateAddress, isPublicAddress } from '../common/network/address-range.js';
import { isLoopback } from './service-url.js';

/** Where events are sent on to, and how. */
export interface ForwardingConfiguration {
  readonly url: string;
  /** What deliveries are signed with: `whsec_` and base64 (Standard Webhooks). */
  readonly secret: string;
  /** The types of events that are sent on; every type when there are none. */
  readonly types: readonly string[];
  /** Whether the receiver may stand in a private network. */
  readonly allowPrivate: boolean;
}

/** The variables it is made from. */
export interface ForwardingVariables {
  readonly url: string | undefined;
  readonly secret: string | undefined;
  readonly types: readonly string[];
  /** Hosts that may be sent to; only the one of the address when there are none. */
  readonly allowedHosts: readonly string[];
  readonly allowPrivate: boolean;
}

/** Names or addresses of hosts separated by commas, without port. */
export const HOSTS_PATTERN = /^(?:[A-Za-z0-9.-]+|\[[\dA-Fa-f:.]+\])(?:\s*,\s*(?:[A-Za-z0-9.-]+|\[[\dA-Fa-f:.]+\]))*$/;

/** `undefined` where nothing is sent on. The variables do not contradict each other. */
export function forwardingOf({
  url,
  secret,
  types,
  allowPrivate,
}: ForwardingVariables): ForwardingConfiguration | undefined {
  return url === undefined || secret === undefined ? undefined : { url, secret, types, allowPrivate };
}

/** What in the variables contradicts each other. */
export function forwardingContradictions({ url, secret, allowedHosts, allowPrivate }: ForwardingVariables): string[] {
  if (url === undefined) return [];
  const problems: string[] = [];
  const { protocol, hostname } = new URL(url);
  if (secret === undefined) {
    problems.push('FORWARD_SECRET is not set but FORWARD_URL is: make one with: echo whsec_$(openssl rand -base64 32)');
  }
  if (allowedHosts.length > 0 && !allowedHosts.map(hostnameOf).includes(hostname)) {
    problems.push('FORWARD_URL has a host that is not among FORWARD_ALLOWED_HOSTS');
  }
  if (!allowPrivate && protocol === 'http:') {
    problems.push('FORWARD_URL must be an https:// address; http:// to loopback needs FORWARD_ALLOW_PRIVATE=true');
  } else if (!mayBeSentTo(hostname, allowPrivate)) {
    problems.push(
      'FORWARD_URL has an address that is not public; FORWARD_ALLOW_PRIVATE=true is for a receiver in a private network',
    );
  }
  return problems;
}

/** Whether events may be sent to this address: HTTPS, or plain HTTP that does not leave the machine; no user name in it. */
export function isForwardUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname, username, password, hash } = new URL(value);
  const secure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return secure && [username, password, hash].every((part) => part === '');
}

/** The variable holds the address of a receiver of events. */
export function IsForwardUrl(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isForwardUrl',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isForwardUrl,
        defaultMessage: () => 'must be an https:// address without user name (http:// only on loopback)',
      },
    });
  };
}

/** A name says nothing yet: where it leads is looked at whenever a connection is made. */
function mayBeSentTo(hostname: string, allowPrivate: boolean): boolean {
  const address = hostname.replaceAll(/[[\]]/g, '');
  return isIP(address) === 0 || isPublicAddress(address) || (allowPrivate && isPrivateAddress(address));
}

/** As it stands in an address: lower case, and an IP address in its usual notation. */
function hostnameOf(host: string): string {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}
