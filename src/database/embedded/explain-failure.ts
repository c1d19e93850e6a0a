import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';

const OTHER_FOLDER = 'set DATA_DIR to a folder that this user may write';
const MORE_ROOM = 'make room, or set DATA_DIR to a folder on another disk';

/** What stands in the way of a DATA_DIR and what to do about it, by the system's name for the failure. */
const BY_CODE: Readonly<Record<string, string>> = {
  EACCES: `this user may not write there: ${OTHER_FOLDER}`,
  EPERM: `this user may not write there: ${OTHER_FOLDER}`,
  EROFS: `it lies on a read-only file system: ${OTHER_FOLDER}`,
  ENOSPC: `its disk is full (a new database takes about 150 MB): ${MORE_ROOM}`,
  EDQUOT: `the quota of this user is used up: ${MORE_ROOM}`,
  EFBIG: `this user may not write files that large (ulimit -f): ${OTHER_FOLDER}`,
  EEXIST: `it is a file, and has to be a folder: ${OTHER_FOLDER}`,
  ENOTDIR: `it is a file, or leads through one, and has to be a folder: ${OTHER_FOLDER}`,
  ENAMETOOLONG: `it is longer than the system takes: ${OTHER_FOLDER}`,
  ENOENT: `no folder can be made there: ${OTHER_FOLDER}`,
  ELOOP: `its links lead in a circle: ${OTHER_FOLDER}`,
  EINVAL: `it is not a name that a folder can have: ${OTHER_FOLDER}`,
  EIO: `its disk fails to read or write: ${OTHER_FOLDER}`,
};

/** The words of the C library, which is all that PostgreSQL's programs hand on. */
const CODE_OF_WORDS: readonly (readonly [RegExp, string])[] = [
  [/No space left on device/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/File too large/i, 'EFBIG'],
  [/Read-only file system/i, 'EROFS'],
  [/File name too long/i, 'ENAMETOOLONG'],
  [/Input\/output error/i, 'EIO'],
  [/Permission denied|Operation not permitted/i, 'EACCES'],
];

const MISSING_LIBRARY = /error while loading shared libraries: ([^\s:]+)/i;
const SHARED_MEMORY =
  /could not create (?:shared memory segment|semaphores|any .*semaphore)|could not map .*shared memory/i;

const OPEN_TO_OTHERS = /data directory ".*" has (?:invalid permissions|group or world access)/i;

/** A DATA_DIR that cannot be used, in one line; `undefined` for a failure that is about something else. */
export function explainFileError(dataDir: string, cause: unknown): DatabaseStartError | undefined {
  const code = failureCode(cause);
  const reason = code === undefined ? undefined : BY_CODE[code];
  if (reason === undefined) return undefined;
  return new DatabaseStartError(`DATA_DIR (${dataDir}) cannot be used (${code}): ${reason}`, { cause });
}

/**
 * Why one of PostgreSQL's programs failed, in one line.
 * @param words what it wrote
 * @param place where all of that can be read
 */
export function explainProgramFailure(what: string, dataDir: string, words: string, place: string): DatabaseStartError {
  return new DatabaseStartError(`${what} in DATA_DIR (${dataDir}): ${reasonIn(words, place)}`);
}

function reasonIn(words: string, place: string): string {
  const library = MISSING_LIBRARY.exec(words)?.[1];
  if (library !== undefined) {
    return `this machine has no ${library}: install it, or set DATABASE_URL to use a PostgreSQL server`;
  }
  if (SHARED_MEMORY.test(words)) {
    return 'the system has no shared memory left for it: end other databases, or set DATABASE_URL to use a PostgreSQL server';
  }
  if (OPEN_TO_OTHERS.test(words)) {
    return 'others may read or write it, which PostgreSQL refuses: take their rights away (chmod -R go-rwx) and start again';
  }
  const code = CODE_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return (code !== undefined && BY_CODE[code]) || `PostgreSQL's own words are in ${place}`;
}
