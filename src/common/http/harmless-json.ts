import { AppError } from '../errors/app-error.js';

/** How deep objects and arrays of a body may be nested: far more than any operation needs, far less than a stack holds. */
export const JSON_DEPTH_LIMIT = 64;

/**
 * Refuses parsed JSON that later steps could trip over: nested beyond {@link JSON_DEPTH_LIMIT}, or with a
 * `__proto__` key. Walks with a list of its own, so that depth costs no stack.
 * @throws AppError validation_error
 */
export function assertHarmlessJson(body: unknown): void {
  const pending: { value: unknown; depth: number }[] = [{ value: body, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > JSON_DEPTH_LIMIT) {
      throw new AppError('validation_error', `The body is nested deeper than ${JSON_DEPTH_LIMIT} levels.`);
    }
    if (Object.hasOwn(value, '__proto__')) {
      throw new AppError('validation_error', 'The body has a key "__proto__", which is never a parameter.');
    }
    for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 });
  }
}
