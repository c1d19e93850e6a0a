import { LLM_DEFAULTS } from '../../config/llm-defaults.js';
import { isRetiredModel } from '../../parsers/llm/retired-models.js';
import { ask, fieldOf, textOf } from '../ask.js';
import { type CheckResult, fail, ok, warn } from '../check-result.js';
import { unreachable } from './unreachable.js';

export interface LlmInput {
  readonly apiKey: string | undefined;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
}

/** Whether the LLM knows the key and has the model. */
export async function checkLlm({ apiKey, baseUrl, model }: LlmInput, signal: AbortSignal): Promise<CheckResult> {
  if (apiKey === undefined) return ok('not configured; commands are parsed by the deterministic rules');
  if (isRetiredModel(model)) {
    return warn(`LLM_MODEL ${model} was retired and is refused`, `set LLM_MODEL=${LLM_DEFAULTS.model}`);
  }
  const headers = { Authorization: `Bearer ${apiKey}` };
  const reply = await ask({ method: 'GET', url: `${baseUrl}/models`, headers }, signal);
  if (reply.kind === 'unreachable') return unreachable(baseUrl, reply.reason, 'LLM_BASE_URL');
  const host = new URL(baseUrl).host;
  if (reply.status !== 200) return refused(reply.status, host);
  const models = modelsOf(reply.body);
  if (models.includes(model)) return ok(`${model} on ${host}`);
  const known = models.length === 0 ? 'it lists none' : `it lists ${models.join(', ')}`;
  return warn(`${host} does not list the model ${model}; ${known}`, 'set LLM_MODEL to one that it has');
}

function refused(status: number, host: string): CheckResult {
  switch (status) {
    case 401:
    case 403:
      return fail(`DEEPSEEK_API_KEY is refused by ${host} (${status})`, 'make a new key, or remove it to do without');
    case 402:
      return fail(`the account at ${host} has no balance left (402)`, 'top it up, or remove DEEPSEEK_API_KEY');
    case 429:
      return warn(`${host} receives too many requests from this key (429)`, 'try again later');
    case 404:
      return fail(`${host} has no list of models there (404)`, `set LLM_BASE_URL, such as ${LLM_DEFAULTS.baseUrl}`);
    default:
      return fail(`${host} answers with status ${status}`, 'try again later');
  }
}

function modelsOf(body: unknown): string[] {
  const data = fieldOf(body, 'data');
  const ids = Array.isArray(data) ? data.map((entry) => textOf(entry, 'id')) : [];
  return ids.filter((id) => id !== undefined);
}
