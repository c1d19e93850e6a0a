import type { LlmUsage } from './llm-client.js';

/** US dollars for a million tokens, outside of the hours in which they cost twice as much. */
interface Price {
  readonly cacheHit: number;
  readonly cacheMiss: number;
  readonly completion: number;
}

const PRICES: ReadonlyMap<string, Price> = new Map([
  ['deepseek-flash', { cacheHit: 0.003, cacheMiss: 0.15, completion: 0.6 }],
  ['deepseek-v4-pro', { cacheHit: 0.022, cacheMiss: 0.66, completion: 1.98 }],
]);
const TOKENS = 1_000_000;
/** From one hour to another, UTC, from Monday to Friday. */
const PEAKS = [
  [1, 4],
  [6, 10],
] as const;

/**
 * About what a call cost, in US dollars, as DeepSeek priced it in November 2026; `undefined` for a model whose price is
 * not known, and where the answer tells no tokens.
 * @param at milliseconds since the epoch
 */
export function costOf(
  { promptTokens, completionTokens, cacheHitTokens = 0, cacheMissTokens }: LlmUsage,
  model: string,
  at: number,
): number | undefined {
  const price = PRICES.get(model);
  if (price === undefined || promptTokens === undefined) return undefined;
  const missed = cacheMissTokens ?? promptTokens - cacheHitTokens;
  const sum = cacheHitTokens * price.cacheHit + missed * price.cacheMiss + (completionTokens ?? 0) * price.completion;
  return Number(((sum / TOKENS) * (isPeak(at) ? 2 : 1)).toPrecision(4));
}

function isPeak(at: number): boolean {
  const time = new Date(at);
  const isWeekend = time.getUTCDay() === 0 || time.getUTCDay() === 6;
  return !isWeekend && PEAKS.some(([from, to]) => time.getUTCHours() >= from && time.getUTCHours() < to);
}
