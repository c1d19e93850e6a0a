/** Names that DeepSeek stopped to take on 2026-07-24. */
const RETIRED_MODELS = new Set(['deepseek-chat', 'deepseek-reasoner']);

/** Whether a model of this name is no longer there. */
export function isRetiredModel(model: string): boolean {
  return RETIRED_MODELS.has(model.toLowerCase());
}
