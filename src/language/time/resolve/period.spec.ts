import type { Language } from '../languages/language-table.js';
import { readPeriod } from '../readers/period.js';
import { wordsOf } from '../words.js';
import type { Direction, TimeContext } from './calendar.js';
import { type ResolvedPeriod, resolvePeriod } from './period.js';

// A Wednesday.
const CONTEXT: TimeContext = { now: Date.parse('2026-06-17T10:00:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' };

function shown({ firstDay, lastDay }: ResolvedPeriod): string {
  return `${firstDay ?? '...'} ${lastDay}`;
}

function days(text: string, language: Language, direction?: Direction, context = CONTEXT): string {
  const words = wordsOf(text);
  const [reading] = readPeriod(words, 0, language);
  if (reading === undefined || reading.to < words.length) return 'nothing';
  const period = resolvePeriod(reading.value, context, direction);
  if (period.kind === 'resolved') return shown(period.value);
  return [period.reason, period.missing, ...period.candidates.map(shown)].join(', ');
}

describe('a period', () => {
  it.each<[Language, string, string]>([
    ['en', 'today', '2026-06-17 2026-06-17'],
    ['en', 'for last week', '2026-06-08 2026-06-14'],
    ['en', 'this month', '2026-06-01 2026-06-30'],
    ['en', 'next year', '2027-01-01 2027-12-31'],
    ['en', "last month's", '2026-05-01 2026-05-31'],
    ['en', 'the last 10 days', '2026-06-08 2026-06-17'],
    ['en', 'last two weeks', '2026-06-01 2026-06-14'],
    ['en', 'next 3 months', '2026-07-01 2026-09-30'],
    ['en', 'in March', '2026-03-01 2026-03-31'],
    ['en', 'August', '2025-08-01 2025-08-31'],
    ['en', 'August 2024', '2024-08-01 2024-08-31'],
    ['en', 'last June', '2025-06-01 2025-06-30'],
    ['en', 'Q1', '2026-01-01 2026-03-31'],
    ['en', 'the fourth quarter of 2025', '2025-10-01 2025-12-31'],
    ['en', 'in 2025', '2025-01-01 2025-12-31'],
    ['en', 'the week of June 4', '2026-06-01 2026-06-07'],
    ['en', 'week 20', '2026-05-11 2026-05-17'],
    ['en', 'June 1 - June 12', '2026-06-01 2026-06-12'],
    ['en', 'from 1 to 30 June', '2026-06-01 2026-06-30'],
    ['en', 'May 3 to 9', '2026-05-03 2026-05-09'],
    ['en', 'between 20 December and 5 January', '2025-12-20 2026-01-05'],
    ['en', '3 May to 5 June 2024', '2024-05-03 2024-06-05'],
    ['en', 'the 2nd to the 6th of June', '2026-06-02 2026-06-06'],
    ['en', 'January to March', '2026-01-01 2026-03-31'],
    ['en', 'Monday to Friday', '2026-06-15 2026-06-19'],
    ['en', 'since Monday', '2026-06-15 2026-06-17'],
    ['en', 'since May', '2026-05-01 2026-06-17'],
    ['en', 'up to yesterday', '... 2026-06-16'],
    ['de', 'letzte Woche', '2026-06-08 2026-06-14'],
    ['de', 'im letzten Monat', '2026-05-01 2026-05-31'],
    ['de', 'die letzten 10 Tage', '2026-06-08 2026-06-17'],
    ['de', 'vom 1. bis 12. Juni', '2026-06-01 2026-06-12'],
    ['de', '1.6. - 12.6.', '2026-06-01 2026-06-12'],
    ['de', 'KW 20', '2026-05-11 2026-05-17'],
    ['de', 'seit Montag', '2026-06-15 2026-06-17'],
    ['de', 'im ersten Quartal', '2026-01-01 2026-03-31'],
    ['de', 'bis heute', '... 2026-06-17'],
    ['es', 'la semana pasada', '2026-06-08 2026-06-14'],
    ['es', 'este mes', '2026-06-01 2026-06-30'],
    ['es', 'los últimos diez días', '2026-06-08 2026-06-17'],
    ['es', 'del 1 al 12 de junio', '2026-06-01 2026-06-12'],
    ['es', 'en mayo de 2025', '2025-05-01 2025-05-31'],
    ['es', 'desde el lunes', '2026-06-15 2026-06-17'],
    ['fr', 'la semaine dernière', '2026-06-08 2026-06-14'],
    ['fr', 'ce mois-ci', '2026-06-01 2026-06-30'],
    ['fr', 'les 10 derniers jours', '2026-06-08 2026-06-17'],
    ['fr', 'du 1er au 12 juin', '2026-06-01 2026-06-12'],
    ['fr', 'depuis lundi', '2026-06-15 2026-06-17'],
    ['fr', "jusqu'à hier", '... 2026-06-16'],
    ['sr', 'prošle nedelje', '2026-06-08 2026-06-14'],
    ['sr', 'prošlu nedelju', '2026-06-08 2026-06-14'],
    ['sr', 'прошлог месеца', '2026-05-01 2026-05-31'],
    ['sr', 'poslednjih 10 dana', '2026-06-08 2026-06-17'],
    ['sr', 'od 1. do 12. juna', '2026-06-01 2026-06-12'],
    ['sr', 'u maju 2025.', '2025-05-01 2025-05-31'],
    ['sr', 'od ponedeljka', '2026-06-15 2026-06-17'],
    ['sr', 'od ponedeljka do petka', '2026-06-15 2026-06-19'],
  ])('is read (%s): %s', (language, text, expected) => {
    expect(days(text, language)).toBe(expected);
  });

  it.each([
    ['August', '2026-08-01 2026-08-31'],
    ['June 15 to June 26', '2026-06-15 2026-06-26'],
    ['Q1', '2027-01-01 2027-03-31'],
    ['20 December to 5 January', '2026-12-20 2027-01-05'],
    ['week 20', '2027-05-17 2027-05-23'],
  ])('is looked for in the future where the caller says so: %s', (text, expected) => {
    expect(days(text, 'en', 'future')).toBe(expected);
  });

  it.each([
    ['from 15 to 1 June', 'impossible, end'],
    ['2026-06-12 to 2026-06-01', 'end-before-start, end'],
    ['February 20 to February 30', 'impossible, date'],
    ['since Wednesday', 'ambiguous, date, 2026-06-17 2026-06-17, 2026-06-10 2026-06-17'],
    ['week 53 2025', 'impossible, period'],
  ])('is asked for where it is not clear: %s', (text, expected) => {
    expect(days(text, 'en')).toBe(expected);
  });

  it('follows the week of the caller', () => {
    expect(days('this week', 'en', 'past', { ...CONTEXT, weekStart: 'SUNDAY' })).toBe('2026-06-14 2026-06-20');
  });
});
