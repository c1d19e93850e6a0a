import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { OpenApiDocument } from './openapi-document.ts';

/**
 * Reads the official document whose path is the command's last argument.
 * Ends the process with a line of advice when there is none.
 */
export function readDocument(usage: string): OpenApiDocument {
  const path = process.argv[2];
  if (path === undefined) {
    console.error(`Which document? ${usage}`);
    process.exit(2);
  }
  return parse(readFileSync(path, 'utf8')) as OpenApiDocument;
}
