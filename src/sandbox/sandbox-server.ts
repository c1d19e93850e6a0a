import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { authenticate } from './authenticate.js';
import { type Fault, FAULT_HEADER, readFault } from './faults.js';
import { invalid, notModelled, Refusal, type Reply, unreadableBody } from './reply.js';
import type { Outcome } from './route.js';
import { matchRoute } from './router.js';
import { ROUTES } from './routes/index.js';
import { SandboxState } from './state.js';
import { WebhookSender } from './webhook-sender.js';

/** Opens nothing but the sandbox. */
export const SANDBOX_API_KEY = 'sandbox-key-that-opens-nothing-else';

const BODY_LIMIT_BYTES = 1024 * 1024;

export interface SandboxOptions {
  readonly port?: number;
  readonly apiKey?: string;
  readonly now?: () => number;
  readonly retryDelaysMs?: readonly number[];
}

/** A running sandbox. */
export interface Sandbox {
  /** The API's base is `${url}/api`. */
  readonly url: string;
  readonly state: SandboxState;
  readonly webhooks: WebhookSender;
  readonly close: () => Promise<void>;
}

/** Starts a stand-in for Clockify on loopback; port 0 takes a free one. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, apiKey = SANDBOX_API_KEY, now = Date.now, retryDelaysMs } = options;
  const state = new SandboxState(now);
  const webhooks = new WebhookSender(retryDelaysMs);
  const server = createServer((request, response) => {
    serve(request, response, { state, webhooks, apiKey }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  const close = async (): Promise<void> => {
    await webhooks.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${address.port}`, state, webhooks, close };
}

interface Context {
  readonly state: SandboxState;
  readonly webhooks: WebhookSender;
  readonly apiKey: string;
}

async function serve(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const fault = readFault(request.headers[FAULT_HEADER]?.toString());
  const text = await readBody(request);
  if (fault === 'invalid') return send(response, invalid(`${FAULT_HEADER} is not well formed`).reply);
  if (fault.latencyMs !== undefined) await delay(fault.latencyMs);
  if (fault.cut === 'request') return void response.destroy();
  const outcome = fault.status === undefined ? await answer(request, text, context) : faultReply(fault);
  if (fault.cut === 'answer') cutShort(response, outcome);
  else send(response, outcome);
  if (outcome.event !== undefined) context.webhooks.announce(outcome.event, context.state.webhooks);
}

/** What the sandbox answers; a refusal is an answer too. */
async function answer(request: IncomingMessage, text: string, context: Context): Promise<Outcome> {
  const { state, webhooks, apiKey } = context;
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const method = request.method ?? 'GET';
  try {
    if (url.pathname.startsWith('/sandbox/')) return control(method, url.pathname, webhooks);
    if (!url.pathname.startsWith('/api/')) throw notModelled(method, url.pathname);
    authenticate(request.headers, apiKey);
    const { route, params } = matchRoute(ROUTES, method, url.pathname.slice('/api'.length));
    return route.handle({ params, query: url.searchParams, body: parseBody(text) }, state);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

/** Not Clockify's: how a demo looks at the deliveries and repeats one. */
function control(method: string, path: string, webhooks: WebhookSender): Reply {
  if (method === 'GET' && path === '/sandbox/deliveries') return { status: 200, body: webhooks.deliveries };
  const id = /^\/sandbox\/redeliver\/(\w+)$/.exec(path)?.[1];
  if (method === 'POST' && id !== undefined && webhooks.redeliver(id))
    return { status: 200, body: { redelivered: id } };
  throw notModelled(method, path);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_LIMIT_BYTES) throw new Error('the body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string): Record<string, unknown> {
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // Told as every other body that cannot be read.
  }
  throw unreadableBody();
}

function faultReply({ status = 500, retryAfterSeconds }: Fault): Outcome {
  return {
    status,
    ...(status === 429 && { body: { message: 'Too many requests' } }),
    ...(retryAfterSeconds !== undefined && { headers: { 'Retry-After': String(retryAfterSeconds) } }),
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function cutShort(response: ServerResponse, { status, body }: Reply): void {
  const text = JSON.stringify(body ?? '');
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': String(text.length + 1) });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}
