import { REDACTED } from '../../common/redaction/redact-secrets.js';

/** What Clockify calls the token of a webhook (WEBHOOKS 2). */
const FIELD = 'authToken';

/** A JSON value with the tokens of webhooks blacked out, at any depth. Most hold none, and are handed on as they are. */
export function withoutAuthTokens(value: unknown): unknown {
  return holdsAuthToken(value) ? blackedOut(value) : value;
}

function holdsAuthToken(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value)
    ? value.some(holdsAuthToken)
    : Object.hasOwn(value, FIELD) || Object.values(value).some(holdsAuthToken);
}

function blackedOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blackedOut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === FIELD && field !== null ? REDACTED : blackedOut(field),
    ]),
  );
}
