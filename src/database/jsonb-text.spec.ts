import { jsonbText } from './jsonb-text.js';

describe('a value as text for jsonb', () => {
  it.each([
    ['plain', 'plain'],
    ['"quoted" \\ ü 🙂 \n\t\u0001', '"quoted" \\ ü 🙂 \n\t\u0001'],
    ['a\u0000b', 'a\ufffdb'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['\\u0000 and \\ud800 are written out', '\\u0000 and \\ud800 are written out'],
    ['\\\u0000', '\\\ufffd'],
  ])('%j comes back as %j', (text, expected) => {
    expect(JSON.parse(jsonbText({ [text]: [text] }))).toEqual({ [expected]: [expected] });
  });
});
