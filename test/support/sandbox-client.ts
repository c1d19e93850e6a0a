import { type IncomingHttpHeaders, createServer } from 'node:http';
import { SANDBOX_API_KEY, type Sandbox } from '../../src/sandbox/sandbox-server.js';

/**
 * Talks to a sandbox. A path starts with `WS` for its workspace and may name its user as `ME`; `RP/…` is the workspace
 * at the reports host, and a path that starts with `/` is taken as it is.
 */
export function sandboxCaller({ url, state }: Sandbox) {
  const workspace = `v1/workspaces/${state.workspace.id}`;
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const full = path
      .replace(/^WS/, `/api/${workspace}`)
      .replace(/^RP/, `/report/${workspace}`)
      .replace('/ME', `/${state.user.id}`);
    const response = await fetch(`${url}${full}`, {
      method,
      headers: { 'X-Api-Key': SANDBOX_API_KEY, ...headers },
      body: encoded(body),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json' && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

/** Calls of a sandbox, bound to it. */
export type SandboxCall = ReturnType<typeof sandboxCaller>;

function encoded(body: unknown): string | FormData | null {
  if (body === undefined) return null;
  return typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
}

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  readonly type: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks, which answers with the statuses that it is given, one by one, and then with 200. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly ReceivedWebhook[];
  close(): Promise<void>;
}

export async function startReceiver(statuses: readonly number[] = []): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const type = String(request.headers['clockify-webhook-event-type']);
      received.push({ type, headers: request.headers, body });
      response.writeHead(statuses[received.length - 1] ?? 200).end('taken');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
