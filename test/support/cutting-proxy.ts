import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Where a connection breaks: after so many bytes of the request or of the answer have got through. */
export interface Cut {
  readonly in: 'request' | 'answer';
  readonly after: number;
}

/**
 * Stands between two ends of TCP and breaks connections to the byte. It tells the beginning of a request by what arrives
 * at once, which holds for small requests on loopback.
 */
export class CuttingProxy {
  /** The most bytes of the requests that `cutOf` chose, and of the answers to them as far as they got through. */
  readonly longest = { request: 0, answer: 0 };
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /**
   * @param cutOf is asked for every request, with its text; `undefined` lets it through
   * @param onCut is told just before a connection is broken
   */
  static async start(
    target: string,
    cutOf: (request: string) => Cut | undefined,
    onCut: () => void = () => undefined,
  ): Promise<CuttingProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer();
    const proxy = new CuttingProxy(server);
    server.on('connection', (client) => {
      const upstream = connect(Number(port), hostname);
      proxy.keep(client, upstream);
      pass(client, upstream, { cutOf, onCut, longest: proxy.longest });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private keep(...sockets: readonly Socket[]): void {
    for (const socket of sockets) {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    }
  }
}

interface Passage {
  readonly cutOf: (request: string) => Cut | undefined;
  readonly onCut: () => void;
  readonly longest: CuttingProxy['longest'];
}

function pass(client: Socket, upstream: Socket, { cutOf, onCut, longest }: Passage): void {
  let cut: Cut | undefined;
  let answered = 0;
  const breakBoth = (): void => {
    client.destroy();
    upstream.destroy();
  };
  const cutNow = (): void => {
    onCut();
    breakBoth();
  };
  for (const socket of [client, upstream]) socket.on('error', breakBoth).on('close', breakBoth);
  client.on('data', (bytes: Buffer) => {
    cut = cutOf(bytes.toString('latin1'));
    answered = 0;
    if (cut !== undefined) longest.request = Math.max(longest.request, bytes.length);
    if (cut?.in !== 'request' || cut.after > bytes.length) upstream.write(bytes);
    // What was let through arrives before the break does.
    else upstream.write(bytes.subarray(0, cut.after), cutNow);
  });
  upstream.on('data', (bytes: Buffer) => {
    const left = cut?.in === 'answer' ? cut.after - answered : Number.POSITIVE_INFINITY;
    answered += bytes.length;
    if (cut !== undefined) longest.answer = Math.max(longest.answer, answered);
    if (left > bytes.length) client.write(bytes);
    else client.write(bytes.subarray(0, left), cutNow);
  });
}
