import { nearest } from '../../common/text/nearest.js';
import type { JsonType } from '../../integrations/json-schema.js';
import { isWholeNumeral, numberOf } from './numerals.js';

/** A value without parts. */
export type Scalar = string | number | boolean | null;

/**
 * What bare text means where these types are allowed; `undefined` if it means none of them.
 * Where text is allowed everything is text, except `null` where that is named too: nothing is guessed from the looks.
 */
export function readScalar(text: string, types: readonly JsonType[]): Scalar | undefined {
  if (types.includes('null') && text === 'null') return null;
  if (types.length === 0 || types.includes('string')) return text;
  return readBoolean(text, types) ?? readNumber(text, types);
}

function readBoolean(text: string, types: readonly JsonType[]): boolean | undefined {
  if (!types.includes('boolean') || (text !== 'true' && text !== 'false')) return undefined;
  return text === 'true';
}

function readNumber(text: string, types: readonly JsonType[]): number | undefined {
  const isWanted = types.includes('number') || (types.includes('integer') && isWholeNumeral(text));
  return isWanted ? numberOf(text) : undefined;
}

const SPELLINGS = new Map([
  ...['yes', 'y', 'on', '1'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', '0'].map((word) => [word, 'false'] as const),
]);

/** The text that was probably meant, in the spelling that {@link readScalar} takes. */
export function suggestScalar(text: string, types: readonly JsonType[]): string | undefined {
  const candidates = [suggestNumeral(text), types.includes('boolean') ? suggestBoolean(text) : undefined];
  return candidates.find((candidate) => candidate !== undefined && readScalar(candidate, types) !== undefined);
}

function suggestBoolean(text: string): string | undefined {
  return SPELLINGS.get(text.toLowerCase()) ?? nearest(text, ['true', 'false']);
}

/** `+5`, `007`, `1.0` and `.5` in the strict spelling; `1,5` too, but not `1,000`, which may be either number. */
function suggestNumeral(text: string): string | undefined {
  if (!/^[+-]?(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)$/.test(text) || /,[0-9]{3}$/.test(text)) return undefined;
  return String(Number(text.replace(',', '.')));
}

const DESCRIPTIONS: Readonly<Record<JsonType, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

/** The types in words. */
export function describeTypes(types: readonly JsonType[]): string {
  return types.map((type) => DESCRIPTIONS[type]).join(' or ');
}

/** Whether the text writes a whole number that is refused only for its size. */
export function isTooLarge(text: string): boolean {
  return isWholeNumeral(text) && numberOf(text) === undefined;
}
