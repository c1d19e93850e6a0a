import type { Language } from '../languages/language-table.js';
import { wordsOf } from '../words.js';
import { readClock } from './clock.js';

/** The time of the whole text, and how it was written. */
function read(text: string, language: Language): string {
  const words = wordsOf(text);
  const [reading] = readClock(words, 0, language);
  if (reading === undefined || reading.to < words.length) return 'nothing';
  const { hour, minute, style } = reading.value;
  return `${hour}:${String(minute).padStart(2, '0')} ${style}`;
}

describe('readClock', () => {
  it.each<[Language, string, string]>([
    ['en', '7', '7:00 hour'],
    ['en', '7:05', '7:05 exact'],
    ['en', '705', '7:05 compact'],
    ['en', '1905', '19:05 compact'],
    ['en', '7pm', '19:00 exact'],
    ['en', '12am', '0:00 exact'],
    ['en', '12:30 p.m.', '12:30 exact'],
    ['en', 'at half past seven', '7:30 exact'],
    ['en', 'quarter to one', '12:45 exact'],
    ['en', 'ten past seven', '7:10 exact'],
    ['en', 'noon', '12:00 exact'],
    ['en', 'midnight', '0:00 midnight'],
    ['de', '7 Uhr', '7:00 exact'],
    ['de', 'um 7:05 Uhr', '7:05 exact'],
    ['de', 'halb eins', '12:30 exact'],
    ['de', 'Viertel nach sieben', '7:15 exact'],
    ['de', 'fünf nach halb acht', '7:35 exact'],
    ['de', 'sieben Uhr abends', '19:00 exact'],
    ['es', 'a las siete y media', '7:30 exact'],
    ['es', 'las ocho menos diez', '7:50 exact'],
    ['es', 'a la una de la tarde', '13:00 exact'],
    ['fr', '7h05', '7:05 exact'],
    ['fr', 'huit heures moins le quart', '7:45 exact'],
    ['fr', 'à sept heures du soir', '19:00 exact'],
    ['sr', 'u pola osam', '7:30 exact'],
    ['sr', 'sedam i petnaest', '7:15 exact'],
    ['sr', 'petnaest do osam', '7:45 exact'],
    ['sr', 'у 7 увече', '19:00 exact'],
  ])('reads (%s): %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });

  it.each(['25', '7:60', '24:30', '13am', '0pm', '999', '7 hours', '7 June', '7%', '12345', '7:5'])(
    'reads nothing in %s',
    (text) => {
      expect(read(text, 'en')).toBe('nothing');
    },
  );
});
