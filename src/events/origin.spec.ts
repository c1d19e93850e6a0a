import { originOf, RECONCILED, sourcesOf } from './origin.js';

describe('the origin of an event', () => {
  it.each([
    ['clockify', 'clockify'],
    [RECONCILED, 'clockify'],
    ['schedule', 'schedule'],
  ])('of %s is %s', (source, origin) => {
    expect(originOf(source)).toBe(origin);
    expect(sourcesOf(origin)).toContain(source);
  });

  it('has no other sources than its own', () => {
    expect(sourcesOf('schedule')).toEqual(['schedule']);
    expect(sourcesOf('clockify')).toEqual(['clockify', RECONCILED]);
  });
});
