import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Injectable, type OnApplicationShutdown, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { HttpAdapterHost } from '@nestjs/core';
import { PinoLogger } from 'nestjs-pino';
import type { Configuration } from '../../config/configuration.js';
import { Shutdown } from '../shutdown/shutdown.js';

/**
 * Lets clients go when the service stops. As soon as it is asked to, every answer says `Connection: close`. When the port
 * closes, connections without a request under way are closed; Node's own `closeIdleConnections` spares those that have
 * sent nothing yet, or half a head, and one of them would keep the server from closing for ever. What is under way is
 * answered, unless its time is up before.
 */
@Injectable()
export class ConnectionDrain implements OnModuleInit, OnModuleDestroy, OnApplicationShutdown {
  private readonly connections = new Set<Socket>();
  /** In the order in which they came. */
  private readonly underWay = new Set<ServerResponse>();
  private isClosing = false;
  private closed: Promise<void> | undefined;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly shutdown: Shutdown,
    private readonly logger: PinoLogger,
    private readonly config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(ConnectionDrain.name);
  }

  onModuleInit(): void {
    const server = this.server;
    server.on('connection', (socket: Socket) => this.watch(socket));
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => this.begin(response));
    this.shutdown.asked.addEventListener('abort', () => this.sayClose(), { once: true });
  }

  /** The first step of a stop: this is a provider of the outermost module. */
  onModuleDestroy(): void {
    this.shutdown.limit(this.config.get('shutdown', { infer: true }).timeoutMs);
    this.isClosing = true;
    this.closed = new Promise((resolve) => this.server.close(() => resolve()));
    const busy = new Set<Socket | null>();
    for (const response of this.underWay) {
      if (isEndless(response)) response.end();
      else busy.add(response.req.socket);
    }
    for (const socket of this.connections) if (!busy.has(socket)) socket.destroySoon();
    if (this.underWay.size > 0) this.logger.info({ requests: this.underWay.size }, 'waiting for requests under way');
    this.shutdown.cutOff.addEventListener('abort', () => this.cutOff(), { once: true });
    if (this.shutdown.cutOff.aborted) this.cutOff();
  }

  /** Before anybody else ends what a request needs. */
  async onApplicationShutdown(): Promise<void> {
    await this.closed;
  }

  private watch(socket: Socket): void {
    if (this.isClosing) return void socket.destroy();
    this.connections.add(socket);
    socket.once('close', () => this.connections.delete(socket));
  }

  private begin(response: ServerResponse): void {
    this.underWay.add(response);
    response.once('close', () => this.end(response));
    if (this.shutdown.asked.aborted) this.sayClose();
  }

  private end(response: ServerResponse): void {
    this.underWay.delete(response);
    // Answers that began before the stop have promised to keep their connection.
    if (this.isClosing && !this.isBusy(response.req.socket)) response.req.socket.destroySoon();
  }

  private isBusy(socket: Socket): boolean {
    return [...this.underWay].some(({ req }) => req.socket === socket);
  }

  /** Only the last answer of a connection: what stands behind one that closes it is never sent. */
  private sayClose(): void {
    const last = new Map([...this.underWay].map((response) => [response.req.socket, response]));
    for (const response of this.underWay) {
      if (response.headersSent) continue;
      if (last.get(response.req.socket) === response) response.setHeader('Connection', 'close');
      else response.removeHeader('Connection');
    }
  }

  private cutOff(): void {
    if (this.connections.size === 0) return;
    this.logger.warn({ requests: this.underWay.size, connections: this.connections.size }, 'connections are cut off');
    for (const socket of this.connections) socket.destroy();
  }

  private get server(): Server {
    return this.adapter.httpAdapter.getHttpServer();
  }
}

/** A stream of events has no end of its own that could be waited for. */
function isEndless(response: ServerResponse): boolean {
  return String(response.getHeader('Content-Type')).startsWith('text/event-stream');
}
