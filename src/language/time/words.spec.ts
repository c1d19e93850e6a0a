import * as fc from 'fast-check';
import { fold, wordsOf } from './words.js';

const pieces = (text: string): string[] => wordsOf(text).map(({ text: piece }) => piece);

describe('wordsOf', () => {
  it.each([
    ['1h30m', ['1', 'h', '30', 'm']],
    ['1,5 Std.', ['1', ',', '5', 'Std', '.']],
    ['9:00-11:30', ['9', ':', '00', '-', '11', ':', '30']],
    ['#tag @ana a/b', ['#', 'tag', '@', 'ana', 'a', '/', 'b']],
    ["aujourd'hui", ['aujourd', "'", 'hui']],
    ['јуче — четвртак', ['јуче', '—', 'четвртак']],
    [' \n\t', []],
  ])('splits %j into letters, digits and marks', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('tells what stands together from what stands apart', () => {
    expect(wordsOf('2h 30').map(({ glued, kind }) => [kind, glued])).toEqual([
      ['digits', false],
      ['letters', true],
      ['digits', false],
    ]);
  });

  it('keeps the place of every word in the text as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        for (const { text: piece, from, to } of words) expect(text.slice(from, to)).toBe(piece);
        expect(words.map((word) => word.text).join('')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['Četvrtak', 'cetvrtak'],
    ['четвртак', 'cetvrtak'],
    ['NEDJELJA', 'nedjelja'],
    ['недеља', 'nedelja'],
    ['Između', 'izmedju'],
    ['fünfzehn', 'funfzehn'],
    ['dreißig', 'dreissig'],
    ['año', 'ano'],
    ['–', '-'],
    ['’', "'"],
    ['„', '"'],
  ])('makes %s %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});
