import { DatabaseStartError } from '../database-start-error.js';

/** The user that PostgreSQL runs as when it cannot run as ours. */
export interface RunAs {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `postgres` comes with a distribution's package; `nobody` is everywhere. */
const CANDIDATES = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root, and initdb needs an entry in the user list. Everybody else runs it as themselves.
 * @param passwd the text of /etc/passwd
 * @throws DatabaseStartError when root has nobody to run it as
 */
export function decideRunAs(uid: number | undefined, passwd: string): RunAs | undefined {
  if (uid !== 0) return undefined;
  const users = passwd.split('\n').map(parseUser);
  for (const name of CANDIDATES) {
    const user = users.find((candidate) => candidate?.name === name);
    if (user !== undefined) return user;
  }
  throw new DatabaseStartError(
    'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as: ' +
      'start Clankerbot as an ordinary user, or set DATABASE_URL',
  );
}

function parseUser(line: string): RunAs | undefined {
  const [name, , uid, gid] = line.split(':');
  if (name === undefined || uid === undefined || gid === undefined) return undefined;
  const user = { name, uid: Number(uid), gid: Number(gid) };
  return Number.isInteger(user.uid) && Number.isInteger(user.gid) && user.uid !== 0 ? user : undefined;
}
