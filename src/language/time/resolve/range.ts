import type { DateTime } from 'luxon';
import type { Clock, ClockMoment, Moment, Range } from '../values.js';
import { type Calendar, type Direction, instantOf, type TimeContext, withCalendar } from './calendar.js';
import { nearToday, settleDay } from './day.js';
import { type ResolvedDuration, resolveDuration } from './duration.js';
import { isNightHour, laterHalf, secondsOf, settleClock } from './moment.js';
import { andThen, type Instant, oneOf, type Resolution, resolved, type Unclear } from './resolution.js';

/** From one instant to a later one. */
export interface ResolvedRange {
  readonly start: Instant;
  readonly end: Instant;
  /** By a real clock: a change of the clocks between them makes it longer or shorter. */
  readonly duration: ResolvedDuration;
}

/** The instants that are meant; without a day they are today's. */
export function resolveRange(
  range: Range,
  context: TimeContext,
  direction: Direction = 'past',
): Resolution<ResolvedRange> {
  return withCalendar(context, (calendar) =>
    andThen(settleRange(range, calendar, direction), (span) => resolved(written(span, calendar))),
  );
}

/** In milliseconds. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function written({ start, end }: Span, calendar: Calendar): ResolvedRange {
  return {
    start: instantOf(start, calendar),
    end: instantOf(end, calendar),
    duration: resolveDuration({ seconds: (end - start) / 1000 }),
  };
}

function settleRange(range: Range, calendar: Calendar, direction: Direction): Resolution<Span> {
  switch (range.kind) {
    case 'between':
      return settleBetween(range.start, range.end, calendar, direction);
    case 'lasting':
      return andThen(settleStart(range.start, calendar, direction), ({ start }) =>
        resolved({ start, end: start + range.duration.seconds * 1000 }),
      );
    case 'since':
      return andThen(settleStart(range.start, calendar, 'past'), ({ start }) =>
        start < calendar.now ? resolved({ start, end: calendar.now }) : notYet(calendar),
      );
    case 'until-now': {
      const span = { start: calendar.now - range.duration.seconds * 1000, end: calendar.now };
      return range.written === 'words' ? resolved(span) : minus(span, calendar);
    }
  }
}

function notYet({ ask }: Calendar): Unclear<never> {
  return { kind: 'unclear', reason: 'end-before-start', missing: 'start', candidates: [], message: ask.notYet };
}

function minus(span: Span, { ask }: Calendar): Unclear<Span> {
  return { kind: 'unclear', reason: 'ambiguous', missing: 'duration', candidates: [span], message: ask.minus };
}

/** A start with the day it is on. */
interface Start {
  readonly day: DateTime;
  readonly start: number;
}

function settleStart(moment: Moment, calendar: Calendar, direction: Direction): Resolution<Start> {
  if (moment.kind === 'from-now') {
    return resolved({ day: calendar.today, start: calendar.now + moment.seconds * 1000 });
  }
  const { clock, day } = moment;
  const date = day === undefined ? resolved(calendar.today) : settleDay(day, calendar, nearToday(calendar, direction));
  return andThen(date, (on) =>
    andThen(settleClock(on, clock, calendar, 'start'), (start) => resolved({ day: on, start })),
  );
}

function settleBetween(
  startMoment: ClockMoment,
  endMoment: ClockMoment,
  calendar: Calendar,
  direction: Direction,
): Resolution<Span> {
  const [startClock, endClock] = onOneClock(startMoment.clock, endMoment.clock);
  const read = (start: Clock, end: Clock): Resolution<Span> =>
    spanOf({ ...startMoment, clock: start }, { ...endMoment, clock: end }, calendar, direction);
  const [laterStart] = isNightHour(startClock) ? laterHalf(startClock) : [];
  const [laterEnd] = endClock.hour === 12 ? [{ ...endClock, hour: 24 }] : laterHalf(endClock);
  const isBare = endClock.style === 'hour' && endClock.half === undefined && endClock.hour > startClock.hour;
  if (laterStart === undefined || laterEnd === undefined || !isBare) return read(startClock, endClock);
  const spans = [read(startClock, endClock), read(laterStart, laterEnd)];
  return oneOf(
    spans.flatMap((span) => (span.kind === 'resolved' ? [span.value] : span.candidates)),
    'start',
    (all) => calendar.ask.which(all.map((span) => told(span, calendar))),
  );
}

