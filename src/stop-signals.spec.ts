import { EventEmitter, once } from 'node:events';
import { Logger } from '@nestjs/common';
import { FixedClock } from '../test/support/fixed-clock.js';
import { Shutdown } from './common/shutdown/shutdown.js';
import { StopSignals } from './stop-signals.js';

class FakeProcess extends EventEmitter {
  readonly exitCodes: number[] = [];

  exit(code: number): void {
    this.exitCodes.push(code);
    this.emit('exited');
  }
}

describe('StopSignals', () => {
  const set = (close: () => Promise<void> = () => Promise.resolve(), isRunByNpm = false) => {
    const process = new FakeProcess();
    const shutdown = new Shutdown();
    const clock = new FixedClock();
    const signals = new StopSignals(process, shutdown, isRunByNpm, () => clock.monotonic());
    const start = (delayMs = 0): void => signals.stopWith({ close }, { delayMs, timeoutMs: 60_000 });
    return { process, shutdown, clock, start, signals };
  };

  beforeAll(() => Logger.overrideLogger(false));

  it('closes the application and exits with 0', async () => {
    const { process, start } = set();
    start();
    process.emit('SIGTERM');
    await once(process, 'exited');
    expect(process.exitCodes).toEqual([0]);
  });

  it('ends the delay at the second signal, cuts off, and exits with 3', async () => {
    const { process, shutdown, start } = set();
    start(600_000);
    process.emit('SIGTERM');
    expect([shutdown.asked.aborted, shutdown.cutOff.aborted]).toEqual([true, false]);
    process.emit('SIGTERM');
    expect(shutdown.cutOff.aborted).toBe(true);
    await once(process, 'exited');
    expect(process.exitCodes).toEqual([3]);
  });

  it('takes a Ctrl-C that comes twice, from the terminal and from npm, for one', () => {
    const { process, shutdown, clock, start } = set(undefined, true);
    start(600_000);
    process.emit('SIGINT');
    clock.advance(100);
    process.emit('SIGINT');
    expect(shutdown.cutOff.aborted).toBe(false);
    clock.advance(1_000);
    process.emit('SIGINT');
    expect(shutdown.cutOff.aborted).toBe(true);
  });

  it('takes every signal at its word where npm is not in between', () => {
    const { process, shutdown, start } = set();
    start(600_000);
    process.emit('SIGINT');
    process.emit('SIGINT');
    expect(shutdown.cutOff.aborted).toBe(true);
  });

  it('closes at once when it was asked to before the service had started', async () => {
    const { process, start } = set();
    process.emit('SIGTERM');
    start(600_000);
    await once(process, 'exited');
    expect(process.exitCodes).toEqual([0]);
  });

  it('exits all the same when the application cannot be closed', async () => {
    const { process, start } = set(() => Promise.reject(new Error('a hook that fails')));
    start();
    process.emit('SIGTERM');
    await once(process, 'exited');
    expect(process.exitCodes).toEqual([3]);
  });
});
