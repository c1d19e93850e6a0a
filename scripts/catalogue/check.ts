// Fails when the committed files are not what the official document would be turned into.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formattedSources, GENERATED } from './format-sources.ts';
import { DOCUMENTED_FIELDS, documentedFields } from './documented-fields.ts';
import { readDocument } from './read-document.ts';

const document = readDocument('npm run catalogue:check -- PATH_TO_OPENAPI');
const sources = await formattedSources(document);
const committed = new Map(
  readdirSync(GENERATED)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(GENERATED, name), 'utf8')]),
);
const differing = [...new Set([...sources.keys(), ...committed.keys()])]
  .filter((name) => sources.get(name) !== committed.get(name))
  .map((name) => join(GENERATED, name))
  .sort();
if (readFileSync(DOCUMENTED_FIELDS, 'utf8') !== documentedFields(document)) differing.push(DOCUMENTED_FIELDS);

if (differing.length > 0) {
  console.error(`Not what the document says: ${differing.join(', ')}.`);
  console.error('Run npm run catalogue -- PATH_TO_OPENAPI, look at the difference, and adapt the overlay.');
  process.exit(1);
}
console.log(`${sources.size + 1} files are what the document says.`);
