// Writes what the official document says about the requests to src/clockify/catalogue/generated and the fields of its
// answers to a fixture of the tests, then the documents that follow from the catalogue.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formattedSources, GENERATED } from './format-sources.ts';
import { DOCUMENTED_FIELDS, documentedFields } from './documented-fields.ts';
import { readDocument } from './read-document.ts';

const document = readDocument('npm run catalogue -- PATH_TO_OPENAPI');
const sources = await formattedSources(document);
for (const name of readdirSync(GENERATED)) {
  if (name.endsWith('.ts') && !sources.has(name)) rmSync(join(GENERATED, name));
}
for (const [name, text] of sources) writeFileSync(join(GENERATED, name), text);
writeFileSync(DOCUMENTED_FIELDS, documentedFields(document));
console.log(`${sources.size} files written to ${GENERATED}, and ${DOCUMENTED_FIELDS}.`);
// Only now, since it reads what was written.
await import('./write-operations-document.ts');
