import { REDACTED } from '../redaction/redact-secrets.js';

/** A path as logs and traces may keep it: who somebody is that was asked about is nobody's business there. */
export function harmlessPath(path: string): string {
  return path.replace(/^\/people\/[^/?]+/i, `/people/${REDACTED}`);
}
