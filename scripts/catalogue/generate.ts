// Writes what the official document says about the requests to src/clockify/catalogue/generated, then the documents
// that follow from the catalogue.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formattedSources, GENERATED } from './format-sources.ts';
import { readDocument } from './read-document.ts';

const sources = await formattedSources(readDocument('npm run catalogue -- PATH_TO_OPENAPI'));
for (const name of readdirSync(GENERATED)) {
  if (name.endsWith('.ts') && !sources.has(name)) rmSync(join(GENERATED, name));
}
for (const [name, text] of sources) writeFileSync(join(GENERATED, name), text);
console.log(`${sources.size} files written to ${GENERATED}.`);
// Only now, since it reads what was written.
await import('./write-operations-document.ts');
