import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../src');
const NAMES = /clockify|slack/i;

describe('what knows of no integration', () => {
  it.each(['language', 'parsers'])('src/%s names none', (folder) => {
    const naming = readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) =>
        readFileSync(join(SOURCES, folder, file), 'utf8')
          .split('\n')
          .flatMap((line, index) => (NAMES.test(line) ? [`${folder}/${file}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(naming).toEqual([]);
  });
});
