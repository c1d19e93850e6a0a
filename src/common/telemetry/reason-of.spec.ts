import { reasonOf } from './reason-of.js';

describe('reasonOf', () => {
  it.each([
    ['the text of an error', { stack: 'Error: …', message: 'Request timed out', name: 'Error' }, 'Request timed out'],
    ['the code of an error without a text', { stack: 'AggregateError: …', code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
  ])('is %s', (_what, error, reason) => {
    expect(reasonOf(JSON.stringify(error))).toBe(reason);
  });

  it.each(['Dropped 12 spans because maxQueueSize reached', '"text"', 'null'])(
    'is the message %s itself',
    (message) => {
      expect(reasonOf(message)).toBe(message);
    },
  );

  it('is short', () => {
    expect(reasonOf('x'.repeat(5_000))).toHaveLength(300);
  });
});
