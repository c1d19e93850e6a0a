import type { PlannedCall } from '../integration.js';
import type { UpstreamRequest } from './upstream-request.js';

/** A request as a plan shows it: without its headers, which hold the credential. Of a file is told how large it is. */
export function describeRequest({ method, url, body }: UpstreamRequest): PlannedCall {
  if (body === undefined) return { method, url };
  return { method, url, body: typeof body === 'string' ? (JSON.parse(body) as unknown) : fieldsOf(body) };
}

function fieldsOf(form: FormData): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name).map(shown);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

function shown(value: string | File): unknown {
  return typeof value === 'string' ? value : { name: value.name, contentType: value.type, bytes: value.size };
}
