import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/common/time/clock.js';
import type { Certificate } from './self-signed-certificate.js';

/** A request as the scripted server received it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Parsed where it is JSON, else as it came. */
  readonly body: unknown;
  readonly bytes: Buffer;
}

/** What the server does with a request: an answer, or something that goes wrong on the way. */
export type Step =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly bytes?: Uint8Array;
      readonly headers?: Record<string, string>;
    }
  /** Reads the request and never answers; or keeps the connection busy with blank lines, as a queue does. */
  | { readonly hang: true | 'with blank lines' }
  /** Reads the request and closes the connection, before the answer or in the middle of it. */
  | { readonly cut: 'before answer' | 'inside answer' };

/** A real HTTP server that plays the steps it was given and remembers what it was asked. */
export class ScriptedServer {
  readonly requests: ReceivedRequest[] = [];
  private readonly steps: Step[] = [];
  private hook: (() => Promise<void>) | undefined;
  private hangs: () => void = () => undefined;
  private clock: Pick<Clock, 'now'> | undefined;

  private constructor(
    private readonly server: Server,
    private readonly scheme: 'http' | 'https',
  ) {}

  /**
   * @param certificate makes it speak HTTPS
   * @param port a free one unless one is given
   */
  static async start(certificate?: Certificate, port = 0): Promise<ScriptedServer> {
    const server = certificate === undefined ? createServer() : createSecureServer(certificate);
    const scripted = new ScriptedServer(server, certificate === undefined ? 'http' : 'https');
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const bytes = Buffer.concat(chunks);
        scripted.requests.push({
          method: request.method ?? '',
          path: url.pathname,
          query: url.searchParams,
          headers: request.headers,
          body: bodyOf(request.headers['content-type'], bytes),
          bytes,
        });
        const answer = (): void => {
          const step = scripted.steps.shift() ?? { status: 599, json: { message: 'nothing scripted' } };
          if (scripted.clock !== undefined) response.setHeader('date', new Date(scripted.clock.now()).toUTCString());
          play(step, response, () => scripted.hangs());
        };
        void (scripted.hook?.() ?? Promise.resolve()).then(answer);
      });
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return scripted;
  }

  get url(): string {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Appends steps to the script; each request takes the next one. */
  script(...steps: Step[]): void {
    this.steps.push(...steps);
  }

  /** Looks around while a request is waiting for its answer. */
  onRequest(hook: () => Promise<void>): void {
    this.hook = hook;
  }

  /** Has its answers tell the time of a test's clock, as if it ran beside the service. */
  goBy(clock: Pick<Clock, 'now'>): void {
    this.clock = clock;
  }

  /** Told whenever a request hangs. A test lets its clock pass the limit then: none ends before the request is there. */
  onHang(hangs: () => void): void {
    this.hangs = hangs;
  }

  /** Forgets script, requests and the hook of {@link onRequest}. */
  reset(): void {
    this.hook = undefined;
    this.steps.length = 0;
    this.requests.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function bodyOf(contentType: string | undefined, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  return contentType?.startsWith('multipart/') === true ? bytes : (JSON.parse(bytes.toString()) as unknown);
}

function play(step: Step, response: ServerResponse, hangs: () => void): void {
  // The machine's time is not the test's; a step that is about it says what time it is.
  response.sendDate = false;
  if ('hang' in step) {
    if (step.hang === 'with blank lines') sendBlankLines(response, hangs);
    else hangs();
    return;
  }
  if ('cut' in step) {
    if (step.cut === 'before answer') {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id":"half', () => response.destroy());
    return;
  }
  const body = step.bytes ?? step.text ?? (step.json === undefined ? '' : JSON.stringify(step.json));
  response.writeHead(step.status ?? 200, { 'content-type': 'application/json', ...step.headers });
  response.end(body);
}

function sendBlankLines(response: ServerResponse, hangs: () => void): void {
  let lines = 0;
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => {
    response.write('\n');
    lines += 1;
    // Whoever asked has read the first ones.
    if (lines === 10) hangs();
  }, 5);
  response.once('close', () => clearInterval(timer));
}
