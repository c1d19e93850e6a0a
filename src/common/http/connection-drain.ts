import type { Server, ServerResponse } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/**
 * Lets clients go when the service stops: who keeps a connection open for later is told not to. Without it a stop
 * waits for the longest idle time a client is granted.
 */
@Injectable()
export class ConnectionDrain implements BeforeApplicationShutdown {
  constructor(private readonly adapter: HttpAdapterHost) {}

  /** Before the server stops to listen. */
  beforeApplicationShutdown(): void {
    const server: Server = this.adapter.httpAdapter.getHttpServer();
    server.prependListener('request', (_request, response: ServerResponse) => {
      response.setHeader('Connection', 'close');
    });
    // For answers that are on their way already: their connections count as idle right after them.
    server.keepAliveTimeout = 1;
    server.keepAliveTimeoutBuffer = 0;
  }
}
