import { readFileSync } from 'node:fs';
import { operationsDocument } from '../../scripts/catalogue/operations-document.ts';
import { CLOCKIFY_CHAPTERS } from '../../src/clockify/catalogue/index.js';

describe('docs/OPERATIONS.md', () => {
  it('is what npm run catalogue:docs makes of the catalogue', () => {
    expect(readFileSync('docs/OPERATIONS.md', 'utf8')).toBe(operationsDocument(CLOCKIFY_CHAPTERS));
  });
});
