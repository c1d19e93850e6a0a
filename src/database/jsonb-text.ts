/** An escape of JSON that jsonb refuses: of U+0000, or of half a surrogate pair. A backslash of its own is one of two. */
const ESCAPE = /\\(?:u0000|ud[89a-f][\da-f]{2}|.)/g;
const REFUSED = /^\\u(?:0000|d)/;
const REPLACEMENT = String.raw`\ufffd`;

/** A value as text for a column of the type jsonb, which cannot hold every character that JSON can. */
export function jsonbText(value: unknown): string {
  return JSON.stringify(value).replace(ESCAPE, (escape) => (REFUSED.test(escape) ? REPLACEMENT : escape));
}
