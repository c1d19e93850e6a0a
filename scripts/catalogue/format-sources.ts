import { format, resolveConfig } from 'prettier';
import { generateSources } from './generate-sources.ts';
import type { OpenApiDocument } from './openapi-document.ts';

/** Where the generated files are. */
export const GENERATED = 'src/clockify/catalogue/generated';

/** The generated files as they are committed: name -> formatted text. */
export async function formattedSources(document: OpenApiDocument): Promise<ReadonlyMap<string, string>> {
  const options = { ...(await resolveConfig(`${GENERATED}/index.ts`)), parser: 'typescript' };
  const formatted = [...generateSources(document)].map(
    async ([name, text]) => [name, await format(text, options)] as const,
  );
  return new Map(await Promise.all(formatted));
}
