import type { Attributes } from '@opentelemetry/api';
import { harmlessPath } from '../common/http/harmless-path.js';

/** As much of a span that has ended as may hold what others wrote. */
export interface SpanContent {
  readonly attributes: Attributes;
  readonly events: readonly { readonly attributes?: Attributes }[];
  readonly status: { message?: string };
}

/** They hold a query, where people's texts may stand, or what a header says; the log has neither of them either. */
const LEFT_OUT = ['url.query', 'user_agent.original', 'client.address'];

/**
 * Takes queries, headers, people and secrets out of a span that is about to leave the service. It is changed in place: nobody
 * else looks at it any more.
 */
export function makeHarmless({ attributes, events, status }: SpanContent, redact: (text: string) => string): void {
  for (const name of LEFT_OUT) delete attributes[name];
  const path = attributes['url.path'];
  if (typeof path === 'string') attributes['url.path'] = harmlessPath(path);
  const url = attributes['url.full'];
  if (typeof url === 'string') attributes['url.full'] = withoutQuery(url);
  for (const fields of [attributes, ...events.map((event) => event.attributes ?? {})]) redactFields(fields, redact);
  if (status.message !== undefined) status.message = redact(status.message);
}

function redactFields(fields: Attributes, redact: (text: string) => string): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') fields[name] = redact(value);
    else if (Array.isArray(value)) fields[name] = value.map((one) => (typeof one === 'string' ? redact(one) : one));
  }
}

function withoutQuery(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}
