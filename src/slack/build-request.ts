import type { Params } from '../integrations/operation.js';
import type { UpstreamRequest } from '../integrations/upstream/upstream-request.js';
import type { SlackOperation } from './slack-operation.js';

/** Without the charset Slack adds a warning to every answer. */
const JSON_TYPE = 'application/json; charset=utf-8';

/** The request of an operation. The parameters have been validated. */
export function buildRequest(
  { slack }: SlackOperation,
  params: Params,
  baseUrl: string,
  token: string,
): UpstreamRequest {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` };
  const url = `${baseUrl}/${slack.method}`;
  if (slack.arguments === 'json') {
    return { method: 'POST', url, headers: { ...headers, 'Content-Type': JSON_TYPE }, body: JSON.stringify(params) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) query.set(name, String(value));
  return { method: 'GET', url: `${url}?${query.toString()}`, headers, body: undefined };
}
