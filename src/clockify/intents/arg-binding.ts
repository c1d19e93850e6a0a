import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenArg, SpokenKind, SpokenParameter } from '../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';

/** Makes a parameter's value of what was said; `undefined` where it cannot be made. */
type Convert = (said: SpokenArg, clock: SpokenClock) => unknown;

/** Where what was said goes. */
export interface ArgBinding extends SpokenParameter {
  /** Dotted path of the parameter; none for what is used in another way. */
  readonly to?: string;
  readonly convert: Convert;
}

const DATE = /^\d{4}-\d\d-\d\d$/;
/** With an offset where the clocks show the time twice. */
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d)?$/;
const DURATION = /^P(?=[\dT])(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,7}H)?(?:\d{1,9}M)?(?:\d{1,9}S)?)?$/;
const ID = /^[0-9a-f]{24}$/;
/** Of one unit of money (API.md 7). */
const MINOR_UNITS = 100;
/** Invoice items are priced in hundredths of a minor unit (API.md 7). */
const ITEM_PRICE_UNITS = 10_000;

export const text = (to?: string): ArgBinding => place('text', to, textOf);
export const texts = (to?: string): ArgBinding => place('texts', to, textsOf);
export const id = (to?: string): ArgBinding => place('id', to, (said) => (isId(said) ? said : undefined));
export const boolean = (to?: string): ArgBinding =>
  place('boolean', to, (said) => (typeof said === 'boolean' ? said : undefined));
export const number = (to?: string): ArgBinding => place('number', to, numberOf);
export const word = (to: string | undefined, words: readonly string[]): ArgBinding => ({
  ...place('word', to, (said) => wordAmong(words, said)),
  words,
});
/** Each of them one of the words. */
export const wordList = (to: string | undefined, words: readonly string[]): ArgBinding => ({
  ...place('texts', to, (said) => wordsAmong(words, said)),
  words,
});
export const duration = (to?: string): ArgBinding =>
  place('duration', to, (said) => (typeof said === 'string' && DURATION.test(said) ? said : undefined));
/** A day as a day. */
export const day = (to?: string): ArgBinding => place('day', to, dayOf);
/** A day where Clockify wants an instant and means the day: it is written as a midnight of UTC. */
export const dayMark = (to: string): ArgBinding => place('day', to, (said) => withTime(said, 'T00:00:00Z'));
/** As {@link dayMark}, its last second. */
export const dayEndMark = (to: string): ArgBinding => place('day', to, (said) => withTime(said, 'T23:59:59Z'));
/** The beginning and the end of a report: what a clock shows in the zone of the report. */
export const reportStart = (to?: string): ArgBinding => place('day', to, (said) => withTime(said, 'T00:00:00.000'));
export const reportEnd = (to?: string): ArgBinding => place('day', to, (said) => withTime(said, 'T23:59:59.999'));
/** A time; a day alone stands for its beginning. */
export const moment = (to?: string): ArgBinding => place('moment', to, instantOf);
/** The last second of a day, or a time. */
export const momentEnd = (to?: string): ArgBinding =>
  place('moment', to, (said, clock) =>
    typeof said === 'string' && DATE.test(said) ? clock.instantOf(`${said}T23:59:59`) : instantOf(said, clock),
  );
/** Money where Clockify takes major units. */
export const majorMoney = (to: string): ArgBinding => place('money', to, amountOf);
export const minorMoney = (to: string): ArgBinding =>
  place('money', to, (said) => inUnits(amountOf(said), MINOR_UNITS));
export const itemPrice = (to: string): ArgBinding =>
  place('money', to, (said) => inUnits(amountOf(said), ITEM_PRICE_UNITS));
/** What is planned: Friday is the next one. */
export const ahead = (where: ArgBinding): ArgBinding => ({ ...where, ahead: true });
/** What is looked up. */
export const thing = (): ArgBinding => place('thing', undefined, (said) => said);

