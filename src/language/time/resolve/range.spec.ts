import type { Language } from '../languages/language-table.js';
import { readMoment } from '../readers/moment.js';
import { readRange } from '../readers/range.js';
import { wordsOf } from '../words.js';
import type { Direction, TimeContext } from './calendar.js';
import { resolveMoment } from './moment.js';
import { type ResolvedRange, resolveRange } from './range.js';
import type { Resolution } from './resolution.js';

// A Wednesday, 12:00 in Berlin.
const CONTEXT: TimeContext = { now: Date.parse('2026-06-17T10:00:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' };

function resolve(text: string, language: Language, context = CONTEXT): Resolution<ResolvedRange> | undefined {
  const words = wordsOf(text);
  const [reading] = readRange(words, 0, language);
  return reading === undefined || reading.to < words.length ? undefined : resolveRange(reading.value, context);
}

function shown({ start, end }: ResolvedRange): string {
  return `${start.local.slice(5, 16)} ${end.local.slice(5, 16)}`;
}

function told(range: Resolution<ResolvedRange> | undefined): string {
  if (range === undefined) return 'nothing';
  if (range.kind === 'resolved') return shown(range.value);
  return [range.reason, range.missing, ...range.candidates.map(shown)].join(', ');
}

describe('a range', () => {
  it.each<[Language, string, string]>([
    ['en', '8-10', '06-17T08:00 06-17T10:00'],
    ['en', '8:15-10:45', '06-17T08:15 06-17T10:45'],
    ['en', 'yesterday 8 to 10:45', '06-16T08:00 06-16T10:45'],
    ['en', '8 to 10:45 yesterday', '06-16T08:00 06-16T10:45'],
    ['en', 'from 8 until 5pm on Friday', '06-12T08:00 06-12T17:00'],
    ['en', '22:00-2:00', '06-17T22:00 06-18T02:00'],
    ['en', 'yesterday 10pm-12am', '06-16T22:00 06-17T00:00'],
    ['en', '1 to 3pm', '06-17T13:00 06-17T15:00'],
    ['en', '11am-2', '06-17T11:00 06-17T14:00'],
    ['en', 'between half past eight and quarter to ten', '06-17T08:30 06-17T09:45'],
    ['en', '2026-06-09 10:00 to 12:00', '06-09T10:00 06-09T12:00'],
    ['en', '2026-06-09T22:00 - 2026-06-10T01:00', '06-09T22:00 06-10T01:00'],
    ['en', 'Friday 22:00 to Saturday 2:00', '06-12T22:00 06-13T02:00'],
    ['en', '10pm to midnight', '06-17T22:00 06-18T00:00'],
    ['en', 'yesterday from 9 for 2 hours', '06-16T09:00 06-16T11:00'],
    ['en', 'since 9', '06-17T09:00 06-17T12:00'],
    ['en', 'the last 90 minutes', '06-17T10:30 06-17T12:00'],
    ['en', 'ten to eleven', '06-17T10:00 06-17T11:00'],
    ['de', 'gestern von halb acht bis Viertel vor zehn', '06-16T07:30 06-16T09:45'],
    ['de', 'am Freitag 9-17 Uhr', '06-12T09:00 06-12T17:00'],
    ['de', 'von fünf vor halb neun bis zehn Uhr fünfzehn', '06-17T08:25 06-17T10:15'],
    ['de', 'zwischen 9 und 11 Uhr', '06-17T09:00 06-17T11:00'],
    ['de', 'seit 9:30 Uhr', '06-17T09:30 06-17T12:00'],
    ['es', 'ayer de 8 a 10:45', '06-16T08:00 06-16T10:45'],
    ['es', 'de las ocho y media a las diez menos cuarto', '06-17T08:30 06-17T09:45'],
    ['es', 'el viernes pasado de 1 a 5 de la tarde', '06-12T13:00 06-12T17:00'],
    ['es', 'desde las 9', '06-17T09:00 06-17T12:00'],
    ['fr', 'hier de 8h à 10h45', '06-16T08:00 06-16T10:45'],
    ['fr', 'de huit heures et demie à midi', '06-17T08:30 06-17T12:00'],
    ['fr', 'vendredi dernier de 9 h à 17 h', '06-12T09:00 06-12T17:00'],
    ['fr', 'les 2 dernières heures', '06-17T10:00 06-17T12:00'],
    ['sr', 'juče od 8 do 10:45', '06-16T08:00 06-16T10:45'],
    ['sr', 'јуче од пола осам до десет и петнаест', '06-16T07:30 06-16T10:15'],
    ['sr', 'prošlog petka od 9h do 17h', '06-12T09:00 06-12T17:00'],
    ['sr', 'poslednja dva sata', '06-17T10:00 06-17T12:00'],
  ])('is read (%s): %s', (language, text, expected) => {
    expect(told(resolve(text, language))).toBe(expected);
  });

  it.each([
    ['9 to 8', 'end-before-start, end, 06-17T09:00 06-17T20:00, 06-17T09:00 06-18T08:00'],
    ['17:00-9:00', 'end-before-start, end, 06-17T17:00 06-17T21:00, 06-17T17:00 06-18T09:00'],
    ['since 13:00', 'end-before-start, start'],
    ['-2h', 'ambiguous, duration, 06-17T10:00 06-17T12:00'],
    ['30 February 9 to 10', 'impossible, date'],
    ['Wednesday 9 to 10', 'ambiguous, date, 06-17T09:00 06-17T10:00, 06-10T09:00 06-10T10:00'],
  ])('is asked for where it is not clear: %s', (text, expected) => {
    expect(told(resolve(text, 'en'))).toBe(expected);
  });

  it('keeps the start that is certain', () => {
    expect(resolve('yesterday 9 to 8', 'en')).toMatchObject({ known: { start: { local: '2026-06-16T09:00:00' } } });
  });

  it.each(['2026-117', '9-25', '2 to 3 hours', '9', '1/2 - 3'])('is not read in %s', (text) => {
    expect(told(resolve(text, 'en'))).toBe('nothing');
  });

  it('takes as long as a real clock says', () => {
    const context = { ...CONTEXT, now: Date.parse('2026-03-29T10:00:00Z') };
    expect(resolve('1:00 to 4:00', 'en', context)).toMatchObject({
      value: { end: { utc: '2026-03-29T02:00:00Z' }, duration: { iso: 'PT2H', milliseconds: 7_200_000 } },
    });
  });
});

describe('a moment', () => {
  function instant(text: string, language: Language, direction?: Direction, context = CONTEXT): string {
    const [reading] = readMoment(wordsOf(text), 0, language);
    if (reading === undefined) return 'nothing';
    const moment = resolveMoment(reading.value, context, direction);
    if (moment.kind === 'resolved') return moment.value.utc;
    return [moment.reason, ...moment.candidates.map(({ utc }) => utc)].join(' ');
  }

  it.each<[Language, string, string]>([
    ['en', 'at 9', '2026-06-17T07:00:00Z'],
    ['en', 'half an hour ago', '2026-06-17T09:30:00Z'],
    ['en', 'yesterday at 9:30', '2026-06-16T07:30:00Z'],
    ['en', '9pm on Friday', '2026-06-12T19:00:00Z'],
    ['en', 'now', '2026-06-17T10:00:00Z'],
    ['de', 'vor 20 Minuten', '2026-06-17T09:40:00Z'],
    ['de', 'gestern um halb neun', '2026-06-16T06:30:00Z'],
    ['es', 'hace media hora', '2026-06-17T09:30:00Z'],
    ['es', 'ayer a las 9 de la noche', '2026-06-16T19:00:00Z'],
    ['fr', 'il y a 20 minutes', '2026-06-17T09:40:00Z'],
    ['fr', 'hier à 9h30', '2026-06-16T07:30:00Z'],
    ['sr', 'pre pola sata', '2026-06-17T09:30:00Z'],
    ['sr', 'pre sat vremena', '2026-06-17T09:00:00Z'],
    ['sr', 'juče u pola devet', '2026-06-16T06:30:00Z'],
  ])('is read (%s): %s', (language, text, expected) => {
    expect(instant(text, language)).toBe(expected);
  });

  it('at midnight is the last one or the next one', () => {
    expect(instant('at midnight', 'en', 'past')).toBe('2026-06-16T22:00:00Z');
    expect(instant('at midnight', 'en', 'future')).toBe('2026-06-17T22:00:00Z');
  });

  it.each([
    [
      'at midnight of a day is either end of it',
      'yesterday at midnight',
      'ambiguous 2026-06-15T22:00:00Z 2026-06-16T22:00:00Z',
    ],
    ['that the clocks leave out does not exist', '2026-03-29 2:30', 'impossible'],
    ['that the clocks repeat exists twice', '2026-10-25 2:30', 'ambiguous 2026-10-25T00:30:00Z 2026-10-25T01:30:00Z'],
  ])('%s', (_, text, expected) => {
    expect(instant(text, 'en')).toBe(expected);
  });
});
