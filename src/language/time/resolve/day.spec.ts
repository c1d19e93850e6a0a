import type { Language } from '../languages/language-table.js';
import { readDay } from '../readers/day.js';
import { wordsOf } from '../words.js';
import type { Direction, TimeContext } from './calendar.js';
import { resolveDay } from './day.js';

// A Wednesday.
const CONTEXT: TimeContext = { now: Date.parse('2026-06-17T10:00:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' };

/** The date of the whole text, or why there is none, with the dates to choose from. */
function date(text: string, language: Language, direction?: Direction, context = CONTEXT): string {
  const words = wordsOf(text);
  const [reading] = readDay(words, 0, language);
  if (reading === undefined || reading.to < words.length) return 'nothing';
  const day = resolveDay(reading.value, context, direction);
  if (day.kind === 'resolved') return day.value.date;
  return [day.reason, ...day.candidates.map((candidate) => candidate.date)].join(' ');
}

describe('a day', () => {
  it.each<[Language, string, string]>([
    ['en', 'today', '2026-06-17'],
    ['en', 'the day before yesterday', '2026-06-15'],
    ['en', '5 days ago', '2026-06-12'],
    ['en', 'two weeks ago', '2026-06-03'],
    ['en', 'in a month', '2026-07-17'],
    ['en', 'on Friday', '2026-06-12'],
    ['en', 'last Wed', '2026-06-10'],
    ['en', 'this Sunday', '2026-06-21'],
    ['en', 'Monday last week', '2026-06-08'],
    ['en', 'Tuesday of next week', '2026-06-23'],
    ['en', 'May 3rd', '2026-05-03'],
    ['en', 'the 3rd of May, 2025', '2025-05-03'],
    ['en', 'on Thursday, 11 June', '2026-06-11'],
    ['en', 'on the 20th', '2026-05-20'],
    ['en', '2026-06-09', '2026-06-09'],
    ['en', '9.6.', '2026-06-09'],
    ['en', '23/05', '2026-05-23'],
    ['en', '05/23/2025', '2025-05-23'],
    ['en', 'the end of last month', '2026-05-31'],
    ['en', 'the 1st of last month', '2026-05-01'],
    ['en', 'on the 31st of last month', '2026-05-31'],
    ['en', 'the 31st of this month', 'impossible'],
    ['en', '2026 March 18', '2026-03-18'],
    ['en', '2026/05/23', '2026-05-23'],
    ['de', 'am 3. des letzten Monats', '2026-05-03'],
    ['es', 'el 3 del mes pasado', '2026-05-03'],
    ['fr', 'le 1er du mois dernier', '2026-05-01'],
    ['sr', 'trećeg prošlog meseca', '2026-05-03'],
    ['de', 'vorgestern', '2026-06-15'],
    ['de', 'am letzten Mittwoch', '2026-06-10'],
    ['de', 'letzten Freitag', '2026-06-12'],
    ['de', 'vor 3 Tagen', '2026-06-14'],
    ['de', 'am 3. Mai', '2026-05-03'],
    ['de', 'am dritten Mai 2025', '2025-05-03'],
    ['de', 'Donnerstag, den 11.06.2026', '2026-06-11'],
    ['de', 'am 11.6', '2026-06-11'],
    ['de', '03/04', '2026-04-03'],
    ['es', 'anteayer', '2026-06-15'],
    ['es', 'el viernes pasado', '2026-06-12'],
    ['es', 'hace cinco días', '2026-06-12'],
    ['es', 'el 3 de mayo de 2025', '2025-05-03'],
    ['es', 'el primero de junio', '2026-06-01'],
    ['es', 'el viernes que viene', '2026-06-19'],
    ['fr', 'avant-hier', '2026-06-15'],
    ['fr', 'mardi dernier', '2026-06-16'],
    ['fr', 'il y a 3 jours', '2026-06-14'],
    ['fr', 'le 1er juin', '2026-06-01'],
    ['fr', 'le 3 mai 2025', '2025-05-03'],
    ['fr', "aujourd'hui", '2026-06-17'],
    ['sr', 'prekjuče', '2026-06-15'],
    ['sr', 'prošlog petka', '2026-06-12'],
    ['sr', 'прошлог петка', '2026-06-12'],
    ['sr', 'pre pet dana', '2026-06-12'],
    ['sr', '3. maja 2025.', '2025-05-03'],
    ['sr', '9. 6. 2026.', '2026-06-09'],
    ['sr', 'prošle subote', '2026-06-13'],
    ['sr', 'u nedelju', '2026-06-14'],
    ['sr', 'cetvrtak prosle nedelje', '2026-06-11'],
  ])('is read (%s): %s', (language, text, expected) => {
    expect(date(text, language)).toBe(expected);
  });

  it.each([
    ['Friday', '2026-06-19'],
    ['May 3', '2027-05-03'],
    ['June 17', '2026-06-17'],
    ['on the 5th', '2026-07-05'],
    ['the 31st of July', '2026-07-31'],
    ['on the 31st', '2026-07-31'],
    ['coming Wednesday', '2026-06-24'],
  ])('is looked for in the future where the caller says so: %s', (text, expected) => {
    expect(date(text, 'en', 'future')).toBe(expected);
  });

  it.each([
    ['next Friday', 'ambiguous 2026-06-19 2026-06-26'],
    ['Wednesday', 'ambiguous 2026-06-17 2026-06-10'],
    ['02/03', 'ambiguous 2026-03-02 2026-02-03'],
    ['2/3/2025', 'ambiguous 2025-03-02 2025-02-03'],
    ['30 February', 'impossible'],
    ['April 31', 'impossible'],
    ['2025-02-29', 'impossible'],
    ['Monday, 11 June 2026', 'impossible'],
  ])('is asked for where it is not clear: %s', (text, expected) => {
    expect(date(text, 'en')).toBe(expected);
  });

  it('is clear where both meanings of next are one day', () => {
    expect(date('next Monday', 'en')).toBe('2026-06-22');
  });

  it('follows the week of the caller', () => {
    expect(date('this Sunday', 'en', 'past', { ...CONTEXT, weekStart: 'SUNDAY' })).toBe('2026-06-14');
  });

  it('is the day of the zone, not of UTC', () => {
    const now = Date.parse('2026-06-17T23:30:00Z');
    const dates = ['Europe/Berlin', 'UTC', 'America/New_York'].map((zone) =>
      date('today', 'en', 'past', { ...CONTEXT, now, zone }),
    );
    expect(dates).toEqual(['2026-06-18', '2026-06-17', '2026-06-17']);
  });

  it('is nowhere without a zone', () => {
    expect(date('today', 'en', 'past', { ...CONTEXT, zone: 'Mars/Olympus' })).toBe('unknown-zone');
  });

  it.each(['2026-117', '64f1c2a9', '32.1.', '1/13/14/15', '0/0', 'May', '1', '12345-01-01', '#today', 'todayish'])(
    'is not read in %s',
    (text) => {
      expect(date(text, 'en')).toBe('nothing');
    },
  );
});
