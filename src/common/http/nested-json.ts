/** The characters that count. */
const CODE = {
  quote: 0x22,
  backslash: 0x5c,
  openList: 0x5b,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/**
 * Whether the objects and lists of a JSON document are nested deeper than a limit. The text is read, not the document: a
 * parser has no limit, but whoever walks or writes what is nested some thousand levels deep runs out of stack.
 */
export function isNestedDeeper(json: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case CODE.quote:
        at = endOfText(json, at);
        break;
      case CODE.openList:
      case CODE.openObject:
        if (++depth > limit) return true;
        break;
      case CODE.closeList:
      case CODE.closeObject:
        depth--;
    }
  }
  return false;
}

/** Where the text that begins with a quote ends. */
function endOfText(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === CODE.backslash) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
