/**
 * The database cannot be started or used as it is configured. The message says what to do and names the variable;
 * it never holds a secret, so it can be shown without a stack.
 */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}
