import * as fc from 'fast-check';
import { outermostObject } from './outermost-object.js';

describe('outermostObject', () => {
  it.each([
    ['{}', '{}'],
    ['  {"a":1}\n', '{"a":1}'],
    ['```json\n{"a":{"b":[{}]}}\n```', '{"a":{"b":[{}]}}'],
    ['Here: {"a":"}{"} done', '{"a":"}{"}'],
    ['it says "no {"a":"\\"}"}', '{"a":"\\"}"}'],
    ['} {"a":1}', '{"a":1}'],
  ])('finds it in %j', (text, object) => {
    expect(outermostObject(text)).toBe(object);
  });

  it.each(['', 'no', '[1]', '{', '{"a":1', '{"a":"}', '{} {}', '{"a":1}, {"b":2}', '{"a":1} {'])(
    'finds none in %j',
    (text) => {
      expect(outermostObject(text)).toBeUndefined();
    },
  );

  it('finds any object in prose without braces', () => {
    const prose = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));
    fc.assert(
      fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), prose, (before, value, after) => {
        const json = JSON.stringify(value);
        expect(outermostObject(before + json + after)).toBe(json);
      }),
    );
  });

  it('reads a long text once', () => {
    expect(outermostObject('{'.repeat(1_000_000))).toBeUndefined();
  });
});
