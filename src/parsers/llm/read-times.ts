import type { SpokenArgs, SpokenParameter } from '../../integrations/spoken/spoken-args.js';
import type { Captures } from '../../language/engine/match.js';
import type { SlotValue } from '../../language/slots/values.js';
import { type Problem, toArgs } from '../sentence/args/to-args.js';
import {
  type Language,
  readDay,
  readDuration,
  readMoment,
  readPeriod,
  type Reading,
  type TimeContext,
  wordsOf,
} from '../../language/time/index.js';

/** The argument by which whole days from one to another are told. */
export const PERIOD = 'period';
const [FIRST, LAST] = ['dateRangeStart', 'dateRangeEnd'] as const;
const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr', 'sr'];

/** Arguments with days, times and durations in place of the words that tell them, and what of it makes no sense. */
export interface TimedArgs {
  readonly args: SpokenArgs;
  readonly problems: readonly Problem[];
  /** Times of which no day was said. */
  readonly dayless: readonly string[];
}

/** Reads the words about time that a model copied from a text: it is not the model that knows what day it is. */
export function readTimes(
  args: SpokenArgs,
  parameters: Readonly<Record<string, SpokenParameter>>,
  context: TimeContext,
): TimedArgs {
  const problems: Problem[] = [];
  const captures: Captures[number][] = [];
  for (const [name, said] of Object.entries(args)) {
    if (!tellsTime(name, parameters)) continue;
    const [value, ...others] = typeof said === 'string' ? valuesOf(name, said, parameters) : [];
    if (value === undefined || others.length > 0) problems.push(unread(name));
    else captures.push({ arg: name === PERIOD ? `${FIRST}..${LAST}` : name, list: false, value });
  }
  const direction = Object.keys(args).some((name) => parameters[name]?.ahead === true) ? 'future' : 'past';
  const oneEntry = parameters['duration'] !== undefined && parameters['start'] !== undefined;
  const found = toArgs(withRange(captures), { context, direction, oneEntry });
  const rest = Object.entries(args).filter(([name]) => !tellsTime(name, parameters));
  return {
    args: { ...Object.fromEntries(rest), ...found.args },
    problems: [...problems, ...found.problems],
    dayless: found.dayless,
  };
}

/** Whether an argument is told by words about time. */
export function tellsTime(name: string, parameters: Readonly<Record<string, SpokenParameter>>): boolean {
  const kind = parameters[name]?.kind;
  return name === PERIOD || kind === 'day' || kind === 'moment' || kind === 'duration';
}

/** What words may mean, in all languages; several where they say different things in different ones. */
function valuesOf(name: string, said: string, parameters: Readonly<Record<string, SpokenParameter>>): SlotValue[] {
  const words = wordsOf(said);
  const read = <T>(
    reader: (at: typeof words, from: number, language: Language) => Reading<T>[],
    make: (value: T) => SlotValue,
  ) =>
    LANGUAGES.flatMap((language) =>
      reader(words, 0, language)
        .filter(({ to }) => to === words.length)
        .map(({ value }) => make(value)),
    );
  const kind = name === PERIOD ? PERIOD : parameters[name]?.kind;
  switch (kind) {
    case 'duration':
      return distinct(read(readDuration, (duration) => ({ kind: 'duration', duration })));
    case 'day':
      return distinct(read(readDay, (day) => ({ kind: 'day', day })));
    case PERIOD:
      return distinct(read(readPeriod, (period) => ({ kind: 'period', period })));
    default: {
      const moments = distinct(read(readMoment, (moment) => ({ kind: 'moment', moment })));
      return moments.length > 0 ? moments : distinct(read(readDay, (day) => ({ kind: 'day', day })));
    }
  }
}

/** A start and an end belong together: `9` to `5pm` begins in the morning. */
function withRange(captures: Captures): Captures {
  const start = captures.find(({ arg }) => arg === 'start')?.value;
  const end = captures.find(({ arg }) => arg === 'end')?.value;
  if (start?.kind !== 'moment' || end?.kind !== 'moment') return captures;
  if (start.moment.kind !== 'clock' || end.moment.kind !== 'clock') return captures;
  const range = { kind: 'between', start: start.moment, end: end.moment } as const;
  return [
    ...captures.filter(({ arg }) => arg !== 'start' && arg !== 'end'),
    { arg: 'start..end', list: false, value: { kind: 'range', range } },
  ];
}

function unread(name: string): Problem {
  return { missing: name, message: `It is not clear when ${name} is: say a date or a time.`, candidates: [] };
}

function distinct(values: readonly SlotValue[]): SlotValue[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
