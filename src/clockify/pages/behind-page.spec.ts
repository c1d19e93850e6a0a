import { behindPage, type SeenPage } from './behind-page.js';

const FULL: SeenPage = { rows: 50, size: 50, index: 0, lastPage: undefined, total: undefined };

describe('behindPage', () => {
  it.each<[string, Partial<SeenPage>, string]>([
    ['a full page of which nothing more is said', {}, 'open'],
    ['a short page', { rows: 49 }, 'nothing'],
    ['an empty page', { rows: 0, index: 3 }, 'nothing'],
    ['a page that came fuller than it was asked for', { rows: 500, size: 200 }, 'open'],
    ['a full page that is said to be the last one', { lastPage: true }, 'nothing'],
    ['a full page that is said not to be', { lastPage: false }, 'more'],
    ['a short page that is said not to be', { rows: 3, lastPage: false }, 'more'],
    ['a page of a larger total', { total: 51 }, 'more'],
    ['a short page of a larger total', { rows: 10, total: 51 }, 'more'],
    ['the second page of a larger total', { index: 1, total: 101 }, 'more'],
    ['the short last page of a total', { rows: 1, index: 1, total: 51 }, 'nothing'],
    ['a full page of just that total', { total: 50 }, 'open'],
  ])('behind %s: %j is %s', (_what, page, expected) => {
    expect(behindPage({ ...FULL, ...page })).toBe(expected);
  });
});
