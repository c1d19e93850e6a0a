/** What may not stand before and behind a value, so that it is no part of something longer. */
interface Neighbours {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const WORD: Neighbours = { before: /[\p{L}\p{N}_-]$/u, behind: /^[\p{L}\p{N}_-]/u };
/** The T of an instant may follow a day. */
const DATE: Neighbours = { before: /[\d-]$/, behind: /^[\d-]/ };
const DAY = /^\d{4}-\d\d-\d\d/;
/** A character takes one or two units of a string. */
const CHARACTER = 2;

/** Whether the text holds the value letter by letter, and not as a part of a longer word. */
export function tells(text: string, value: string): boolean {
  return standsAlone(text, value, WORD);
}

/** Whether the text holds the day of a date or an instant in digits: 2026-11-20. */
export function tellsDay(text: string, value: string): boolean {
  return standsAlone(text, DAY.exec(value)?.[0] ?? '', DATE);
}

/** Whether a value looks like a date or an instant, whatever its schema says. */
export function looksLikeDate(value: string): boolean {
  return DAY.test(value);
}

function standsAlone(text: string, value: string, { before, behind }: Neighbours): boolean {
  if (value === '') return false;
  for (let from = text.indexOf(value); from !== -1; from = text.indexOf(value, from + 1)) {
    const to = from + value.length;
    const isPart =
      before.test(text.slice(Math.max(0, from - CHARACTER), from)) || behind.test(text.slice(to, to + CHARACTER));
    if (!isPart) return true;
  }
  return false;
}
