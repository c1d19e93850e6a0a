// Writes docs/OPERATIONS.md from the catalogue.
import './resolve-sources.ts';
import { writeFileSync } from 'node:fs';
import { operationsDocument } from './operations-document.ts';

const { CLOCKIFY_CHAPTERS } = await import('../../src/clockify/catalogue/index.ts');

writeFileSync('docs/OPERATIONS.md', operationsDocument(CLOCKIFY_CHAPTERS));
console.log('docs/OPERATIONS.md written.');
