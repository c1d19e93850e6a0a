import { REDACTED } from './redact-secrets.js';

/** Names of fields that hold credentials, whatever the system they come from. */
const CREDENTIAL_FIELD = /(?:token|secret|password|authorization|api[-_]?key)$/i;

/** A copy of a JSON value in which the fields that hold credentials are blacked out, at any depth. */
export function redactFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      CREDENTIAL_FIELD.test(name) && field !== null ? REDACTED : redactFields(field),
    ]),
  );
}
