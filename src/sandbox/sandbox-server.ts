import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { recordEvent } from './audit-trail.js';
import { authenticate } from './authenticate.js';
import { parseBody, readBody } from './body.js';
import { type Context, control } from './control.js';
import type { Plan } from './entities/workspace.js';
import { type Fault, FAULT_HEADER, faultReply, readFault, takeFault } from './faults.js';
import { RateMeter } from './rate-meter.js';
import {
  accessDenied,
  closedToAddons,
  invalid,
  notInWorkspace,
  noSuchPath,
  Refusal,
  type Reply,
  tooManyRequests,
} from './reply.js';
import { RequestLog } from './request-log.js';
import type { Outcome, Route } from './route.js';
import { matchRoute, splitHost } from './router.js';
import { ROUTES } from './routes/index.js';
import { NOT_MODELLED_ROUTES } from './routes/not-modelled.js';
import { SandboxState } from './state.js';
import { WebhookSender } from './webhook-sender.js';

/** Opens nothing but the sandbox. */
export const SANDBOX_API_KEY = 'sandbox-key-that-opens-nothing-else';

/** What Clockify serves, as far as the sandbox knows. */
const SERVED: readonly Route[] = [...ROUTES, ...NOT_MODELLED_ROUTES];

export interface SandboxOptions {
  readonly port?: number;
  readonly apiKey?: string;
  /** `ENTERPRISE` where it is not said; `FREE` refuses what costs money. */
  readonly plan?: Plan;
  /** The account's zone, in which window filters are read; UTC where it is not said. */
  readonly timeZone?: string;
  /** What the time is, in milliseconds since 1970. */
  readonly now?: () => number;
  /** The rate limit's clock, in milliseconds; it never goes back. */
  readonly monotonicNow?: () => number;
  readonly retryDelaysMs?: readonly number[];
}

/** A running sandbox. */
export interface Sandbox {
  /** The bases are `${url}/api`, `${url}/report` and `${url}/auditlog`. */
  readonly url: string;
  readonly state: SandboxState;
  readonly webhooks: WebhookSender;
  readonly close: () => Promise<void>;
}

/** Starts a stand-in for Clockify on loopback; port 0 takes a free one. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, apiKey = SANDBOX_API_KEY, plan = 'ENTERPRISE', timeZone = 'UTC', now = Date.now } = options;
  const { monotonicNow = () => performance.now(), retryDelaysMs } = options;
  const state = new SandboxState(now, { plan, timeZone });
  const webhooks = new WebhookSender(state, retryDelaysMs);
  const meter = new RateMeter(monotonicNow);
  const context = { state, webhooks, meter, log: new RequestLog(), armedFaults: [], apiKey };
  const server = createServer((request, response) => {
    serve(request, response, context).catch(() => response.destroy());
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

async function serve(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { method = 'GET', url: target = '/' } = request;
  const url = new URL(target, 'http://sandbox');
  const isControl = url.pathname.startsWith('/sandbox/');
  // Its clock may be another one than the machine's.
  response.setHeader('date', new Date(context.state.now()).toUTCString());
  // Counted as it arrives, whatever becomes of it.
  const taken = isControl || context.meter.take();
  if (!isControl) context.log.add({ method, path: target, at: context.state.now() });
  const bytes = await readBody(request);
  if (isControl) return send(response, await answerControl(method, url.pathname, bytes.toString(), context));

  const asked = readFault(request.headers[FAULT_HEADER]?.toString());
  if (asked === 'invalid') return send(response, invalid(`${FAULT_HEADER} is not well formed`).reply);
  const fault: Fault = { ...takeFault(context.armedFaults, method, url.pathname), ...asked };
  if (fault.latencyMs !== undefined) await delay(fault.latencyMs, undefined, { ref: false });
  if (fault.cut === 'request') return void response.destroy();
  const outcome = await outcomeOf({ request, method, url, bytes, fault, taken }, context);
  if (fault.cut === 'executed') response.destroy();
  else if (fault.cut === 'answer') cutShort(response, outcome, fault.bytes);
  else send(response, outcome);
  for (const event of outcome.events ?? []) {
    recordEvent(event, context.state);
    context.webhooks.announce(event);
  }
}

interface Call {
  readonly request: IncomingMessage;
  readonly method: string;
  readonly url: URL;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly fault: Fault;
  /** Whether the rate limit lets it through. */
  readonly taken: boolean;
}

/** What the sandbox answers; a refusal is an answer too. */
async function outcomeOf(call: Call, context: Context): Promise<Outcome> {
  if (call.fault.status !== undefined) return faultReply(call.fault);
  if (!call.taken) return tooManyRequests().reply;
  return refusable(() => carryOut(call, context));
}

async function carryOut({ request, method, url, bytes }: Call, { state, apiKey }: Context): Promise<Outcome> {
  const target = splitHost(url.pathname);
  if (target === undefined) throw noSuchPath(url.pathname);
  const caller = authenticate(request.headers, apiKey);
  const { route, params } = matchRoute(SERVED, target.host, method, target.path);
  if (route.closedToAddons === true && caller === 'addon') throw closedToAddons();
  assertAllowed(route, params, state);
  const parsed = await parseBody(bytes, request.headers['content-type'], route.takes);
  return route.handle({ params, query: url.searchParams, asAddon: caller === 'addon', ...parsed }, state);
}

/** A foreign workspace is refused before the plan of ours matters. */
function assertAllowed({ paid }: Route, params: Readonly<Record<string, string>>, { workspace }: SandboxState): void {
  const { workspaceId } = params;
  if (workspaceId !== undefined && workspaceId !== workspace.id) throw notInWorkspace('User');
  if (paid === true && workspace.featureSubscriptionType === 'FREE') throw accessDenied();
}

function answerControl(method: string, path: string, text: string, context: Context): Promise<Reply> {
  return refusable(() => {
    try {
      return control(method, path, text === '' ? undefined : JSON.parse(text), context);
    } catch (error) {
      if (error instanceof SyntaxError) throw invalid('The body is not JSON');
      throw error;
    }
  });
}

async function refusable<Answer extends Reply>(work: () => Promise<Answer>): Promise<Answer | Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const bytes = encode(body);
  response.writeHead(status, {
    ...(bytes !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(bytes);
}

function cutShort(response: ServerResponse, { status, body, headers = {} }: Reply, count?: number): void {
  const bytes = encode(body ?? '') ?? Buffer.alloc(0);
  const sent = bytes.subarray(0, count ?? Math.floor(bytes.length / 2));
  response.writeHead(status, {
    'content-type': 'application/json',
    ...headers,
    'content-length': String(bytes.length + 1),
  });
  response.flushHeaders();
  response.write(sent, () => response.destroy());
}

function encode(body: unknown): Buffer | undefined {
  if (body === undefined) return undefined;
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
}
