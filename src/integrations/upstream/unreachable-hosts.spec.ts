import { FixedClock } from '../../../test/support/fixed-clock.js';
import type { Answer } from './answer.js';
import { type SendingResult, UnreachableHosts } from './unreachable-hosts.js';

const HOST = 'api.clockify.me';
const NOT_SENT: Answer = { kind: 'not_sent', cause: 'ECONNREFUSED' };
const OUTAGE: SendingResult = { answer: NOT_SENT, isOutage: true };
const FINE: SendingResult = {
  answer: { kind: 'answered', status: 200, body: {}, retryAfterMs: undefined },
  isOutage: false,
};
const patient = new AbortController().signal;

describe('UnreachableHosts', () => {
  let clock: FixedClock;
  let hosts: UnreachableHosts;
  let sent: boolean[];

  beforeEach(() => {
    clock = new FixedClock();
    hosts = new UnreachableHosts(clock);
    sent = [];
  });

  const visit = (result: SendingResult | Promise<SendingResult>, { host = HOST, signal = patient } = {}) =>
    hosts.visit(host, signal, (isProbe) => {
      sent.push(isProbe);
      return Promise.resolve(result);
    });

  it('lets nobody try for five seconds after a failure, and one after that', async () => {
    expect(await visit(OUTAGE)).toEqual({ ...NOT_SENT, retryAfterMs: 5_000 });
    clock.advance(1_000);
    clock.step(-3_600_000);
    expect(await visit(FINE)).toEqual({ ...NOT_SENT, retryAfterMs: 4_000 });
    clock.advance(4_000);
    expect(await visit(FINE)).toBe(FINE.answer);
    expect(sent).toEqual([false, true]);
  });

  it('keeps hosts apart', async () => {
    await visit(OUTAGE);
    expect(await visit(FINE, { host: 'reports.api.clockify.me' })).toBe(FINE.answer);
  });

  it('does not count what ended for want of patience', async () => {
    await visit({ answer: NOT_SENT, isOutage: false });
    expect(await visit(FINE)).toBe(FINE.answer);
  });

  it('makes the others wait for the one that tries', async () => {
    await visit(OUTAGE);
    clock.advance(5_000);
    const probe = Promise.withResolvers<SendingResult>();
    const all = [visit(probe.promise), visit(FINE), visit(FINE)];
    await Promise.resolve();
    expect(sent).toEqual([false, true]);
    probe.resolve(OUTAGE);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 3 }, () => ({ ...NOT_SENT, retryAfterMs: 5_000 })));
    expect(sent).toEqual([false, true]);
  });

  it('lets all others go as soon as there is a connection', async () => {
    await visit(OUTAGE);
    clock.advance(5_000);
    const probe = Promise.withResolvers<SendingResult>();
    const first = visit(probe.promise);
    const others = [visit(FINE), visit(FINE)];
    hosts.reached(HOST);
    expect(await Promise.all(others)).toEqual([FINE.answer, FINE.answer]);
    probe.resolve(FINE);
    expect(await first).toBe(FINE.answer);
  });

  it('lets another one try where the one that was to find out never got to it', async () => {
    await visit(OUTAGE);
    clock.advance(5_000);
    await expect(visit(Promise.reject(new Error('no turn')))).rejects.toThrow('no turn');
    expect(await visit(FINE)).toBe(FINE.answer);
    expect(sent).toEqual([false, true, true]);
  });

  it('ends the wait of whoever has no more time', async () => {
    await visit(OUTAGE);
    clock.advance(5_000);
    const probe = Promise.withResolvers<SendingResult>();
    const first = visit(probe.promise);
    const impatient = new AbortController();
    const second = visit(FINE, { signal: impatient.signal });
    impatient.abort();
    expect(await second).toMatchObject({ kind: 'not_sent' });
    probe.resolve(FINE);
    await first;
  });
});
