const SYNTAX_CHARACTERS = /[\\^$.*+?()[\]{}|/]/g;
const WORD = String.raw`[\p{L}\p{N}_-]`;

/** Whether the text holds the value letter by letter, and not as a part of a longer word. */
export function tells(text: string, value: string): boolean {
  if (value === '' || value.length > text.length) return false;
  const literal = value.replaceAll(SYNTAX_CHARACTERS, String.raw`\$&`);
  return new RegExp(`(?<!${WORD})${literal}(?!${WORD})`, 'u').test(text);
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** Whether the text holds the day of a date or an instant in digits: 2026-11-20. */
export function tellsDay(text: string, value: string): boolean {
  const day = DAY.exec(value)?.[0];
  // The T of an instant may follow it.
  return day !== undefined && new RegExp(String.raw`(?<![\d-])${day}(?![\d-])`).test(text);
}

/** Whether a value looks like a date or an instant, whatever its schema says. */
export function looksLikeDate(value: string): boolean {
  return DAY.test(value);
}
