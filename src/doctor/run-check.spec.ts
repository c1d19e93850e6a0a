import { DatabaseStartError } from '../database/database-start-error.js';
import type { Check } from './check.js';
import { runCheck } from './run-check.js';

const named = (run: Check['run']): Check => ({ name: 'a check', run });

describe('runCheck', () => {
  it('passes on what was found', async () => {
    expect(await runCheck(named(() => ({ level: 'ok', found: 'it' })))).toEqual({ level: 'ok', found: 'it' });
  });

  it('fails in the words with which a start of the service would', async () => {
    const check = named(() => Promise.reject(new DatabaseStartError('DATA_DIR is taken')));
    expect(await runCheck(check)).toEqual({ level: 'fail', found: 'DATA_DIR is taken' });
  });

  it('fails when the check itself does', async () => {
    const check = named(() => {
      throw new TypeError('oops');
    });
    expect(await runCheck(check)).toEqual({ level: 'fail', found: 'the check itself failed: oops' });
  });

  it('lets a check say that its time is over', async () => {
    const check = named(
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ level: 'fail', found: 'too slow' }));
        }),
    );
    expect(await runCheck(check, 10)).toEqual({ level: 'fail', found: 'too slow' });
  });

  it('does not wait for a check that does not come to an end', async () => {
    const check = named(() => new Promise(() => undefined));
    expect(await runCheck(check, 10)).toEqual({ level: 'fail', found: expect.stringContaining('no answer within') });
  });
});
