/**
 * What the service is measured against: node:http and nothing else, doing by hand what each route comes down to. One
 * process, told by its environment where the stub, the database and the port are.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { Pool } from 'pg';

const { DATABASE_URL, STUB_URL = '', WEBHOOK_TOKEN = '' } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
const agent = new Agent({ keepAlive: true });
const token = createHash('sha256').update(WEBHOOK_TOKEN).digest();
let count = 0;

await pool.query(
  'create table if not exists bare_events (id text primary key, type text, fingerprint bytea, body bytea)',
);

const server = createServer((request, response) => {
  serve(request, response).catch((error: unknown) => answer(response, 500, { ok: false, error: String(error) }));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    process.stdout.write(`bare server listening on http://127.0.0.1:${address.port}\n`);
  }
});
process.once('SIGTERM', () => process.exit(0));

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = `bare-${++count}`;
  switch (request.url) {
    case '/healthz':
      return answer(response, 200, { ok: true, data: { status: 'healthy' }, requestId });
    case '/actions/parse': {
      const { text } = JSON.parse((await bodyOf(request)).toString()) as { text: string };
      return answer(response, 200, {
        ok: true,
        data: { ...(sentence(text) ?? parse(text)), parser: 'rule' },
        requestId,
      });
    }
    case '/actions/run': {
      const { operation } = JSON.parse((await bodyOf(request)).toString()) as { operation: string };
      if (operation !== 'get_user') return answer(response, 400, { ok: false, requestId });
      const user = JSON.parse((await call(`${STUB_URL}/v1/user`)).toString()) as object;
      return answer(response, 200, { ...user, ok: true, requestId });
    }
    case '/webhooks/clockify':
      return answer(response, 200, { ok: true, data: await store(request, requestId), requestId });
    default:
      return answer(response, 404, { ok: false, requestId });
  }
}

/** `integration.operation name=value name="two words"`, into nested parameters. */
function parse(text: string): object {
  const [command = '', ...items] = text.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const [integration, operation] = command.split('.');
  const params: Record<string, unknown> = {};
  for (const item of items) {
    const equals = item.indexOf('=');
    const path = item.slice(0, equals).split('.');
    const last = path.pop()!;
    let at = params;
    for (const name of path) at = (at[name] ??= {}) as Record<string, unknown>;
    at[last] = item.slice(equals + 1).replaceAll('"', '');
  }
  return { integration, operation, params };
}

/** `log 2h yesterday on ACME`, and nothing else. */
function sentence(text: string): object | undefined {
  const [, hours, project] = /^log (\d+)h yesterday on (.+)$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const start = new Date();
  start.setDate(start.getDate() - 1);
  start.setHours(9, 0, 0, 0);
  const end = new Date(start.getTime() + Number(hours) * 3_600_000);
  const params = { project, body: { start: start.toISOString(), end: end.toISOString() } };
  return { integration: 'clockify', operation: 'create_time_entry', params };
}

async function store(request: IncomingMessage, requestId: string): Promise<object> {
  const sent = createHash('sha256').update(String(request.headers['clockify-signature'])).digest();
  if (!timingSafeEqual(sent, token)) throw new Error('wrong token');
  const type = String(request.headers['clockify-webhook-event-type']);
  const body = await bodyOf(request);
  const { id } = JSON.parse(body.toString()) as { id: string };
  const fingerprint = createHash('sha256').update(type).update(body).digest();
  await pool.query({
    name: 'store',
    text: 'insert into bare_events (id, type, fingerprint, body) values ($1, $2, $3, $4)',
    values: [requestId, type, fingerprint, body],
  });
  return { received: true, duplicate: false, event: { id: requestId, type, subject: `client/${id}` } };
}

function bodyOf(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => resolve(Buffer.concat(chunks)));
    message.on('error', reject);
  });
}

function call(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { agent }, (response) => resolve(bodyOf(response)))
      .on('error', reject)
      .end();
  });
}

function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
