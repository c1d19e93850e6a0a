import { InTime } from './in-time.js';

describe('InTime', () => {
  const indicator = (check: () => Promise<object>) => {
    const asked = { times: 0 };
    return {
      asked,
      check: () => {
        asked.times += 1;
        return check().then(() => ({ it: { status: 'up' as const } }));
      },
      late: () => ({ it: { status: 'down' as const } }),
    };
  };
  const never = () => new Promise<object>(() => undefined);

  it('answers what the indicator answers', async () => {
    const one = indicator(() => Promise.resolve({}));
    expect(await new InTime(60_000).check(one)).toEqual({ it: { status: 'up' } });
  });

  it('says what is to be said of one that hangs, and asks it only once however often probes come', async () => {
    const one = indicator(never);
    const inTime = new InTime(5);
    const answers = [...(await Promise.all([inTime.check(one), inTime.check(one)])), await inTime.check(one)];
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ it: { status: 'down' } })));
    expect(one.asked.times).toBe(1);
  });

  it('asks again when the last answer has been given', async () => {
    const one = indicator(() => Promise.resolve({}));
    const inTime = new InTime(60_000);
    await Promise.all([inTime.check(one), inTime.check(one)]);
    await inTime.check(one);
    expect(one.asked.times).toBe(2);
  });

  it('hands a failure on to everybody who waits, and asks again afterwards', async () => {
    const one = indicator(() => Promise.reject(new Error('a mistake of ours')));
    const inTime = new InTime(60_000);
    await expect(Promise.all([inTime.check(one), inTime.check(one)])).rejects.toThrow('a mistake of ours');
    await expect(inTime.check(one)).rejects.toThrow('a mistake of ours');
    expect(one.asked.times).toBe(2);
  });
});
