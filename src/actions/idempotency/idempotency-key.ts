import { fieldError } from '../../common/http/validation.js';

/** The header that carries a key. */
export const IDEMPOTENCY_KEY_HEADER = 'Idempotency-Key';
/** Says that an answer is the one of an earlier request with the same key. */
export const REPLAYED_HEADER = 'Idempotency-Replayed';

/** As a header may hold it: no blanks, no control characters, no other alphabets. */
export const KEY_PATTERN = '^[\\x21-\\x7E]{1,255}$';
const WELL_FORMED = new RegExp(KEY_PATTERN);

/** A caller's own name for a request: what is sent again under it is not done again. */
export interface IdempotencyKey {
  /** Whose key it is; somebody else's key of the same text is another one. */
  readonly caller: string;
  /** For what, such as `POST /actions/run`. */
  readonly route: string;
  readonly key: string;
}

/**
 * The key of a request, from its header.
 * @param caller the name of the API key, where one was shown
 * @throws AppError validation_error
 */
export function readIdempotencyKey(header: string, caller: string | undefined, route: string): IdempotencyKey {
  if (!WELL_FORMED.test(header)) {
    throw fieldError([
      { path: IDEMPOTENCY_KEY_HEADER, message: 'must be 1 to 255 visible ASCII characters, such as a UUID' },
    ]);
  }
  // A key of API_KEYS may be called "anyone" as well.
  return { caller: caller === undefined ? 'anyone' : `key ${caller}`, route, key: header };
}
