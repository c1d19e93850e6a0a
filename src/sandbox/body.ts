import type { IncomingMessage } from 'node:http';
import { isFields } from './fields.js';
import type { Fields, UploadedFile } from './input.js';
import { unreadableBody } from './reply.js';
import type { Route } from './route.js';

const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

/** What came in with a request. */
export interface ParsedBody {
  readonly body: Fields;
  readonly rows: readonly unknown[];
  readonly file: UploadedFile | undefined;
}

const NOTHING: ParsedBody = { body: {}, rows: [], file: undefined };

/** @throws Error when it is larger than anything that the sandbox takes */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_LIMIT_BYTES) throw new Error('the body is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** @throws Refusal 3002 for a body that is not what the route takes */
export async function parseBody(
  bytes: Buffer<ArrayBuffer>,
  contentType: string | undefined,
  takes: Route['takes'],
): Promise<ParsedBody> {
  if (takes === 'form') return parseForm(bytes, contentType ?? '');
  if (bytes.length === 0 || takes === 'whatever comes') return NOTHING;
  const value = parseJson(bytes.toString('utf8'));
  if (takes === 'array' && Array.isArray(value)) return { ...NOTHING, rows: value };
  if (takes === undefined && isFields(value)) return { ...NOTHING, body: value };
  throw unreadableBody();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadableBody();
  }
}

/** The texts of a form and its file; a text that is sent several times is a list. */
async function parseForm(bytes: Buffer<ArrayBuffer>, contentType: string): Promise<ParsedBody> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw unreadableBody();
  });
  const body: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const [first] = values;
    if (typeof first === 'string') body[name] = values.length === 1 ? first : values;
    else if (first !== undefined)
      file = { name: first.name, type: first.type, bytes: Buffer.from(await first.arrayBuffer()) };
  }
  return { body, rows: [], file };
}