function place(kind: SpokenKind, to: string | undefined, make: Convert): ArgBinding {
  return { kind, ...(to !== undefined && { to }), convert: make };
}

/**
 * What was said, as the place wants it.
 * @throws AppError validation_error with `kind: clarify`
 */
export function convert(
  name: string,
  { kind, words, convert: make }: ArgBinding,
  said: SpokenArg,
  clock: SpokenClock,
): unknown {
  const value = make(said, clock);
  if (value !== undefined) return value;
  const choices = words === undefined ? '' : `: it is one of ${words.join(', ')}`;
  throw clarify(`${name} is not ${WANTED[kind]}${choices}. Say it in another way.`, {
    missing: [name],
    ...(words && { candidates: words }),
  }).withDetails({ unfit: [name] });
}

const WANTED: Readonly<Record<SpokenKind, string>> = {
  text: 'a text',
  texts: 'a text or several',
  id: 'an id of 24 hexadecimal digits',
  number: 'a number',
  boolean: 'yes or no',
  word: 'a word that is known',
  duration: 'a duration',
  day: 'a day',
  moment: 'a time',
  money: 'an amount of money',
  thing: 'a name',
};

/** Whether something said is an id, which needs no look-up. */
export function isId(said: unknown): said is string {
  return typeof said === 'string' && ID.test(said);
}

/** What was said as a text. */
export function textOf(said: SpokenArg | undefined): string | undefined {
  return typeof said === 'string' || typeof said === 'number' ? String(said) : undefined;
}

/** What was said as a text; blank where it is none. */
export function told(said: SpokenArg | undefined): string {
  return textOf(said) ?? '';
}

/** What was said as a list of texts. */
export function textsOf(said: SpokenArg | undefined): readonly string[] | undefined {
  if (isList(said)) return said;
  const only = textOf(said);
  return only === undefined ? undefined : [only];
}

/** What was said as several things by name: the start of an entry. */
export function fieldsOf(said: SpokenArg | undefined): Readonly<Record<string, SpokenArg>> {
  return typeof said === 'object' && !isList(said) ? said : {};
}

function isList(said: SpokenArg | undefined): said is readonly string[] {
  return Array.isArray(said);
}

/** The day of a date or of a local time. */
export function dayOf(said: SpokenArg | undefined): string | undefined {
  if (typeof said !== 'string' || !(DATE.test(said) || LOCAL.test(said))) return undefined;
  return said.slice(0, 'YYYY-MM-DD'.length);
}

function instantOf(said: SpokenArg, clock: SpokenClock): string | undefined {
  if (typeof said !== 'string') return undefined;
  if (DATE.test(said)) return clock.startOf(said);
  return LOCAL.test(said) ? clock.instantOf(said) : undefined;
}

function withTime(said: SpokenArg, time: string): string | undefined {
  const date = dayOf(said);
  return date === undefined ? undefined : date + time;
}

function numberOf(said: SpokenArg): number | undefined {
  return typeof said === 'number' && Number.isFinite(said) ? said : undefined;
}

function amountOf(said: SpokenArg): number | undefined {
  return numberOf(fieldsOf(said)['amount'] ?? said);
}

/** To the nearest: 42.1 units are 4210 hundredths, whatever binary fractions make of them. */
function inUnits(amount: number | undefined, units: number): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * units);
}

function wordAmong(words: readonly string[], said: SpokenArg): string | undefined {
  const wanted = textOf(said)
    ?.toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return words.find((known) => known === wanted);
}

/** Of what was said, each as the word that it is; `undefined` where one is none of them. */
export function wordsAmong(words: readonly string[], said: SpokenArg | undefined): readonly string[] | undefined {
  return allOf(textsOf(said)?.map((one) => wordAmong(words, one)));
}

function allOf<Value>(values: readonly (Value | undefined)[] | undefined): readonly Value[] | undefined {
  const known = values?.filter((value) => value !== undefined);
  return known !== undefined && known.length === values?.length ? known : undefined;
}
