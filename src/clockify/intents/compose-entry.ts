import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenArg, SpokenArgs } from '../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import { nextDay } from './dates.js';
import { millisecondsOf, shifted } from './durations.js';
import { fits } from './entry-times.js';
import type { DerivedParams } from './form.js';
import { questionsFor } from './questions/index.js';

/** Where an entry of a day begins of which only the length is said. */
const START_OF_WORK = 'T09:00:00';

/**
 * When an entry was. Clockify has no entries of a length alone, so one is placed: without a day it ends now; of today it
 * ends now as well, as long as it began today; on any other day it begins at nine, or earlier so that it ends on that day.
 * @throws AppError validation_error with `kind: clarify` where its length or its end is not said
 */
export function composeEntryTime(args: SpokenArgs, clock: SpokenClock): DerivedParams {
  const [start, end, date] = [textOf(args['start']), textOf(args['end']), textOf(args['date'])];
  const length = millisecondsOf(textOf(args['duration']));
  if (start !== undefined) return startedAt(clock.instantOf(start), end, length, clock);
  if (length === undefined) throw lengthNeeded(clock);
  if (end !== undefined) {
    const ended = clock.instantOf(end);
    return placed(shifted(ended, -length), ended);
  }
  if (date === undefined) return endedNow(length, clock);
  const isToday = date === clock.today() && shifted(clock.now, -length) >= clock.startOf(date);
  return isToday ? endedNow(length, clock) : onDay(date, length, clock);
}

function startedAt(
  start: string,
  end: string | undefined,
  length: number | undefined,
  clock: SpokenClock,
): DerivedParams {
  if (end !== undefined) {
    const ended = clock.instantOf(end);
    const ask = questionsFor(clock);
    if (fits(start, ended)) return placed(start, ended);
    throw clarify(ended <= start ? ask.endNotAfterStart : ask.tooLong, { missing: ['end'] });
  }
  if (length === undefined) {
    throw clarify(questionsFor(clock).endNeeded, { missing: ['end'] });
  }
  return placed(start, shifted(start, length));
}

function endedNow(length: number, { now }: SpokenClock): DerivedParams {
  return placed(shifted(now, -length), now, 'No time of day was said: the entry ends now.');
}

function onDay(date: string, length: number, clock: SpokenClock): DerivedParams {
  const midnight = clock.startOf(nextDay(date));
  const [usual, latest] = [clock.instantOf(date + START_OF_WORK), shifted(midnight, -length)];
  const start = usual < latest ? usual : latest;
  const shown = clock.localAt(start).slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDT00:00'.length);
  return placed(start, shifted(start, length), `No time of day was said: the entry of ${date} begins at ${shown}.`);
}

function placed(start: string, end: string, note?: string): DerivedParams {
  return { placed: { 'body.start': start, 'body.end': end }, notes: note === undefined ? [] : [note] };
}

function lengthNeeded(clock: SpokenClock): Error {
  return clarify(questionsFor(clock).lengthNeeded, { missing: ['duration'] });
}

function textOf(said: SpokenArg | undefined): string | undefined {
  return typeof said === 'string' ? said : undefined;
}
