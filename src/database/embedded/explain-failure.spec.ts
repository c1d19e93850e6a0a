import { explainFileError, explainProgramFailure } from './explain-failure.js';

describe('explainFileError', () => {
  const explained = (code: string): string | undefined =>
    explainFileError('/data', Object.assign(new Error('raw words'), { code }))?.message;

  it.each(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ENAMETOOLONG', 'ENOENT', 'ELOOP', 'EIO'])(
    'says of %s what is wrong and what to do, in one line',
    (code) => {
      expect(explained(code)).toMatch(/^DATA_DIR \(\/data\) cannot be used \([A-Z]+\): [^\n]+DATA_DIR[^\n]+$/);
      expect(explained(code)).not.toContain('raw words');
    },
  );

  it('leaves what is about something else', () => {
    expect(explained('23505')).toBeUndefined();
    expect(explainFileError('/data', new Error('no code'))).toBeUndefined();
  });
});

describe('explainProgramFailure', () => {
  const explained = (words: string): string =>
    explainProgramFailure('The database could not be made', '/data', words, '/data/initdb.log').message;

  it.each([
    ['a full disk', 'initdb: error: could not write to file "pg_wal/x": No space left on device\nmore', /disk is full/],
    ['a quota', 'FATAL: could not extend file "base/1": Disk quota exceeded', /quota/],
    ['a read-only disk', 'initdb: error: could not create directory "/data/x": Read-only file system', /read-only/],
    ['missing rights', 'initdb: error: could not access directory "/data/x": Permission denied', /may not write/],
    [
      'a missing library',
      'postgres: error while loading shared libraries: libicu.so.60: cannot open',
      /no libicu\.so\.60: install/,
    ],
    ['shared memory', 'FATAL:  could not create shared memory segment: No space left on device', /shared memory/],
  ])('knows %s by the words of the program, and tells it in one line of ours', (_what, words, reason) => {
    expect(explained(words)).toMatch(reason);
    expect(explained(words)).not.toMatch(/initdb: error|FATAL|\n/);
  });

  it('tells where the words are that it does not know', () => {
    expect(explained('initdb: error: something new\nin two lines')).toBe(
      "The database could not be made in DATA_DIR (/data): PostgreSQL's own words are in /data/initdb.log",
    );
  });
});
