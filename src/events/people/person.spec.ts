import { toPerson } from './person.js';

describe('toPerson', () => {
  it.each<[string, string | undefined]>([
    ['64a687e29ae1f428e7ebe303', '64a687e29ae1f428e7ebe303'],
    ['CaseOfAnId', 'CaseOfAnId'],
    ['Ana.Ú@Acme.Example', 'ana.ú@acme.example'],
    [' ana@acme.example\n', 'ana@acme.example'],
    ['Ana Sample', undefined],
    ['nul\u0000', undefined],
    ['half of a pair \ud83d'.slice(-1), undefined],
    ['', undefined],
    [' ', undefined],
    ['a'.repeat(320), 'a'.repeat(320)],
    ['a'.repeat(321), undefined],
  ])('takes %j for %j', (text, expected) => {
    expect(toPerson(text)).toBe(expected);
  });
});
