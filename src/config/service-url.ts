import { registerDecorator } from 'class-validator';

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name or address stays on this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOST.test(host) || host === '::1';
}

/**
 * Whether credentials may be sent to this address: HTTPS, or plain HTTP that does not leave the machine;
 * no user name, query or fragment in it.
 */
export function isServiceUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return secure && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
}

/** The variable holds the address of a service that credentials are sent to. */
export function IsServiceUrl(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isServiceUrl',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isServiceUrl,
        defaultMessage: () => 'must be an https:// address without query (http:// only on loopback)',
      },
    });
  };
}

/** Whether spans may be sent to this address; plain HTTP may go further, since collectors stand in the cluster's own network. */
export function isCollectorUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return ['http:', 'https:'].includes(protocol) && [username, password, search, hash].every((part) => part === '');
}

/** The variable holds the address of a collector. */
export function IsCollectorUrl(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'isCollectorUrl',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: isCollectorUrl,
        defaultMessage: () => 'must be an http:// or https:// address without user name and query',
      },
    });
  };
}
