import { inChunks } from './in-chunks.js';

describe('inChunks', () => {
  it.each([0, 1, 999, 1_000, 1_001, 2_500])('changes %i rows, never many at once', async (rows) => {
    const changes: number[] = [];
    let left = rows;
    const count = await inChunks(async (limit) => {
      const changed = Math.min(limit, left);
      left -= changed;
      changes.push(changed);
      return changed;
    });
    expect([count, left]).toEqual([rows, 0]);
    expect(Math.max(...changes)).toBeLessThanOrEqual(1_000);
  });

  it('ends with the failure of a change', async () => {
    await expect(inChunks(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
