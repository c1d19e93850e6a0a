import { harmlessPath } from './harmless-path.js';

describe('harmlessPath', () => {
  it.each([
    ['/people/ana%40acme.example/events', '/people/[redacted]/events'],
    ['/People/ana%40acme.example/events', '/people/[redacted]/events'],
    ['/people/ana%40acme.example', '/people/[redacted]'],
    ['/people/', '/people/'],
    ['/events/people/1', '/events/people/1'],
    ['/runs', '/runs'],
  ])('makes of %s: %s', (path, expected) => {
    expect(harmlessPath(path)).toBe(expected);
  });
});
