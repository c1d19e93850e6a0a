import { FixedClock } from '../../../test/support/fixed-clock.js';
import { RepeatedLines } from './repeated-lines.js';

describe('RepeatedLines', () => {
  const lines: string[] = [];
  const clock = new FixedClock();
  const repeated = new RepeatedLines(clock);
  const tell = (kind: string): void => repeated.tell(kind, (count) => lines.push(`${kind} ${count}`));
  const told = (): string[] => lines.splice(0);

  it('tells the first of a kind at once, and the others of its minute together', () => {
    tell('a');
    for (let times = 0; times < 5; times++) tell('a');
    expect(told()).toEqual(['a 1']);
    clock.advance(60_000);
    tell('a');
    expect(told()).toEqual(['a 6']);
  });

  it('keeps kinds apart', () => {
    tell('b');
    tell('c');
    expect(told()).toEqual(['b 1', 'c 1']);
  });

  it('tells the last ones as well, and nothing twice', () => {
    tell('c');
    clock.advance(60_000);
    repeated.flush();
    repeated.flush();
    expect(told()).toEqual(['c 1']);
  });

  it('does not take a step of the time of day for a minute', () => {
    tell('d');
    clock.step(3_600_000);
    tell('d');
    expect(told()).toEqual(['d 1']);
  });
});
