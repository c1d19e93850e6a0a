import type { Line } from '../../engine/line.js';

/** Whether a word begins with a capital letter. */
export function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** Whether a word is all in capital letters, and longer than one. */
export function isAllCapitals({ words }: Line, from: number): boolean {
  const text = words[from]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}
