import type { RunAnswer, RunOutcome } from '../../runs/run.js';
import { decideClaim, KEPT_FOR_MS } from './decide-claim.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const OURS = Buffer.from('ours');
const THEIRS = Buffer.from('theirs');
const ANSWER: RunAnswer = { result: { id: 'c1' } };
const FAILURE: RunAnswer = { error: { code: 'upstream_error', message: 'lost', details: { outcome: 'unknown' } } };

interface Given {
  readonly outcome: RunOutcome;
  readonly answer?: RunAnswer;
  readonly fingerprint?: Buffer;
  readonly onlyReads?: boolean;
  readonly ageMs?: number;
}

function decide({ outcome, answer, fingerprint = OURS, onlyReads = false, ageMs = 0 }: Given) {
  const held = { fingerprint, claimedAt: new Date(NOW - ageMs), run: { id: 'r1', outcome, answer } };
  return decideClaim(held, { fingerprint: OURS, now: NOW, onlyReads });
}

describe('decideClaim', () => {
  const granted = { kind: 'granted' };
  const reused = { kind: 'reused' };

  it.each<[string, Given, object]>([
    ['a success is answered again', { outcome: 'succeeded', answer: ANSWER }, { kind: 'answered', answer: ANSWER }],
    ['so is a failure', { outcome: 'failed', answer: FAILURE }, { kind: 'answered', answer: FAILURE }],
    [
      'and one whose outcome nobody knows',
      { outcome: 'unknown', answer: FAILURE },
      { kind: 'answered', answer: FAILURE },
    ],
    ['what is under way is waited for', { outcome: 'running' }, { kind: 'running', runId: 'r1' }],
    ['a read that is under way too', { outcome: 'running', onlyReads: true }, { kind: 'running', runId: 'r1' }],
    ['a write that a crash left behind is lost', { outcome: 'unknown' }, { kind: 'lost', runId: 'r1' }],
    ['a read that a crash left behind runs again', { outcome: 'unknown', onlyReads: true }, granted],
    ['a read whose answer was a file runs again', { outcome: 'succeeded', onlyReads: true }, granted],
    ['a write without an answer never does', { outcome: 'succeeded' }, { kind: 'lost', runId: 'r1' }],
    ['a failure that is no answer has released the key', { outcome: 'failed' }, granted],
    ['for another request as well', { outcome: 'failed', fingerprint: THEIRS }, granted],
    ['another request is refused', { outcome: 'succeeded', answer: ANSWER, fingerprint: THEIRS }, reused],
    ['while the first one is under way too', { outcome: 'running', fingerprint: THEIRS }, reused],
    ['and when that was lost', { outcome: 'unknown', fingerprint: THEIRS, onlyReads: true }, reused],
    [
      'a key stands for a day',
      { outcome: 'succeeded', answer: ANSWER, ageMs: KEPT_FOR_MS - 1 },
      { kind: 'answered', answer: ANSWER },
    ],
    ['and not longer', { outcome: 'succeeded', answer: ANSWER, fingerprint: THEIRS, ageMs: KEPT_FOR_MS }, granted],
  ])('%s', (_rule, given, claim) => {
    expect(decide(given)).toEqual(claim);
  });
});
