import * as fc from 'fast-check';
import { goOn, GRACE_MS, planSlots } from './plan-slots.js';
import type { Misfire, OpenSlots } from './schedule.js';
import { nextSlot, slotsBetween } from './slots/slots.js';

const at = Date.parse;
const plan = (cron: string, misfire: Misfire, due: string, now: string) => {
  const { fire, missed, next } = planSlots({ cron, timezone: 'UTC', misfire }, at(due), at(now));
  const iso = (slot: number) => new Date(slot).toISOString().slice(0, 19);
  return { fire: fire.map(iso), missed: missed !== null, next: next && iso(next) };
};

describe('planSlots', () => {
  it.each<Misfire>(['skip', 'once'])('fires a slot that came within the grace, and nothing else (%s)', (misfire) => {
    const daily = (now: string) => plan('0 9 * * *', misfire, '2026-11-23T09:00:00Z', now);
    const fired = { fire: ['2026-11-23T09:00:00'], missed: false, next: '2026-11-24T09:00:00' };
    expect(daily('2026-11-23T09:00:00.000Z')).toEqual(fired);
    expect(daily('2026-11-23T09:00:59.999Z')).toEqual(fired);
    expect(daily('2026-11-23T09:01:00.000Z')).toEqual(fired);
    expect(daily('2026-11-23T08:59:59.999Z')).toEqual({ fire: [], missed: false, next: '2026-11-23T09:00:00' });
  });

  it.each<Misfire>(['skip', 'once'])('fires every slot that came within the grace (%s)', (misfire) => {
    expect(plan('*/20 * * * * *', misfire, '2026-11-23T09:00:20Z', '2026-11-23T09:01:05Z')).toEqual({
      fire: ['2026-11-23T09:00:20', '2026-11-23T09:00:40', '2026-11-23T09:01:00'],
      missed: false,
      next: '2026-11-23T09:01:20',
    });
  });

  it('skips what came before the grace', () => {
    expect(plan('0 9 * * *', 'skip', '2026-11-20T09:00:00Z', '2026-11-23T12:00:00Z')).toEqual({
      fire: [],
      missed: true,
      next: '2026-11-24T09:00:00',
    });
  });

  it('makes up once for all that came before the grace, by the last of them', () => {
    expect(plan('0 9 * * *', 'once', '2026-11-20T09:00:00Z', '2026-11-23T12:00:00Z')).toEqual({
      fire: ['2026-11-23T09:00:00'],
      missed: true,
      next: '2026-11-24T09:00:00',
    });
  });

  it('has missed nothing when the one slot that was late is made up for', () => {
    expect(plan('0 9 * * *', 'once', '2026-11-23T09:00:00Z', '2026-11-23T12:00:00Z')).toEqual({
      fire: ['2026-11-23T09:00:00'],
      missed: false,
      next: '2026-11-24T09:00:00',
    });
  });

  it('takes a slot within the grace for what makes up for those before it', () => {
    expect(plan('* * * * *', 'once', '2026-11-23T09:00:00Z', '2026-11-23T12:00:30Z')).toEqual({
      fire: ['2026-11-23T12:00:00'],
      missed: true,
      next: '2026-11-23T12:01:00',
    });
  });

  it.each<Misfire>(['skip', 'once'])('does no more for a month of seconds than for a minute (%s)', (misfire) => {
    const { fire, missed, next } = plan('* * * * * *', misfire, '2026-10-23T09:00:00Z', '2026-11-23T09:00:00Z');
    expect([fire.length, fire[0], fire.at(-1)]).toEqual([61, '2026-11-23T08:59:00', '2026-11-23T09:00:00']);
    expect([missed, next]).toEqual([true, '2026-11-23T09:00:01']);
  });

  it('fires every slot once, however far apart the ticks within the grace are', () => {
    const timing = { cron: '7-59/11 * * * * *', timezone: 'Europe/Berlin' };
    const start = at('2026-10-25T00:30:00Z');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: GRACE_MS }), { maxLength: 60 }), (pauses) => {
        let now = start;
        let due = nextSlot(timing, start);
        const fired: number[] = [];
        for (const pause of pauses) {
          now += pause;
          if (due === undefined || due > now) continue;
          const { fire, missed, next } = planSlots({ ...timing, misfire: 'skip' }, due, now);
          expect(missed).toBeNull();
          fired.push(...fire);
          due = next;
        }
        const expected: number[] = [];
        for (let slot = nextSlot(timing, start); slot !== undefined && slot <= now; slot = nextSlot(timing, slot))
          expected.push(slot);
        expect(fired).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a schedule whose clock is set', () => {
  const SECOND = 1_000;
  const HOUR = 3_600 * SECOND;
  const START = at('2026-11-23T09:30:00Z');

  /** What is done to the clock: time passes, or the time of day is set. */
  type Move = { readonly pass: number } | { readonly step: number };
  const moves = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: GRACE_MS }).map((pass): Move => ({ pass })) },
      {
        weight: 1,
        arbitrary: fc
          .oneof(
            fc.constantFrom(-24 * HOUR, -HOUR, HOUR, 24 * HOUR),
            fc.integer({ min: -90 * SECOND, max: 90 * SECOND }),
            fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
          )
          .map((step): Move => ({ step })),
      },
    ),
    { maxLength: 60 },
  );

  /** The slots that have their event, with a tick after every move; each counts once, as the inbox sees to it. */
  function play(cron: string, misfire: Misfire, done: readonly Move[], beganAt = START) {
    const timing = { cron, timezone: 'UTC', misfire };
    const fired = new Set<number>();
    const passed: (readonly [number, number])[] = [];
    let now = beganAt;
    let open: OpenSlots | null = { from: null, until: new Date(beganAt) };
    let next = nextSlot(timing, now);
    for (const move of done) {
      const before = now;
      now += 'pass' in move ? move.pass : move.step;
      if ('pass' in move) passed.push([before, now]);
      const state = {
        ...timing,
        nextSlot: next === undefined ? null : new Date(next),
        beganAt: new Date(beganAt),
        open,
      };
      const { due, open: left } = goOn(state, now);
      if (due === undefined || (due > now && open.until.getTime() <= now)) continue;
      const planned = planSlots(timing, due, now);
      for (const slot of planned.fire) fired.add(slot);
      next = planned.next;
      open = planned.missed ?? left ?? open;
    }
    return { fired, passed, now, next };
  }

  it.each<Misfire>(['skip', 'once'])(
    'has an event for every slot that its clock passes, however it is set (%s)',
    (misfire) => {
      fc.assert(
        fc.property(
          moves,
          fc.constantFrom('*/2 * * * * *', '7-59/11 * * * * *', '* * * * *', '*/5 * * * *'),
          (done, cron) => {
            const { fired, passed } = play(cron, misfire, done);
            for (const [from, until] of passed) {
              for (const slot of slotsBetween({ cron, timezone: 'UTC' }, from, until)) expect(fired).toContain(slot);
            }
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it('is never silent until a time at which its clock was by mistake', () => {
    const day = 24 * HOUR;
    const { next, now } = play('*/2 * * * * *', 'skip', [
      { pass: 5 * SECOND },
      { step: day },
      { pass: 2 * SECOND },
      { step: day },
      { pass: 3 * SECOND },
      { step: -2 * day },
      { pass: 1 },
    ]);
    expect(next! - now).toBeLessThanOrEqual(2 * SECOND);
  });
});
