import { setTimeout as delay } from 'node:timers/promises';
import { withTimeLimit } from './with-time-limit.js';

const forever = (signal: AbortSignal): Promise<void> => delay(60_000, undefined, { signal });

describe('withTimeLimit', () => {
  it('ends what takes too long', async () => {
    await expect(withTimeLimit(5, forever)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('answers what the work answers', async () => {
    await expect(withTimeLimit(60_000, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it.each(['before', 'during'])('ends with the outer signal that fires %s it', async (when) => {
    const outer = new AbortController();
    if (when === 'before') outer.abort();
    const work = withTimeLimit(60_000, forever, outer.signal);
    outer.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves nothing behind when the work is done', async () => {
    const outer = new AbortController();
    let inner: AbortSignal | undefined;
    await withTimeLimit(
      5,
      (signal) => {
        inner = signal;
        return Promise.resolve();
      },
      outer.signal,
    );
    outer.abort();
    expect(inner?.aborted).toBe(false);
  });
});
