import type { Line } from '../engine/line.js';
import type { SlotReader } from './reading.js';

/** What stands together without white space. */
interface Chunk {
  readonly to: number;
  readonly text: string;
}

const LONGEST_CHUNK = 200;

/** The chunk that begins at a word, with and without the punctuation behind it. */
function chunksAt({ text, words, end }: Line, from: number): Chunk[] {
  const first = words[from];
  if (first === undefined || from >= end || (first.glued && !OPENING.has(words[from - 1]?.folded ?? ''))) return [];
  let to = from + 1;
  while (to < end && words[to]!.glued && to - from < LONGEST_CHUNK) to++;
  const chunks = [{ to, text: text.slice(first.from, words[to - 1]!.to) }];
  while (to - 1 > from && PUNCTUATION.has(words[to - 1]!.folded)) {
    to -= 1;
    chunks.push({ to, text: text.slice(first.from, words[to - 1]!.to) });
  }
  return chunks;
}

const OPENING = new Set([':', '=', '(', '"', "'", '<', '#', '°']);
const PUNCTUATION = new Set([',', '.', ';', ':', '!', '?', ')', '>', '"', "'"]);

function chunk(pattern: RegExp, textOf: (text: string) => string = (text) => text): SlotReader {
  return (line, from) =>
    chunksAt(line, from)
      .filter(({ text }) => pattern.test(text))
      .map(({ to, text }) => ({ to, value: { kind: 'text', text: textOf(text) }, cost: 0 }));
}

/** An id of 24 hexadecimal digits. */
export const id = chunk(/^[0-9a-f]{24}$/i, (text) => text.toLowerCase());
export const email = chunk(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[\p{L}\d-]+$/u);
/** The punctuation behind an address is none of it. */
const link = chunk(/^https?:\/\/\S*[^\s,.;:!?)>"']$/i);
export const url: SlotReader = (line, from) =>
  link(line, from).map(({ to, value, cost }) => ({
    to,
    value: value.kind === 'text' ? { kind: 'url', url: value.text } : value,
    cost,
  }));
/** `#FF5722` */
export const color = chunk(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i);
/** A channel or a person: `#general`, `@ana`. */
export const channel = chunk(/^[#@][\p{L}\d][\p{L}\d._-]*$/u);
/** A number or code that things are called by: `2026-117`, `INV-7`. */
export const code = chunk(/^(?=\S*\d)[\p{L}\d][\p{L}\d/_.-]*$/u);
/** `#word` */
export const hashtag = chunk(/^#[\p{L}\d][\p{L}\p{M}\d_-]*$/u, (text) => text.slice(1));
