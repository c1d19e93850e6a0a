import { needsConfirmation, type UnderstoodAction } from './needs-confirmation.js';

describe('an action', () => {
  it.each<[UnderstoodAction['parser'], UnderstoodAction['risk'], boolean]>([
    [undefined, 'read', false],
    [undefined, 'write', false],
    [undefined, 'destructive', false],
    ['rule', 'write', false],
    ['rule', 'destructive', false],
    ['phrase', 'read', false],
    ['phrase', 'write', false],
    ['phrase', 'destructive', true],
    ['fallback', 'write', false],
    ['fallback', 'destructive', true],
    ['llm', 'read', false],
    ['llm', 'write', true],
    ['llm', 'destructive', true],
  ])('that %s understood as a %s needs confirmation: %s', (parser, risk, expected) => {
    expect(needsConfirmation({ parser, risk })).toBe(expected);
  });
});
