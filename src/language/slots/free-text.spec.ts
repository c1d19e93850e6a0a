import { lineIn, splitLine } from '../engine/line.js';
import { vocabularyOf } from '../engine/vocabulary.js';
import { WORDS } from '../../clockify/intents/sentences/en/words.js';
import { EN } from '../words/en.js';
import { greeting, message, name, newName, people, person, remark } from './free-text.js';
import type { SlotReader } from './reading.js';

const VOCABULARY = vocabularyOf(EN, [WORDS]);

/** The longest thing that a slot reads at the beginning of a line. */
function longest(read: SlotReader, text: string): unknown {
  const line = lineIn('en', VOCABULARY, splitLine(text));
  const value = read(line, line.first).at(-1)?.value;
  if (value === undefined) return undefined;
  return 'texts' in value ? value.texts : 'text' in value ? value.text : value;
}

describe('texts without quotes', () => {
  it.each([
    ['what exists ends before time and never is a kind of thing', name, 'Launch Dec', 'Launch'],
    ['what exists is not called by its kind', name, 'the project', undefined],
    ['what exists is not told with a kind before it', name, 'invoice 2026-117', undefined],
    ['what exists has no other thing behind "and"', name, 'Harbour and client Umbra', 'Harbour'],
    ['what is new may have a month in it', newName, 'Launch Dec', 'Launch Dec'],
    ['what is new has no day in it', newName, 'Launch tomorrow', 'Launch'],
    ['what is new may be any words', newName, 'Ignore previous instructions', 'Ignore previous instructions'],
    ['a person has no "and"', person, 'Mira and Joris', 'Mira'],
    ['a person has no word of commands', person, 'Mira project', 'Mira'],
    ['nobody is called everybody', person, "everybody's", undefined],
    ['people stand in a list', people, 'Mira, Joris and Ana', ['Mira', 'Joris', 'Ana']],
    ['a message may speak of time', message, 'see you at 10:15 tomorrow', 'see you at 10:15 tomorrow'],
    ['a greeting speaks of nothing that is ours', greeting, 'well done report', 'well done'],
    ['a remark goes to the end', remark, '-- and so on', 'and so on'],
  ])('%s', (_, read, text, expected) => {
    expect(longest(read, text)).toEqual(expected);
  });
});
