/** Why the service cannot listen, and what to do about it; `undefined` when the error is about something else. */
export function explainListenError(
  error: NodeJS.ErrnoException & { address?: string; port?: number },
): string | undefined {
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${error.port} of ${error.address} is in use: stop what listens there, or choose another with PORT.`;
    case 'EACCES':
      return `Port ${error.port} may not be used by this user: choose one above 1023 with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all of its addresses.';
    default:
      return (
        `The service cannot listen where HOST and PORT say (${error.code ?? error.message}): use the address 127.0.0.1, ` +
        'or 0.0.0.0 for all of the addresses of this machine.'
      );
  }
}
