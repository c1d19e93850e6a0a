import { FixedClock } from '../../../test/support/fixed-clock.js';
import { SettledTime } from './settled-time.js';

const HOUR = 60 * 60_000;
const YEAR = 365 * 24 * HOUR;

describe('SettledTime', () => {
  let clock: FixedClock;
  let time: SettledTime;

  beforeEach(() => {
    clock = new FixedClock();
    time = new SettledTime(clock);
  });

  it('is the time of day, however much of it passes', () => {
    for (const passed of [0, 1, HOUR, YEAR]) {
      clock.advance(passed);
      expect(time.now()).toBe(clock.now());
    }
  });

  it('does not follow a clock that is set a year forward, for an hour', () => {
    const right = clock.now();
    clock.step(YEAR);
    expect(time.now()).toBe(right);
    clock.advance(HOUR / 2);
    expect(time.now()).toBe(right + HOUR / 2);
    clock.advance(HOUR);
    time.now();
    clock.advance(HOUR);
    expect(time.now()).toBe(clock.now());
  });

  it('has forgotten the step when the clock is right again', () => {
    clock.step(YEAR);
    time.now();
    clock.advance(5_000);
    clock.step(-YEAR);
    expect(time.now()).toBe(clock.now());
  });

  it('asked once an hour, goes by what it was an hour before', () => {
    clock.advance(HOUR);
    time.now();
    clock.advance(HOUR - 1_000);
    const right = clock.now();
    clock.step(YEAR);
    expect(time.now()).toBe(right);
  });

  it('follows a clock that is set back at once', () => {
    clock.step(-YEAR);
    expect(time.now()).toBe(clock.now());
  });
});
