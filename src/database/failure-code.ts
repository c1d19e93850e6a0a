/** The SQLSTATE of a failure, or the system's name for it. Not every failure that comes from Node is an `Error` of ours. */
export function failureCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