/** `2026-11-22 14:00 - 16:00` */
function told({ start, end }: Span, calendar: Calendar): string {
  const [from, to] = [instantOf(start, calendar).local, instantOf(end, calendar).local];
  const MINUTES = 'YYYY-MM-DDT00:00'.length;
  const day = 'YYYY-MM-DDT'.length;
  const rest = to.slice(from.slice(0, day) === to.slice(0, day) ? day : 0, MINUTES);
  return `${from.slice(0, MINUTES)} - ${rest}`.replaceAll('T', ' ');
}

function spanOf(
  startMoment: ClockMoment,
  endMoment: ClockMoment,
  calendar: Calendar,
  direction: Direction,
): Resolution<Span> {
  const endClock = endMoment.clock;
  return andThen(settleStart(startMoment, calendar, direction), ({ day, start }) => {
    const near = { day, direction: 'future', inclusive: true } as const;
    const endDay = endMoment.day === undefined ? resolved(day) : settleDay(endMoment.day, calendar, near);
    return andThen(endDay, (on) =>
      andThen(settleClock(on, endClock, calendar, 'end'), (end) =>
        inOrder({ start, end }, laterEnds(on, endClock, calendar), calendar),
      ),
    );
  });
}

/**
 * `1 to 5pm` starts in the afternoon too, `9 to 5pm` in the morning, and `9am to 5` ends in the afternoon: what is
 * said of one time holds for the other one as long as they stay in order. Midnight is the end of the day.
 */
function onOneClock(start: Clock, end: Clock): readonly [Clock, Clock] {
  if (end.style === 'midnight') return [start, { ...end, hour: 24 }];
  const laterStart = later(start);
  if (end.half === 'pm' && laterStart !== undefined && secondsOf(laterStart) < secondsOf(end)) return [laterStart, end];
  const laterEnd = later(end);
  if (start.half !== undefined && laterEnd !== undefined && secondsOf(end) <= secondsOf(start)) {
    return [start, laterEnd];
  }
  return [start, end];
}

/** The same time in the second half of the day, where it is not said which half is meant. */
function later(clock: Clock): Clock | undefined {
  const either = clock.half === undefined && clock.hour >= 1 && clock.hour < 12 && clock.style !== 'midnight';
  return either ? { ...clock, hour: clock.hour + 12 } : undefined;
}

/** When a range could end whose end was not after its start: twelve hours later, or on the next day. */
function laterEnds(day: DateTime, clock: Clock, calendar: Calendar): LaterEnds {
  const afternoon = later(clock);
  return {
    sameDay: afternoon === undefined ? [] : instantsOf(settleClock(day, afternoon, calendar, 'end')),
    nextDay: instantsOf(settleClock(day.plus({ days: 1 }), clock, calendar, 'end')),
  };
}

interface LaterEnds {
  readonly sameDay: readonly number[];
  readonly nextDay: readonly number[];
}

function instantsOf(end: Resolution<number>): readonly number[] {
  return end.kind === 'resolved' ? [end.value] : [];
}

/** Whoever says times of which the second comes before the first has worked over midnight, but not around the clock. */
const LONGEST_NIGHT_MS = 12 * 60 * 60 * 1000;

function inOrder(span: Span, { sameDay, nextDay }: LaterEnds, calendar: Calendar): Resolution<Span> {
  const { start, end } = span;
  if (end > start) return resolved(span);
  const ends = [...sameDay, ...nextDay].filter((other) => other > start);
  const [only] = nextDay;
  // Over midnight, where nothing else can be meant: `23:00-01:00`.
  if (only !== undefined && ends.length === 1 && only - start <= LONGEST_NIGHT_MS)
    return resolved({ start, end: only });
  const [from, to] = [instantOf(start, calendar), instantOf(end, calendar)];
  return {
    kind: 'unclear',
    reason: 'end-before-start',
    missing: 'end',
    candidates: ends.map((other) => ({ start, end: other })),
    message: calendar.ask.endNotAfterStart(to.local, from.local),
    known: { start: from },
  };
}
