/** A caller that may use the API: the name appears in logs and runs, the key never does. */
export interface ApiKey {
  readonly name: string;
  readonly key: string;
}

const KEY = '[A-Za-z0-9._-]{16,256}';
const ENTRY = `[A-Za-z0-9_-]{1,64}:${KEY}`;

/** What a caller sends. */
export const API_KEY_PATTERN = new RegExp(`^${KEY}$`);

/** `name:key,name:key`; the names tell callers apart, the keys are what they send. */
export const API_KEYS_PATTERN = new RegExp(`^${ENTRY}(?:\\s*,\\s*${ENTRY})*$`);

/** Splits a value that matches {@link API_KEYS_PATTERN}. */
export function parseApiKeys(value: string | undefined): readonly ApiKey[] {
  if (value === undefined) return [];
  return value.split(',').map((entry) => {
    const pair = entry.trim();
    const colon = pair.indexOf(':');
    return { name: pair.slice(0, colon), key: pair.slice(colon + 1) };
  });
}
