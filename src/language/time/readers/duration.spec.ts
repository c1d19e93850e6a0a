import type { Language } from '../languages/language-table.js';
import { wordsOf } from '../words.js';
import { readDuration } from './duration.js';

/** Minutes of the longest reading, with what it leaves over. */
function read(text: string, language: Language): string {
  const words = wordsOf(text);
  const [reading] = readDuration(words, 0, language);
  if (reading === undefined) return 'nothing';
  const rest = text.slice(words[reading.to]?.from ?? text.length);
  return `${reading.value.seconds / 60}${rest === '' ? '' : ` | ${rest}`}`;
}

describe('readDuration', () => {
  it.each<Language>(['en', 'de', 'es', 'fr', 'sr'])('reads what is written alike everywhere (%s)', (language) => {
    const written = [
      '2h',
      '1h45m',
      '1h 45',
      '1h45',
      '1.25h',
      '1,25h',
      '0:50',
      '1:45',
      '105min',
      'PT1H45M',
      'PT30S',
      '.5h',
    ];
    expect(written.map((text) => read(text, language))).toEqual(
      ['120', '105', '105', '105', '75', '75', '50', '105', '105', '105', '0.5', '30'], // prettier-ignore
    );
  });

  it.each<[Language, string, string]>([
    ['en', 'half an hour', '30'],
    ['en', 'an hour and a half', '90'],
    ['en', 'three and a half hours', '210'],
    ['en', 'three quarters of an hour', '45'],
    ['en', 'a quarter of an hour', '15'],
    ['en', 'four hours and 20 minutes', '260'],
    ['en', 'twenty-five minutes', '25'],
    ['en', '3 hrs 5 mins', '185'],
    ['de', 'anderthalb Stunden', '90'],
    ['de', 'zweieinhalb Stunden', '150'],
    ['de', 'eine halbe Stunde', '30'],
    ['de', 'Dreiviertelstunde', '45'],
    ['de', '2 Std. 10 Min.', '130'],
    ['de', '1 Std 40', '100'],
    ['de', 'fünf Stunden und zehn Minuten', '310'],
    ['es', 'media hora', '30'],
    ['es', 'hora y media', '90'],
    ['es', 'dos horas y media', '150'],
    ['es', 'un cuarto de hora', '15'],
    ['es', 'treinta y cinco minutos', '35'],
    ['es', '3 horas y 10 minutos', '190'],
    ['fr', 'une heure et demie', '90'],
    ['fr', "un quart d'heure", '15'],
    ['fr', 'une demi-heure', '30'],
    ['fr', '4h15', '255'],
    ['fr', 'vingt-cinq minutes', '25'],
    ['fr', 'trois heures 10', '190'],
    ['sr', 'pola sata', '30'],
    ['sr', 'sat i po', '90'],
    ['sr', 'tri i po sata', '210'],
    ['sr', 'пет сати и 10 минута', '310'],
    ['sr', 'dvadeset pet minuta', '25'],
    ['sr', 'četvrt sata', '15'],
  ])('reads words (%s): %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each([
    ['2h 9:30-11', '120 | 9:30-11'],
    ['2h 30 November', '120 | 30 November'],
    ['2h 30% done', '120 | 30% done'],
    ['1h review', '60 | review'],
    ['1h, call', '60 | , call'],
  ])('ends where something else begins: %s', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });

  it.each(['90', '2', 'h', 'hours', '2hx', '1:75', '2d', 'PT', 'PT1', '1234567h', 'half', ''])(
    'reads nothing in %j',
    (text) => {
      expect(read(text, 'en')).toBe('nothing');
    },
  );

  it.each([
    ['v2h', 1],
    ['#2h', 1],
    ['-2h', 1],
    ['1.2h', 2],
    ['64f2h', 3],
  ])('reads nothing inside of %s', (text, from) => {
    expect(readDuration(wordsOf(text), from, 'en')).toEqual([]);
  });

  it('tells the longest reading first', () => {
    const words = wordsOf('2 hours 15 minutes');
    expect(readDuration(words, 0, 'en')).toEqual([
      { to: 4, value: { seconds: 8100 } },
      { to: 2, value: { seconds: 7200 } },
    ]);
  });
});
