import { decideRunAs } from './run-as.js';

const ROOT = 'root:x:0:0:root:/root:/bin/bash';
const POSTGRES = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash';
const NOBODY = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';

describe('decideRunAs', () => {
  it('leaves an ordinary user as it is', () => {
    expect(decideRunAs(1000, [ROOT, POSTGRES, NOBODY].join('\n'))).toBeUndefined();
  });

  it('takes postgres below root, and nobody where there is none', () => {
    expect(decideRunAs(0, [ROOT, NOBODY, POSTGRES].join('\n'))).toEqual({ name: 'postgres', uid: 101, gid: 104 });
    expect(decideRunAs(0, [ROOT, NOBODY].join('\n'))).toEqual({ name: 'nobody', uid: 65_534, gid: 65_533 });
  });

  it('never takes a user that is root by another name', () => {
    expect(decideRunAs(0, ['postgres:x:0:0::/:/bin/sh', NOBODY].join('\n'))?.name).toBe('nobody');
  });

  it('says what to do when there is nobody', () => {
    expect(() => decideRunAs(0, `${ROOT}\n# a comment\n`)).toThrow(/ordinary user, or set DATABASE_URL/);
  });
});
