import {
  type ClockMoment,
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
} from '../../time/index.js';
import type { Capture, Captures } from '../engine/match.js';
import type { Arg } from '../understanding.js';

/** What a sentence says, in arguments, and what of it makes no sense. */
export interface ArgsFound {
  readonly args: Readonly<Record<string, Arg>>;
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** The argument that has to be said again. */
  readonly missing: string;
  readonly message: string;
  readonly candidates: readonly string[];
}

/** How the arguments of an operation are made. */
export interface Making {
  readonly context: TimeContext;
  readonly direction: Direction;
  readonly oneEntry: boolean;
}

/** Turns what was read into arguments, by the person's calendar. */
export function toArgs(captures: Captures, making: Making): ArgsFound {
  const args = new Map<string, Arg>();
  const problems: Problem[] = [];
  for (const capture of withDays(captures)) {
    const found = argsOf(capture, making);
    for (const [name, value] of Object.entries(found.args)) {
      const before = args.get(name);
      args.set(name, capture.list && Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
    }
    problems.push(...found.problems);
  }
  return { args: nested(args), problems };
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
  if (value.kind !== 'range' || value.range.kind === 'until-now') return capture;
  const range = rangeOn(value.range, day);
  return range.start === value.range.start ? capture : { ...capture, value: { kind: 'range', range } };
}

function rangeOn(range: DatedRange, day: Day): DatedRange {
  return range.kind === 'between'
    ? { ...range, start: clockOn(range.start, day) }
    : { ...range, start: momentOn(range.start, day) };
}

/** A range that begins at a moment, which is on a day. */
type DatedRange = Exclude<Range, { kind: 'until-now' }>;

function momentOn(moment: Moment, day: Day): Moment {
  return moment.kind === 'clock' ? clockOn(moment, day) : moment;
}

function clockOn(moment: ClockMoment, day: Day): ClockMoment {
  return moment.day === undefined ? { ...moment, day } : moment;
}

function argsOf(capture: Capture, making: Making): ArgsFound {
  const { arg, list, value } = capture;
  const [first = arg, last] = arg.split('..');
  const { context, direction } = making;
  switch (value.kind) {
    case 'constant':
      return just({ [arg]: list ? [String(value.constant)] : value.constant });
    case 'text':
      return just({ [arg]: list ? [value.text] : value.text });
    case 'texts':
      return just({ [arg]: value.texts });
    case 'number':
      return just({ [arg]: value.number });
    case 'money':
      return just(moneyArgs(arg, value.amount, value.currency));
    case 'duration':
      return making.oneEntry && !fitsOneEntry(value.duration)
        ? problem('duration', 'A time entry lasts more than nothing and at most 24 hours: say how long.')
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

function rangeArgs(range: Range, [from, to]: readonly [string, string], making: Making): ArgsFound {
  const { context, direction } = making;
  const found = settled(resolveRange(range, context, direction), 'range', 'range', ({ start, end, duration }) => ({
    [from]: start.local,
    ...(range.kind === 'lasting' ? { duration: duration.iso } : { [to]: end.local }),
  }));
  const resolution = resolveRange(range, context, direction);
  if (resolution.kind !== 'resolved' || !making.oneEntry) return found;
  const seconds = resolution.value.duration.milliseconds / 1000;
  if (fitsOneEntry({ seconds })) return found;
  const { [to]: _, duration: __, ...certain } = found.args;
  return {
    args: certain,
    problems: problem('end', 'A time entry lasts at most 24 hours: say when it ended.').problems,
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
): ArgsFound {
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

/** A day, a time, or two of them. */
function told(args: Readonly<Record<string, Arg>>): string {
  return Object.values(args)
    .filter((arg) => typeof arg === 'string')
    .join(' to ');
}

function just(args: Readonly<Record<string, Arg>>): ArgsFound {
  return { args, problems: [] };
}

function problem(missing: string, message: string): ArgsFound {
  return { args: {}, problems: [{ missing, message, candidates: [] }] };
}
