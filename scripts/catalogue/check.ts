// Fails when the committed files are not what the official document would be turned into.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formattedSources, GENERATED } from './format-sources.ts';
import { readDocument } from './read-document.ts';

const sources = await formattedSources(readDocument('npm run catalogue:check -- PATH_TO_OPENAPI'));
const committed = new Map(
  readdirSync(GENERATED)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(GENERATED, name), 'utf8')]),
);
const differing = [...new Set([...sources.keys(), ...committed.keys()])]
  .filter((name) => sources.get(name) !== committed.get(name))
  .sort();

if (differing.length > 0) {
  console.error(`Not what the document says: ${differing.map((name) => join(GENERATED, name)).join(', ')}.`);
  console.error('Run npm run catalogue -- PATH_TO_OPENAPI, look at the difference, and adapt the overlay.');
  process.exit(1);
}
console.log(`${sources.size} files are what the document says.`);
