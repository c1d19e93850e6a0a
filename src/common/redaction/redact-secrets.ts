/** What stands in place of a secret. */
export const REDACTED = '[redacted]';

/**
 * A function that replaces every given secret in a text. It is the last line of defence: nothing logs a secret
 * on purpose, but an upstream's error text or a stack may carry one.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]))]
    .filter((needle) => needle !== '')
    // The longest first: a secret may be the beginning of another one.
    .sort((a, b) => b.length - a.length);
  return (text) =>
    needles.reduce((clean, needle) => (clean.includes(needle) ? clean.replaceAll(needle, REDACTED) : clean), text);
}
