import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between Clockify and the service: deliveries get through while it is open, and nobody answers otherwise. */
export interface WebhookFront {
  /** Where webhooks are registered for. */
  readonly url: string;
  /** Lets deliveries through to a service at this address. */
  open(service: string): void;
  shut(): void;
  close(): Promise<void>;
}

export async function startFront(): Promise<WebhookFront> {
  let target: string | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (target === undefined) return void response.destroy();
      const { host: _host, connection: _connection, ...headers } = request.headers;
      fetch(target + request.url, {
        method: 'POST',
        headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
        body: Buffer.concat(chunks),
      })
        .then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
        .catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/clockify`,
    open: (service) => (target = service),
    shut: () => (target = undefined),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
