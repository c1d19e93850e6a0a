import type { SplitLine } from '../../language/engine/line.js';

/** A piece of a text, by the offsets of its first character and of the first one behind it. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** What is put in the place of a piece of a text. */
export interface Edit extends TextSpan {
  readonly text: string;
}

/** A text with some of its pieces said in another way; of pieces that lie in each other the first is taken. */
export function reworded(text: string, edits: readonly Edit[]): string {
  let said = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    if (edit.from < at) continue;
    said += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  // No comma stays behind before the end.
  return (said + text.slice(at))
    .replaceAll(/ {2,}/g, ' ')
    .replace(/\s*,\s*([.!?]?)$/, '$1')
    .trim();
}

/** Where some words of a line stand in its text. */
export function spanOf({ words }: SplitLine, from: number, to: number): TextSpan {
  return { from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0 };
}

/** A piece of a text between quotes, which no more of it is read into. */
export function inQuotes(text: string, { from, to }: TextSpan): Edit {
  return { from, to, text: `"${text.slice(from, to)}"` };
}
