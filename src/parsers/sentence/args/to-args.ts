import {
  type Day,
  type Direction,
  fitsOneEntry,
  type Moment,
  type Range,
  resolveDay,
  resolveDuration,
  resolveMoment,
  resolvePeriod,
  resolveRange,
  type Resolution,
  type TimeContext,
} from '../../../language/time/index.js';
import type { Capture, Captures } from '../../../language/engine/match.js';
import type { RefusalReason } from '../../../integrations/spoken/intent.js';
import { PHRASE_QUESTIONS } from '../questions/index.js';
import type { PhraseQuestions } from '../questions/phrase-questions.js';
import type { Arg } from '../understanding.js';
import { isSafeUrl } from './safe-url.js';

/** What a sentence says, in arguments, and what of it makes no sense. */
export interface ArgsFound {
  readonly args: Readonly<Record<string, Arg>>;
  readonly problems: readonly Problem[];
  /** Times of which no day was said: they are today's unless they belong to something of another day. */
  readonly dayless: readonly string[];
}

type OwnArgs = Omit<ArgsFound, 'dayless'>;

export interface Problem {
  /** The argument that has to be said again. */
  readonly missing: string;
  readonly message: string;
  readonly candidates: readonly string[];
  /** Which capture it is about, by its number; none where it is about what was not said. */
  readonly of?: number;
  /** Why it is not asked for but refused. */
  readonly refusal?: RefusalReason;
}

/** How the arguments of an operation are made. */
export interface ArgContext {
  readonly context: TimeContext;
  readonly direction?: Direction;
  readonly directions?: Readonly<Record<string, Direction>>;
  readonly oneEntry?: boolean;
}

