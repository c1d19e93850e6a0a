/** One character, or nothing beyond the end of the line. */
type Character = string | undefined;

/** What separates words; every other white space has to stand in quotes, because it cannot be told from a blank. */
export function isBlank(character: Character): boolean {
  return character === ' ' || character === '\t';
}

/** White space that looks like a blank and is none: no-break spaces and their kin. */
export function isUnusualSpace(character: Character): boolean {
  return character !== undefined && !isBlank(character) && /\s/.test(character);
}

export function isLineBreak(character: Character): boolean {
  return character !== undefined && /[\n\v\f\r\u0085\u2028\u2029]/.test(character);
}

/** Characters without a glyph of their own, line breaks among them; a tab counts as a blank instead. */
export function isControl(character: Character): boolean {
  return character !== undefined && !isBlank(character) && /[\p{Cc}\u2028\u2029]/u.test(character);
}

export function isDigit(character: Character): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isNameStart(character: Character): boolean {
  return character !== undefined && /[A-Za-z_]/.test(character);
}

function isNamePart(character: Character): boolean {
  return character !== undefined && /[A-Za-z0-9_-]/.test(character);
}

/** Where the name that begins at `start` ends; `start` itself if none begins there. */
export function endOfName(line: string, start: number): number {
  if (!isNameStart(line[start])) return start;
  let end = start + 1;
  while (isNamePart(line[end])) end++;
  return end;
}

/** Where the run of digits that begins at `start` ends. */
export function endOfDigits(line: string, start: number): number {
  let end = start;
  while (isDigit(line[end])) end++;
  return end;
}

/** Where the word that begins at `start` ends: the next blank, or the end of the line. */
export function endOfWord(line: string, start: number): number {
  let end = start;
  while (end < line.length && !isBlank(line[end])) end++;
  return end;
}

/** The first position from `start` on that holds no blank. */
export function skipBlanks(line: string, start: number): number {
  let at = start;
  while (isBlank(line[at])) at++;
  return at;
}

/** The text with something to see for every character that shows nothing; every position stays what it was. */
export function visible(text: string): string {
  return replaceInvisible(text, pictureOf).toWellFormed();
}

function pictureOf(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

/**
 * Replaces what cannot be seen or changes how its neighbours are shown: control characters, zero-width spaces and
 * direction overrides. Joiners stay, scripts and emoji need them.
 */
export function replaceInvisible(text: string, replacement: (character: string) => string): string {
  return text.replace(/[\p{Cc}\u200b\u2028-\u202e\u2060-\u2069\ufeff]/gu, replacement);
}
