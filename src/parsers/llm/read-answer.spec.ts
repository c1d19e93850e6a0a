import * as fc from 'fast-check';
import { readAnswer } from './read-answer.js';

const read = (value: unknown) => readAnswer(JSON.stringify(value));

describe('readAnswer', () => {
  const whole = { kind: 'action', operation: 'a.b', args: { x: 1 }, missing: [], say: 'done' };

  it('reads a whole answer, and ignores what was not asked for', () => {
    expect(read({ ...whole, confidence: 0.9 })).toEqual({ ok: true, answer: whole });
  });

  it('takes null and what is left out for nothing', () => {
    const nothing = { operation: '', args: {}, missing: [], say: '' };
    expect(read({ kind: 'refuse' })).toEqual({ ok: true, answer: { kind: 'refuse', ...nothing } });
    expect(read({ kind: 'clarify', operation: null, args: null, missing: null, say: null })).toEqual({
      ok: true,
      answer: { kind: 'clarify', ...nothing },
    });
  });

  it.each([
    [{ kind: 'run' }, 'kind'],
    [{ operation: ['a.b'] }, 'operation'],
    [{ args: [1] }, 'args'],
    [{ args: 'x' }, 'args'],
    [{ missing: 'name' }, 'missing'],
    [{ missing: [1] }, 'missing'],
    [{ say: {} }, 'say'],
  ])('refuses %j by name', (change, path) => {
    expect(read({ ...whole, ...change })).toMatchObject({ ok: false, reason: 'invalid', problems: [{ path }] });
  });

  it('tells everything that is wrong at once', () => {
    expect(read({ operation: 1, args: 1, missing: 1, say: 1 })).toMatchObject({
      problems: ['kind', 'operation', 'args', 'missing', 'say'].map((path) => ({ path })),
    });
  });

  it.each([
    'no JSON',
    "{'kind':'action'}",
    '{"kind":"action",}',
    `{"kind":"action","args":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}`,
    '{"kind":"action","args":{"__proto__":{"polluted":true}}}',
  ])('cannot read %j', (text) => {
    expect(readAnswer(text)).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readAnswer(text).ok === 'boolean'));
    fc.assert(fc.property(fc.json(), (text) => typeof readAnswer(text).ok === 'boolean'));
  });
});
