import { excerptOf, RuleSyntaxError } from './rule-syntax-error.js';

describe('RuleSyntaxError', () => {
  it('tells the place in columns from 1 and offers the suggestion', () => {
    const error = new RuleSyntaxError({
      code: 'TYPE',
      span: { start: 3, end: 6 },
      problem: 'wrong',
      suggestion: 'true',
    });
    expect(error).toMatchObject({ column: 4, length: 3, suggestion: 'true' });
    expect(error.message).toBe('wrong (column 4); did you mean "true"?');
  });

  it('prefers a hint to "did you mean"', () => {
    const span = { start: 0, end: 1 };
    const error = new RuleSyntaxError({ code: 'TYPE', span, problem: 'wrong', hint: 'write x', suggestion: 'x' });
    expect(error.message).toBe('wrong (column 1); write x');
  });
});

describe('excerptOf', () => {
  it('puts carets below the place', () => {
    expect(excerptOf('clockify.creat_client', { column: 10, length: 12 })).toBe(
      ['clockify.creat_client', '         ^^^^^^^^^^^^'].join('\n'),
    );
  });

  it('shows one caret behind the end of the line', () => {
    expect(excerptOf('clockify', { column: 9, length: 0 })).toBe('clockify\n        ^');
  });

  it('makes control characters visible and keeps positions', () => {
    expect(excerptOf('a\n\u0000\u007f\u2028\tb', { column: 7, length: 1 })).toBe('a␊␀\ufffd\ufffd␉b\n      ^');
  });

  it.each([1, 2, 40, 41, 500, 960, 961, 1000, 1001])('cuts a long line to a window around column %i', (column) => {
    const line = `${'a'.repeat(column - 1)}X${'b'.repeat(1000)}`.slice(0, 1000);
    const [text = '', carets = ''] = excerptOf(line, { column, length: 1 }).split('\n');
    expect(text.length).toBeLessThanOrEqual(82);
    expect(text[carets.indexOf('^')]).toBe(column === 1001 ? undefined : 'X');
  });
});
