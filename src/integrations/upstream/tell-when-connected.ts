import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** How axios makes a request. */
export interface RequestTransport {
  request(options: RequestOptions, onResponse: (response: IncomingMessage) => void): ClientRequest;
}

/**
 * Node's own way to make a request, which tells when it really leaves: a connection that has to be made first can take
 * longer than everything else.
 */
export function transportThatTells(onSent: () => void): RequestTransport {
  return {
    request(options, onResponse) {
      // Looked up at every call: tracing puts its own functions there.
      const { request } = options.protocol === 'https:' ? https : http;
      return request(options, onResponse).once('socket', (socket) => onceConnected(socket, onSent));
    },
  };
}

/** A connection that was kept from an earlier request is there already. */
function onceConnected(socket: Socket, then: () => void): void {
  if (!socket.connecting) then();
  else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', then);
}
