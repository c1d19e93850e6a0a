const WHOLE = /^-?(?:0|[1-9][0-9]*)$/;
const NUMERAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** Whether the text writes a whole number in JSON's way: no sign but "-", no leading zeros, no fraction, no exponent. */
export function isWholeNumeral(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether the text writes a number in JSON's way. */
export function isNumeral(text: string): boolean {
  return NUMERAL.test(text);
}

/** The number that a text writes; `undefined` if it writes none, or one that would silently become another. */
export function numberOf(text: string): number | undefined {
  if (!isNumeral(text)) return undefined;
  const number = Number(text);
  const isKept = isWholeNumeral(text) ? Number.isSafeInteger(number) : Number.isFinite(number);
  return isKept ? number : undefined;
}

/** The text that {@link numberOf} reads as this number. Beyond 2^53 only an exponent tells that digits are rounded. */
export function numeralOf(number: number): string {
  if (Object.is(number, -0)) return '-0';
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? number.toExponential() : String(number);
}
