import { endOfName, isUnusualSpace, isBlank } from './characters.js';

/** Whether the first word has the shape `name.name`: such a text is a rule line, right or wrong, and nothing else. */
export function looksLikeRule(text: string): boolean {
  const start = text.length - text.trimStart().length;
  const dot = endOfName(text, start);
  if (dot === start || text[dot] !== '.') return false;
  const end = endOfName(text, dot + 1);
  return end > dot + 1 && (end === text.length || isBlank(text[end]) || isUnusualSpace(text[end]));
}
