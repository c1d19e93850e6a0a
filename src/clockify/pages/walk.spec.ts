import { type Page, type Progress, Walk } from './walk.js';

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_row, index) => ({ id: `r${from + index}` }));
const page = (rows: readonly unknown[], lastPage?: boolean): Page => ({ rows, size: 2, lastPage });

describe('Walk', () => {
  const walk = (pages: readonly Page[], limit = 100): { progress: Progress[]; rows: readonly unknown[] } => {
    const walked = new Walk(limit);
    const progress = pages.map((next) => walked.add(next));
    return { progress, rows: walked.rows };
  };

  it.each<[string, readonly Page[], Progress[], number]>([
    ['the header says so', [page(ids(0, 2), false), page(ids(2, 2), true)], ['more', 'end'], 4],
    ['the header says so of the first page', [page(ids(0, 2), true)], ['end'], 2],
    ['a page is empty', [page(ids(0, 2)), page([])], ['more', 'end'], 2],
    ['a page is empty in spite of its header', [page(ids(0, 2), false), page([], false)], ['more', 'end'], 2],
    ['a page is short', [page(ids(0, 2)), page(ids(2, 1))], ['more', 'end'], 3],
    ['the first page is short', [page(ids(0, 1))], ['end'], 1],
    ['a page brings no new ids', [page(ids(0, 2)), page(ids(0, 2).toReversed())], ['more', 'end'], 2],
    ['the pages go round', [page(ids(0, 2)), page(ids(2, 2)), page(ids(0, 2))], ['more', 'more', 'end'], 4],
    [
      'a page without ids comes again',
      [page([{ day: 1 }, { day: 1 }]), page([{ day: 1 }, { day: 1 }])],
      ['more', 'end'],
      2,
    ],
  ])('ends when %s', (_why, pages, progress, rows) => {
    const walked = walk(pages);
    expect(walked.progress).toEqual(progress);
    expect(walked.rows).toHaveLength(rows);
  });

  it('goes on after a short page when the header says that there is more', () => {
    expect(walk([page(ids(0, 1), false), page(ids(1, 1), true)]).progress).toEqual(['more', 'end']);
  });

  it('counts a row once that moved to the next page meanwhile', () => {
    expect(walk([page(ids(0, 2)), page(ids(1, 2)), page([])]).rows).toEqual(ids(0, 3));
  });

  it('takes the ids of report rows for ids', () => {
    expect(walk([page([{ _id: 'a' }, { _id: 'b' }]), page([{ _id: 'b' }, { _id: 'a', x: 1 }])]).progress).toEqual([
      'more',
      'end',
    ]);
  });

  it('keeps rows that have no id, even when they are alike', () => {
    expect(walk([page([{ day: 1 }, { day: 1 }]), page([{ day: 1 }])]).rows).toHaveLength(3);
  });

  it('is full when there are more rows than wanted, and not when there are just as many', () => {
    expect(walk([page(ids(0, 2)), page(ids(2, 2))], 3)).toEqual({ progress: ['more', 'full'], rows: ids(0, 3) });
    expect(walk([page(ids(0, 2)), page(ids(2, 1))], 3)).toEqual({ progress: ['more', 'end'], rows: ids(0, 3) });
  });
});
