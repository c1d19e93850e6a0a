import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** What the receiver is told of an event. */
interface Forwarded {
  readonly id: string;
  readonly subject: string;
}

/** Stands at the end of FORWARD_URL: verifies the signature of every delivery and counts them by their id. */
export class ForwardReceiver {
  /** How often each event arrived. */
  readonly arrivals = new Map<string, number>();
  /** The ids of a subject's events in the order in which they arrived for the first time. */
  readonly orders = new Map<string, string[]>();
  /** Deliveries whose signature does not fit. */
  forged = 0;
  private readonly webhook: Webhook;

  private constructor(
    private readonly server: Server,
    readonly secret: string,
  ) {
    this.webhook = new Webhook(secret);
  }

  static async start(): Promise<ForwardReceiver> {
    const server = createServer();
    const receiver = new ForwardReceiver(server, `whsec_${Buffer.alloc(32, 'made up').toString('base64')}`);
    server.on('request', (request, response) => {
      void receiver.take(request).then((status) => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** The variables of a service that forwards to it. */
  get env(): Record<string, string> {
    const { port } = this.server.address() as AddressInfo;
    return {
      FORWARD_URL: `http://127.0.0.1:${port}/events`,
      FORWARD_SECRET: this.secret,
      FORWARD_ALLOW_PRIVATE: 'true',
    };
  }

  timesOf(id: string): number {
    return this.arrivals.get(id) ?? 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage): Promise<number> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    } catch {
      // Whoever sent it died in the middle.
      return 400;
    }
    try {
      this.count(this.webhook.verify(Buffer.concat(chunks), request.headers as Record<string, string>) as Forwarded);
      return 204;
    } catch {
      this.forged += 1;
      return 401;
    }
  }

  private count({ id, subject }: Forwarded): void {
    this.arrivals.set(id, this.timesOf(id) + 1);
    const order = this.orders.get(subject) ?? [];
    this.orders.set(subject, order);
    if (!order.includes(id)) order.push(id);
  }
}
