import { isIP } from 'node:net';
import { registerDecorator } from 'class-validator';

/** How many proxies stand in front, or the addresses, ranges and Express's names for ranges that are theirs. */
export type TrustProxy = number | readonly string[];

const COUNT = /^\d{1,3}$/;
const NAMED_RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** Reads a value that {@link IsTrustProxy} has let through; `undefined` where nobody stands in front. */
export function trustProxyOf(value: string | undefined): TrustProxy | undefined {
  if (value === undefined) return undefined;
  return COUNT.test(value) ? Number(value) : entriesOf(value);
}

/** The variable says which proxies are believed. */
export function IsTrustProxy(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isTrustProxy',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && (COUNT.test(value) || entriesOf(value).every(isAddressOrRange)),
        defaultMessage: () =>
          'must be how many proxies stand in front, such as 1, or their addresses or ranges (10.0.0.0/8, loopback) by comma',
      },
    });
  };
}

function entriesOf(value: string): readonly string[] {
  return value.split(',').map((entry) => entry.trim());
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const bits = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (bits === 0 || prefix === undefined) return bits > 0 || NAMED_RANGES.has(entry);
  return rest.length === 0 && COUNT.test(prefix) && Number(prefix) > 0 && Number(prefix) <= bits;
}
