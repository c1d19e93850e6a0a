import type { Step } from './scripted-server.js';

export const DEEPSEEK_API_KEY = 'test-deepseek-key-0123456789';

/** The environment of a service that asks a scripted DeepSeek. */
export function deepseekEnv(url: string): Record<string, string> {
  return { LLM_BASE_URL: url, DEEPSEEK_API_KEY };
}

/** What may be otherwise in a completion. */
interface CompletionParts {
  readonly finishReason?: string;
  /** Sent in front of the body. */
  readonly before?: string;
}

/** A chat completion with this text, in the shape that DeepSeek sends. */
export function completion(content: string, { finishReason = 'stop', before = '' }: CompletionParts = {}): Step {
  const body = {
    id: '930c60df-bf64-41c9-a88e-3ec75f81e00e',
    object: 'chat.completion',
    created: 1_795_426_200,
    model: 'deepseek-flash',
    choices: [{ index: 0, message: { role: 'assistant', content }, logprobs: null, finish_reason: finishReason }],
    usage: {
      prompt_tokens: 5100,
      completion_tokens: 60,
      total_tokens: 5160,
      prompt_tokens_details: { cached_tokens: 4992 },
      prompt_cache_hit_tokens: 4992,
      prompt_cache_miss_tokens: 108,
    },
    system_fingerprint: 'fp_test',
  };
  return { text: before + JSON.stringify(body) };
}

/** A completion whose text is this JSON. */
export function answer(value: unknown): Step {
  return completion(JSON.stringify(value));
}

/** A completion that names an action. */
export function action(operation: string, args: object): Step {
  return answer({ kind: 'action', operation, args, missing: [], say: '' });
}

/** A refusal, in the shape that DeepSeek sends. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Step {
  return {
    status,
    json: { error: { message, type: 'invalid_request_error', param: null, code: 'invalid_request_error' } },
    headers,
  };
}
