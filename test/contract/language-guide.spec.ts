import { existsSync, readFileSync } from 'node:fs';
import { INTENTS } from '../../src/clockify/intents/intents.js';
import { NEEDS } from '../../src/clockify/intents/needs.js';
import { SENTENCES } from '../../src/clockify/intents/sentences/index.js';
import type { Intent, Sentences, SpokenLanguages } from '../../src/integrations/spoken/intent.js';
import { type Language, LANGUAGES } from '../../src/language/time/languages/language-table.js';
import { compileGrammars, understand } from '../../src/parsers/sentence/index.js';

const GUIDE = readFileSync('docs/LANGUAGE.md', 'utf8');
const CONTEXT = { now: Date.parse('2026-11-23T08:30:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;

describe('docs/LANGUAGE.md', () => {
  const ROW = /^(list_idle_projects): \{ operation: '(\w+)', gives: \{ (\w+): false \} \},$/m;
  const LINE = /^list_idle_projects: \{ example: '(.+)', says: \['(.+)'\] \}, \/\/ (\w\w)$/gm;
  const [, name = '', operation = '', arg = ''] = ROW.exec(GUIDE) ?? [];
  const row: Intent = { operation, gives: { [arg]: false } };
  const lines = [...GUIDE.matchAll(LINE)].map(([, example = '', template = '', language = '']) => {
    const sentences: Sentences = { example, says: [template] };
    return [language as Language, sentences] as const;
  });

  it('has a first sentence in every language', () => {
    expect(lines.map(([language]) => language)).toEqual(LANGUAGES);
  });

  it.each(LANGUAGES)('is followed: its first sentence is understood in %s, beside all the others', (language) => {
    const intents = { ...INTENTS, [name]: row };
    const languages: SpokenLanguages = Object.fromEntries(
      lines.map(([code, sentences]) => {
        const known = SENTENCES[code]!;
        return [code, { ...known, topics: [...known.topics, { sentences: { [name]: sentences } }] }];
      }),
    );
    const grammars = compileGrammars([
      { name: 'clockify', intents, languages, needsOf: (called) => NEEDS[called] ?? [] },
    ]);
    const [, sentences] = lines.find(([code]) => code === language)!;
    expect(understand(sentences.example, CONTEXT, grammars)).toMatchObject({
      kind: 'action',
      operation: 'clockify.list_projects',
      args: { archived: false },
    });
  });

  it.each(LANGUAGES)('names the files that a language has: %s', (language) => {
    const files = [...GUIDE.matchAll(/`(src\/[^`]*LANG[^`]*)`/g)].map(([, file = '']) =>
      file.replace('LANG', language),
    );
    expect(files).toHaveLength(10);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
