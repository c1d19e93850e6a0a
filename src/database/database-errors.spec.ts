import { AppError } from '../common/errors/app-error.js';
import { isUnavailable, mapDatabaseError } from './database-errors.js';

const withCode = (code: string, more: object = {}): Error => Object.assign(new Error('raw words'), { code, ...more });

describe('isUnavailable', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', '57P01', '57P02', '57P03', '57014', '53100', '53300', '08006'])(
    'is so for %s',
    (code) => {
      expect(isUnavailable(withCode(code))).toBe(true);
    },
  );

  it.each(['23505', '22012', '42P01', '40001', '28P01', 'EACCES', '5'])('is not so for %s', (code) => {
    expect(isUnavailable(withCode(code))).toBe(false);
  });

  it('takes a missing socket for a missing server, and a missing file for what it is', () => {
    expect(isUnavailable(withCode('ENOENT', { syscall: 'connect' }))).toBe(true);
    expect(isUnavailable(withCode('ENOENT', { syscall: 'open' }))).toBe(false);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
  ])('knows the words "%s"', (words) => {
    expect(isUnavailable(new Error(words))).toBe(true);
  });

  it.each([undefined, null, 'ECONNREFUSED', 42, new Error('anything else')])('is not so for %p', (thrown) => {
    expect(isUnavailable(thrown)).toBe(false);
  });
});

describe('mapDatabaseError', () => {
  it('says that the disk is full', () => {
    expect(mapDatabaseError(withCode('53100'))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('disk is full') as string,
    });
  });

  it('keeps the cause for the log and its words from the caller', () => {
    const cause = withCode('57P01');
    const mapped = mapDatabaseError(cause);
    expect(mapped).toMatchObject({ code: 'unavailable', cause });
    expect(String(mapped)).not.toContain('raw words');
  });

  it('returns what it is not about as it came', () => {
    const conflict = withCode('23505');
    const known = new AppError('conflict', 'known');
    expect(mapDatabaseError(conflict)).toBe(conflict);
    expect(mapDatabaseError(known)).toBe(known);
  });
});
