import { isDownload, toDownload, type Wanted } from './read-download.js';

describe('isDownload', () => {
  it.each<[Wanted, number, string | undefined, boolean]>([
    ['json', 200, 'application/pdf', false],
    ['bytes', 200, 'application/pdf', true],
    ['bytes', 200, 'application/json', true],
    ['bytes', 200, undefined, true],
    ['bytes', 200, 'text/html; charset=utf-8', false],
    ['either', 200, 'Text/HTML', false],
    ['bytes', 404, 'application/json', false],
    ['bytes', 503, 'text/html', false],
    ['either', 200, 'application/json;charset=UTF-8', false],
    ['either', 200, 'application/problem+json', false],
    ['either', 200, 'text/csv', true],
    ['either', 200, undefined, false],
  ])('wanting %s, status %d of type %s: %s', (wanted, status, type, expected) => {
    expect(isDownload(wanted, status, { type, disposition: undefined })).toBe(expected);
  });
});

describe('toDownload', () => {
  it.each([
    ['attachment; filename="Invoice 7.pdf"', 'Invoice 7.pdf'],
    ['attachment; filename=report.csv; size=3', 'report.csv'],
    ['inline', undefined],
    [undefined, undefined],
  ])('reads the name in %j', (disposition, name) => {
    expect(toDownload(Buffer.from('x'), { type: 'text/csv', disposition }).fileName).toBe(name);
  });
});
