import type { Line } from '../engine/line.js';
import type { SlotReader } from './reading.js';

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ...['eur', 'euro', 'euros', 'evra', 'evro', 'evri'].map((word) => [word, 'EUR'] as const),
  ...['usd', 'dollar', 'dollars', 'dolares', 'dolar', 'dolara'].map((word) => [word, 'USD'] as const),
  ...['gbp', 'pound', 'pounds', 'pfund'].map((word) => [word, 'GBP'] as const),
  ...['chf', 'franken'].map((word) => [word, 'CHF'] as const),
  ...['rsd', 'din', 'dinar', 'dinara'].map((word) => [word, 'RSD'] as const),
]);

/** `42.50`, `18,90 €`, `$20`, `95 EUR`; where nobody says what of, the currency is open. */
export const money: SlotReader = (line, from) => {
  const before = CURRENCIES.get(line.words[from]?.folded ?? '');
  const number = decimalAt(line, before === undefined ? from : from + 1);
  if (number === undefined) return [];
  const { to, value } = number;
  const behind = before === undefined ? CURRENCIES.get(line.words[to]?.folded ?? '') : undefined;
  const isBehind = behind !== undefined && to < line.end;
  return [{ to: isBehind ? to + 1 : to, value: { kind: 'money', amount: value, currency: before ?? behind }, cost: 0 }];
};

/** An amount that is told as money by its currency. */
export const price: SlotReader = (line, from) =>
  money(line, from).filter(({ value }) => value.kind === 'money' && value.currency !== undefined);

/** A number in digits: `10`, `2.5`, `2,5`. */
export const number: SlotReader = (line, from) => {
  const found = decimalAt(line, from);
  return found === undefined ? [] : [{ to: found.to, value: { kind: 'number', number: found.value }, cost: 0 }];
};

const LONGEST_NUMBER = 9;

/** Up to two digits behind a point or a comma; three would be thousands to some. */
function decimalAt({ words, end }: Line, from: number): { to: number; value: number } | undefined {
  const whole = words[from];
  if (whole?.kind !== 'digits' || whole.text.length > LONGEST_NUMBER || from >= end) return undefined;
  const [point, digits] = [words[from + 1], words[from + 2]];
  const isDecimal =
    point?.glued === true && '.,'.includes(point.folded) && digits?.glued === true && digits.kind === 'digits';
  const to = isDecimal ? from + 3 : from + 1;
  const next = words[to];
  const goesOn =
    next?.glued === true &&
    (next.kind === 'digits' || ('.,:/-'.includes(next.folded) && words[to + 1]?.glued === true));
  if (goesOn || to > end || (isDecimal && digits.text.length > 2)) return undefined;
  return { to, value: Number(isDecimal ? `${whole.text}.${digits.text}` : whole.text) };
}
