import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { AppError } from '../common/errors/app-error.js';
import { isPrivateAddress, isPublicAddress } from '../common/network/address-range.js';

/** Finds all addresses of a host. */
export type ResolveHost = (hostname: string) => Promise<readonly LookupAddress[]>;
/** Injection token of {@link ResolveHost}. */
export const ResolveHost = Symbol('ResolveHost');

/** Whether a connection may lead to an address. */
export type IsAllowed = (address: string) => boolean;

/** The addresses that events may be sent to: public ones, and on request those of private networks. */
export function allowedAddresses(allowPrivate: boolean): IsAllowed {
  return (address) => isPublicAddress(address) || (allowPrivate && isPrivateAddress(address));
}

/**
 * A look-up for agents that finds only addresses that are allowed. Because it is the connection's own, no second answer
 * of the DNS can lead elsewhere than the one that was looked at.
 */
export function guardedLookup(resolveHost: ResolveHost, isAllowed: IsAllowed): LookupFunction {
  return (hostname, { all }, callback) => {
    const look = async (): Promise<readonly [LookupAddress, ...LookupAddress[]]> => {
      const [first, ...others] = (await resolveHost(hostname)).filter(({ address }) => isAllowed(address));
      if (first === undefined) throw notAllowed(hostname);
      return [first, ...others];
    };
    look().then(
      ([first, ...others]) =>
        all === true ? callback(null, [first, ...others]) : callback(null, first.address, first.family),
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

/**
 * Refuses a host that is itself an address: for that no look-up is made.
 * @throws AppError forbidden
 */
export function refuseForbiddenAddress(hostname: string, isAllowed: IsAllowed): void {
  const address = hostname.replaceAll(/[[\]]/g, '');
  if (isIP(address) !== 0 && !isAllowed(address)) throw notAllowed(hostname);
}

function notAllowed(hostname: string): AppError {
  return new AppError(
    'forbidden',
    `${hostname} has no address that events may be sent to. Check FORWARD_URL; a receiver in a private network needs ` +
      'FORWARD_ALLOW_PRIVATE=true.',
  );
}
