// Writes what the official document says about the requests to src/clockify/catalogue/generated, then the documents
// that follow from the catalogue.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSources } from './generate-sources.ts';
import { readDocument } from './read-document.ts';

const FOLDER = 'src/clockify/catalogue/generated';

const sources = await generateSources(readDocument('npm run catalogue -- PATH_TO_OPENAPI'));
for (const name of readdirSync(FOLDER)) {
  if (name.endsWith('.ts') && !sources.has(name)) rmSync(join(FOLDER, name));
}
for (const [name, text] of sources) writeFileSync(join(FOLDER, name), text);
console.log(`${sources.size} files written to ${FOLDER}.`);
// Only now, since it reads what was written.
await import('./write-operations-document.ts');
