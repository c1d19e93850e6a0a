import type { IncomingMessage, ServerResponse } from 'node:http';
import { declaredLength, expectsContinue } from '../body/body-headers.js';

/** So much of a body that nobody reads is still taken, so that its sender gets to read the answer. */
const TAKEN_BYTES = 1024 * 1024;
const TAKEN_FOR_MS = 2_000;

/**
 * Cuts the connection where an answer is given before a long body has been read: Node would take in all of it, however
 * long it is, to use the connection again. A short one is taken in, and the connection stays.
 */
export function cutUnreadBody(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (mayBeLong(request)) watch(request, response);
  next();
}

function mayBeLong({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined || declaredLength(headers) > TAKEN_BYTES || expectsContinue(headers)
  );
}

function watch(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...args: unknown[]): ServerResponse => {
    if (!request.complete) response.setHeader('Connection', 'close');
    Reflect.apply(writeHead, response, args);
    return response;
  };
  // Before Node's own listener, which would close at once: what is still on its way would then make the sender's system
  // throw the answer away.
  response.prependOnceListener('finish', () => {
    if (!request.complete) closeSlowly(request);
  });
}

/** Says that nothing more will come, takes in a little of what is on its way, and ends the connection. */
function closeSlowly(request: IncomingMessage): void {
  const { socket } = request;
  socket.destroySoon = (): void => undefined;
  socket.end();
  const timer = setTimeout(() => socket.destroy(), TAKEN_FOR_MS).unref();
  socket.once('close', () => clearTimeout(timer));
  // Whoever was reading, and has not said that nothing more is wanted, is done.
  request.unpipe().removeAllListeners('data').removeAllListeners('readable');
  let left = TAKEN_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    // The rest stays with its sender, who may be about to read the answer.
    if (left < 0) request.pause();
  });
  request.once('end', () => socket.destroy());
  // Starts reading now: Node discards a body that nobody has begun to read, and its bytes would not be counted.
  request.read(0);
  // Not before Node has noticed that the listeners are gone.
  setImmediate(() => request.resume());
}
