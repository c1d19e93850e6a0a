import { indexByNeeds, type Needs, needsReader } from './needs.js';
import { templateParser } from './notation.js';

const parse = templateParser({ rules: { verb: '(list|show all)' }, clauses: { some: ['on {day}', 'by {user}'] } });
const needsOf = needsReader();
const needs = (text: string): Needs => needsOf(parse(text));

describe('what a template needs', () => {
  it.each([
    ['<verb> [the] tags', [['list', 'show'], ['tags']]],
    ['{name} <some...>', [['on', 'by']]],
    ['(tag|{name})', []],
    ['[please] {name}', []],
  ])('of "%s" are its words', (template, expected) => {
    expect(needs(template)).toEqual(expected);
  });

  it('finds what a line may say, and nothing that it cannot', () => {
    const items = ['list tags', 'list clients', '{name}'].map((text) => ({ text, needs: needsOf(parse(text)) }));
    const found = (...words: string[]): string[] =>
      indexByNeeds<{ text: string; needs: Needs }>(items)
        .fitting(new Set(words))
        .map(({ text }) => text)
        .sort();
    expect(found('list', 'tags')).toEqual(['list tags', '{name}']);
    expect(found('tags')).toEqual(['{name}']);
  });
});
