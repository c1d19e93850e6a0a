// Fails when the committed files are not what the official document would be turned into.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSources } from './generate-sources.ts';
import { readDocument } from './read-document.ts';

const FOLDER = 'src/clockify/catalogue/generated';

const sources = await generateSources(readDocument('npm run catalogue:check -- PATH_TO_OPENAPI'));
const committed = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);
const differing = [...new Set([...sources.keys(), ...committed.keys()])]
  .filter((name) => sources.get(name) !== committed.get(name))
  .sort();

if (differing.length > 0) {
  console.error(`Not what the document says: ${differing.map((name) => join(FOLDER, name)).join(', ')}.`);
  console.error('Run npm run catalogue -- PATH_TO_OPENAPI, look at the difference, and adapt the overlay.');
  process.exit(1);
}
console.log(`${sources.size} files are what the document says.`);
