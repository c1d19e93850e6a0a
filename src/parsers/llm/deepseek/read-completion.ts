import { isRecord } from '../is-record.js';
import type { LlmFailureReason, LlmReply, LlmUsage } from '../llm-client.js';

/** Why a model ended; only `stop` comes with a whole text. */
const UNUSABLE_ENDS = new Map<unknown, LlmFailureReason>([
  ['length', 'truncated'],
  ['content_filter', 'filtered'],
  ['insufficient_system_resource', 'overloaded'],
  ['aborted', 'overloaded'],
]);

/** The text of a chat completion, or why there is none. */
export function readCompletion(completion: unknown): LlmReply {
  const choices = isRecord(completion) ? completion['choices'] : undefined;
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  if (!isRecord(completion) || !isRecord(choice)) return { ok: false, reason: 'unreadable' };
  const usage = readUsage(completion['usage']);
  if (choice['finish_reason'] !== 'stop') {
    return { ok: false, reason: UNUSABLE_ENDS.get(choice['finish_reason']) ?? 'unreadable', usage };
  }
  const text = isRecord(choice['message']) ? choice['message']['content'] : undefined;
  // In JSON mode, whatever is not JSON is replaced by spaces.
  if (typeof text !== 'string' || text.trim() === '') return { ok: false, reason: 'blank', usage };
  return { ok: true, text, usage };
}

function readUsage(usage: unknown): LlmUsage {
  if (!isRecord(usage)) return {};
  return {
    ...count('promptTokens', usage['prompt_tokens']),
    ...count('completionTokens', usage['completion_tokens']),
    ...count('cacheHitTokens', usage['prompt_cache_hit_tokens']),
    ...count('cacheMissTokens', usage['prompt_cache_miss_tokens']),
  };
}

function count(name: keyof LlmUsage, value: unknown): LlmUsage {
  return typeof value === 'number' ? { [name]: value } : {};
}
