import type { Params } from '../../integrations/operation.js';
import type { ClockifyOperation, FixedParts, HttpMapping } from '../catalogue/clockify-operation.js';
import { toFormData } from './form-payload.js';
import { withWholeSeconds } from './whole-seconds.js';
import type { Wanted } from '../../integrations/upstream/read-download.js';

/** A request to Clockify, ready but for its host and its credential. */
export interface ClockifyRequest {
  readonly method: HttpMapping['method'];
  readonly host: HttpMapping['host'];
  /** Path and query, encoded. */
  readonly path: string;
  /** A form where the operation takes files, else what becomes JSON. */
  readonly body: unknown;
  /** What is wanted back, where it is not JSON. */
  readonly wanted?: Exclude<Wanted, 'json'>;
}

/**
 * The request of an operation: placeholders of the path are filled, `body` is the payload, and whatever is left goes
 * into the query, with what the operation always sends. The parameters have been validated.
 */
export function buildRequest(operation: ClockifyOperation, given: Params): ClockifyRequest {
  const { properties } = operation.parameters;
  const params = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, withWholeSeconds(value, properties[name])]),
  );
  const { method, host, path, contentType, wanted, fixed = {} } = operation.http;
  const inPath = new Set<string>();
  const filled = path.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(params[name]));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, ...fixed.query })) {
    if (name === 'body' || inPath.has(name) || value === undefined) continue;
    // A list is told by repeating its name.
    for (const item of Array.isArray(value) ? value : [value]) query.append(name, String(item));
  }
  const suffix = query.size > 0 ? `?${query.toString()}` : '';
  const payload = payloadOf(params['body'], fixed.body);
  const body = contentType === 'multipart/form-data' ? toFormData(payload) : payload;
  return { method, host, path: filled + suffix, body, ...(wanted && { wanted }) };
}

function payloadOf(body: unknown, fixed: FixedParts['body']): unknown {
  if (fixed === undefined) return body;
  return typeof body === 'object' && body !== null ? { ...body, ...fixed } : fixed;
}
