import { isNestedDeeper } from './nested-json.js';

const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

describe('isNestedDeeper', () => {
  it.each([
    [nested(64), false],
    [nested(66), true],
    [nested(1_000_000), true],
    ['['.repeat(1_000_000), true],
    [`[${'[],'.repeat(1_000)}{}]`, false],
    [JSON.stringify(['['.repeat(100), '\\', '"[', '\\"[[', { '{{{{': '{'.repeat(100) }]), false],
    [JSON.stringify(['\\'.repeat(1_000)]) + nested(66), true],
    ['"never ends \\"[[[[[[', false],
    ['', false],
  ])('row %# is judged by its brackets outside of texts', (json, expected) => {
    expect(isNestedDeeper(json, 64)).toBe(expected);
  });
});
