import { parseLastPage } from './answer.js';

describe('parseLastPage', () => {
  it.each([
    ['true', true],
    ['False', false],
    ['', undefined],
    ['maybe', undefined],
    ['true, true', undefined],
    ['1', undefined],
    [undefined, undefined],
  ])('reads %j as %s', (value, expected) => {
    expect(parseLastPage(value)).toBe(expected);
  });
});
