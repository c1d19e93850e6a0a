import type { AppError } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { HandlingLimits } from './handling-limits.js';

/** Failures that would come again: nothing but a change of what was asked for, or of the settings, can help. */
const PERMANENT: ReadonlySet<ErrorCode> = new Set([
  'validation_error',
  'not_found',
  'forbidden',
  'conflict',
  'payload_too_large',
]);

const GROWTH = 3;
/** Waits differ by up to this part, so that what failed together does not come back together. */
const JITTER = 0.2;

/** What becomes of an event whose attempt has failed. */
export type Verdict = { readonly state: 'dead' } | { readonly state: 'pending'; readonly delayMs: number };

/**
 * Decides whether a failed attempt is followed by another one, and after which wait.
 * @param attempts how many there were since the event came, or was last replayed
 * @param random from 0 to 1
 */
export function judgeFailure(error: AppError, attempts: number, limits: HandlingLimits, random: number): Verdict {
  if (PERMANENT.has(error.code) || attempts >= limits.maxAttempts) return { state: 'dead' };
  const grown = Math.min(limits.firstDelayMs * GROWTH ** (attempts - 1), limits.maxDelayMs);
  const jittered = Math.round(grown * (1 + JITTER * (2 * random - 1)));
  return { state: 'pending', delayMs: Math.max(jittered, (error.retryAfterSeconds ?? 0) * 1000) };
}
