/**
 * The one JSON object in a text, between its outermost braces, however much prose or code fence stands around it;
 * `undefined` when there is none, more than one, or one that does not end. Reads the text once, whatever is in it.
 */
export function outermostObject(text: string): string | undefined {
  let found: string | undefined;
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') {
      // Quotes of the prose around the object mean nothing.
      quoted = depth > 0;
    } else if (character === '{') {
      if (depth === 0) start = at;
      depth++;
    } else if (character === '}' && depth > 0) {
      depth--;
      if (depth > 0) continue;
      if (found !== undefined) return undefined;
      found = text.slice(start, at + 1);
    }
  }
  return depth === 0 ? found : undefined;
}
