import type { Day, Duration, Moment, Period, Range } from '../time/index.js';

/** What a slot was filled with, before anybody looks at a clock. */
export type SlotValue =
  /** `bare` where neither quotes nor a colon mark it as a text. */
  | { readonly kind: 'text'; readonly text: string; readonly bare?: true }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'money'; readonly amount: number; readonly currency: string | undefined }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'moment'; readonly moment: Moment };
