import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export const FORWARD_SECRET = `whsec_${Buffer.alloc(32, 'made up for the demo').toString('base64')}`;

/** What a team would write to use the events: it verifies each, and says no to the first. */
export class Receiver {
  readonly events: Record<string, unknown>[] = [];
  readonly refusals: number[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => void this.#take(request, response));
  }

  static async start(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Receiver(server);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray());
    const event = new Webhook(FORWARD_SECRET).verify(body, request.headers as Record<string, string>);
    const status = this.refusals.shift() ?? 204;
    if (status === 204) this.events.push(event as Record<string, unknown>);
    response.writeHead(status).end();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