/** Turns what was read into arguments, by the person's calendar. */
export function toArgs(captures: Captures, making: ArgContext): ArgsFound {
  const args = new Map<string, Arg>();
  const problems: Problem[] = [];
  const dated = withDays(captures);
  for (const capture of dated) {
    const found = argsOf(capture, making);
    for (const [name, value] of Object.entries(found.args)) {
      const before = args.get(name);
      args.set(name, capture.list && Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
    }
    const of = captures.findIndex(({ from, arg }) => from === capture.from && arg === capture.arg);
    for (const one of found.problems) problems.push({ ...one, of });
  }
  const dayless = dated.flatMap(({ arg, value }) =>
    value.kind === 'moment' && value.moment.kind === 'clock' && value.moment.day === undefined ? [arg] : [],
  );
  return { args: nested(args), problems, dayless };
}

/** `entry.start` is the start of an entry; what is called `_` was only said. */
function nested(args: ReadonlyMap<string, Arg>): Readonly<Record<string, Arg>> {
  const found: Record<string, Arg> = {};
  for (const [name, value] of args) {
    const [outer = name, inner] = name.split('.');
    if (outer === '_') continue;
    const before = found[outer];
    found[outer] = inner === undefined ? value : { ...(isNested(before) && before), [inner]: value };
  }
  return found;
}

function isNested(arg: Arg | undefined): arg is { readonly [name: string]: Arg } {
  return typeof arg === 'object' && !Array.isArray(arg);
}

/** A day that is said apart from the times is theirs, and so is the day of another time: `yesterday, 9 to 11`. */
function withDays(captures: Captures): Captures {
  const day = captures.map(dayOf).find((found) => found !== undefined);
  if (day === undefined) return captures;
  const dated = captures.map((capture) => onDay(capture, day));
  const isTaken = dated.some(({ value }, index) => value !== captures[index]?.value);
  return isTaken ? dated.filter(({ arg }) => arg !== 'date') : captures;
}

function dayOf({ arg, value }: Capture): Day | undefined {
  if (value.kind === 'day' && arg === 'date') return value.day;
  return value.kind === 'moment' && value.moment.kind === 'clock' ? value.moment.day : undefined;
}

function onDay(capture: Capture, day: Day): Capture {
  const { value } = capture;
  if (value.kind === 'moment') {
    const moment = momentOn(value.moment, day);
    return moment === value.moment ? capture : { ...capture, value: { kind: 'moment', moment } };
  }
  if (value.kind !== 'range') return capture;
  const range = rangeOn(value.range, day);
  return range === value.range ? capture : { ...capture, value: { kind: 'range', range } };
}

function rangeOn(range: Range, day: Day): Range {
  if (range.kind === 'until-now' || range.start.kind !== 'clock' || range.start.day !== undefined) return range;
  return { ...range, start: { ...range.start, day } };
}

function momentOn(moment: Moment, day: Day): Moment {
  return moment.kind === 'clock' && moment.day === undefined ? { ...moment, day } : moment;
}

function argsOf(capture: Capture, making: ArgContext): OwnArgs {
  const { arg, list, value } = capture;
  const [first = arg, last] = arg.split('..');
  const { context } = making;
  const direction = directionOf(arg, making);
  switch (value.kind) {
    case 'constant':
      return just({ [arg]: list ? [String(value.constant)] : value.constant });
    case 'text':
      return just({ [arg]: list ? [value.text] : value.text });
    case 'texts':
      return just({ [arg]: value.texts });
    case 'url':
      return isSafeUrl(value.url)
        ? just({ [arg]: value.url })
        : {
            args: {},
            problems: [
              { missing: arg, message: asking(making).refusals.unsafe_url, candidates: [], refusal: 'unsafe_url' },
            ],
          };
    case 'number':
      return just({ [arg]: value.number });
    case 'money':
      return just(moneyArgs(arg, value.amount, value.currency));
    case 'duration':
      return making.oneEntry === true && !fitsOneEntry(value.duration)
        ? problem('duration', asking(making).entryLength)
        : just({ [arg]: resolveDuration(value.duration).iso });
    case 'day':
      return settled(resolveDay(value.day, context, direction), arg, 'date', ({ date }) =>
        last === undefined ? { [first]: date } : { [first]: date, [last]: date },
      );
    case 'moment':
      return settled(resolveMoment(value.moment, context, direction), arg, 'time', ({ local }) => ({ [arg]: local }));
    case 'range':
      return rangeArgs(value.range, [first, last ?? 'end'], making);
    case 'period':
      return settled(resolvePeriod(value.period, context, direction), arg, 'period', ({ firstDay, lastDay }) => ({
        ...(firstDay !== undefined && { [first]: firstDay }),
        ...(last !== undefined && { [last]: lastDay }),
      }));
  }
}

function directionOf(arg: string, { direction = 'past', directions = {} }: ArgContext): Direction {
  return directions[arg] ?? direction;
}

function rangeArgs(range: Range, [from, to]: readonly [string, string], making: ArgContext): OwnArgs {
  const { context } = making;
  const direction = directionOf(`${from}..${to}`, making);
  const found = settled(resolveRange(range, context, direction), 'range', 'range', ({ start, end, duration }) => ({
    [from]: start.local,
    ...(range.kind === 'lasting' ? { duration: duration.iso } : { [to]: end.local }),
  }));
  const resolution = resolveRange(range, context, direction);
  if (resolution.kind !== 'resolved' || making.oneEntry !== true) return found;
  const seconds = resolution.value.duration.milliseconds / 1000;
  if (fitsOneEntry({ seconds })) return found;
  const { [to]: _, duration: __, ...certain } = found.args;
  return {
    args: certain,
    problems: problem('end', asking(making).entryTooLong).problems,
  };
}

function moneyArgs(arg: string, amount: number, currency: string | undefined): Readonly<Record<string, Arg>> {
  const money: Readonly<Record<string, Arg>> = currency === undefined ? { amount } : { amount, currency };
  return arg === 'amount' ? money : { [arg]: money };
}

/** Arguments of what was resolved, or a question about it; of an argument that stands alone the question is its name. */
function settled<T>(
  resolution: Resolution<T>,
  arg: string,
  own: string,
  made: (value: T) => Readonly<Record<string, Arg>>,
): OwnArgs {
  if (resolution.kind === 'resolved') return just(made(resolution.value));
  const { missing, message, candidates, known } = resolution;
  const isOwn = missing === own && !arg.includes('..');
  return {
    args: known === undefined ? {} : { start: known.start.local },
    problems: [
      {
        missing: isOwn ? arg : missing,
        message,
        candidates: candidates.map((value) => told(made(value))),
      },
    ],
  };
}

function asking({ context }: ArgContext): PhraseQuestions {
  return PHRASE_QUESTIONS[context.language ?? 'en'];
}

/** A day, a time, or two of them, as they can be said in every language. */
function told(args: Readonly<Record<string, Arg>>): string {
  const [first = '', last = ''] = Object.values(args).filter((arg) => typeof arg === 'string');
  if (last === '') return written(first);
  const [day, other] = [first, last].map((local) => local.slice(0, 'YYYY-MM-DDT'.length));
  if (day === other) return `${written(first)} - ${written(last).slice('YYYY-MM-DD '.length)}`;
  // Two days beside two times could be put together in another way.
  return [first, last].map((local) => written(local).replace(' ', 'T')).join(' - ');
}

/** `2026-10-25 02:30`, and with `UTC+02:00` behind it where the clocks show that twice. */
function written(local: string): string {
  const [, day, time, offset] = LOCAL.exec(local) ?? [];
  if (day === undefined) return local;
  return `${day} ${time}${offset === undefined ? '' : ` UTC${offset}`}`;
}

const LOCAL = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::(?!00)\d\d)?)(?::00)?([+-]\d\d:\d\d)?$/;

function just(args: Readonly<Record<string, Arg>>): OwnArgs {
  return { args, problems: [] };
}

function problem(missing: string, message: string): OwnArgs {
  return { args: {}, problems: [{ missing, message, candidates: [] }] };
}
