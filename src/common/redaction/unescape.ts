/** A stretch of one text that is written otherwise in another: `%2F` in one, `/` in the other. */
interface Unit {
  readonly from: number;
  readonly to: number;
  readonly escapedFrom: number;
  readonly escapedTo: number;
}

/** A text with its escapes undone, and where everything in it stood before. */
export interface Unescaped {
  readonly text: string;
  /** In the order of the text; what is between them is the same in both. */
  readonly units: readonly Unit[];
}

/** Percent-encoding, the escapes of JSON and JavaScript, and those of HTML that a secret may be written with. */
const ESCAPES = {
  all: /(?:%[\da-f]{2})+|\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/])|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi,
  json: /\\(?:u[\da-f]{4}|["\\/])/gi,
} as const;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** The first digit of the percent-encoded bytes that are no ASCII. */
const ASCII_END = '8'.charCodeAt(0);
const LAST_CODE_POINT = 0x10_ff_ff;

/** A text with one layer of escapes undone: all of them, or those of JSON alone. */
export function unescaped(text: string, which: keyof typeof ESCAPES = 'all'): string {
  if (!text.includes('\\') && !text.includes('%') && !text.includes('&')) return text;
  return text.replace(ESCAPES[which], textOf);
}

/** The same, and where everything stood before; `undefined` where there is nothing to undo. */
export function unescapeOnce(text: string): Unescaped | undefined {
  const units: Unit[] = [];
  let plain = '';
  let read = 0;
  for (const { 0: escaped, index } of text.matchAll(ESCAPES.all)) {
    plain += text.slice(read, index);
    read = index;
    for (const { value, length } of charactersIn(escaped)) {
      units.push({
        from: plain.length,
        to: plain.length + value.length,
        escapedFrom: read,
        escapedTo: read + length,
      });
      plain += value;
      read += length;
    }
  }
  return units.length === 0 ? undefined : { text: plain + text.slice(read), units };
}

function textOf(escaped: string): string {
  // Almost all there are: a quote in a text, a blank in an address.
  if (escaped.length === 2) return escaped.charAt(1);
  const isAscii = escaped.length === 3 && escaped.charCodeAt(1) < ASCII_END;
  if (isAscii) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return charactersIn(escaped).reduce((all, { value }) => all + value, '');
}

/** Where a stretch of the unescaped text stands in the escaped one. */
export function escapedSpan({ units }: Unescaped, from: number, to: number): readonly [from: number, to: number] {
  return [escapedPosition(units, from, 'from'), escapedPosition(units, to, 'to')];
}

/** @param side what a position within an escape means: where the escape begins or where it ends */
function escapedPosition(units: readonly Unit[], position: number, side: 'from' | 'to'): number {
  let [low, high] = [0, units.length];
  // The number of units that begin before the position, or at it where something begins there.
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from } = units[middle] ?? { from: Infinity };
    if (from < position || (from === position && side === 'from')) low = middle + 1;
    else high = middle;
  }
  const unit = units[low - 1];
  if (unit === undefined) return position;
  if (position >= unit.to) return unit.escapedTo + position - unit.to;
  return side === 'from' ? unit.escapedFrom : unit.escapedTo;
}

interface EscapedCharacter {
  readonly value: string;
  /** How many characters its escape takes. */
  readonly length: number;
}

function charactersIn(escaped: string): readonly EscapedCharacter[] {
  if (escaped.startsWith('%')) return percentDecoded(escaped);
  return [
    { value: escaped.startsWith('\\') ? unslashed(escaped) : entity(escaped.slice(1, -1)), length: escaped.length },
  ];
}

/** `\u0041`, `\x41` and `\/`. */
function unslashed(escaped: string): string {
  return escaped.length === 2 ? escaped.slice(1) : String.fromCharCode(Number.parseInt(escaped.slice(2), 16));
}

/** `#65`, `#x41` and `amp`. */
function entity(name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? '';
  const isHex = /^#x/i.test(name);
  const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : '';
}

/** The characters of `%C3%BC%2F`, one by one; a byte that belongs to none is taken as it is. */
function percentDecoded(escaped: string): readonly EscapedCharacter[] {
  const bytes = Buffer.from(escaped.replaceAll('%', ''), 'hex');
  const characters: EscapedCharacter[] = [];
  for (let at = 0; at < bytes.length;) {
    const { value, size } = characterAt(bytes, at);
    characters.push({ value, length: 3 * size });
    at += size;
  }
  return characters;
}

function characterAt(bytes: Buffer, at: number): { readonly value: string; readonly size: number } {
  const first = bytes[at] ?? 0;
  const size = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (size > 1) {
    try {
      return { value: UTF8.decode(bytes.subarray(at, at + size)), size };
    } catch {
      // Not UTF-8.
    }
  }
  return { value: String.fromCharCode(first), size: 1 };
}
