import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';
import type { Row } from '../../src/clockify/intents/look-ups/listing.js';
import { fieldsIn } from './read-fields.js';

/**
 * Lists of which the document shows less than Clockify answers, and the operation whose answer it documents whole:
 * a project is listed with its client, as it is answered when it is made.
 */
const DOCUMENTED_ELSEWHERE: Readonly<Record<string, string>> = {
  list_projects: 'POST /v1/workspaces/{workspaceId}/projects',
};

/** The fields of each answer, as the official document has them: `METHOD /path` -> dotted paths. */
const DOCUMENTED = new Map(
  readFileSync(join(__dirname, '../fixtures/documented-fields.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { operation: string; fields: string[] })
    .map(({ operation, fields }) => [operation, new Set(fields)] as const),
);

/** What is read has to be in some of the rows that the sandbox serves, and in the official document. */
export function expectServedAndDocumented(
  read: ReadonlySet<string>,
  rows: readonly Row[],
  { name, http: { method, path }, wholeList }: ClockifyOperation,
  unwrap?: string,
): void {
  const there = new Set(fieldsIn(rows));
  expect([...read].filter((field) => !there.has(field))).toEqual([]);
  const documented = DOCUMENTED.get(DOCUMENTED_ELSEWHERE[name] ?? `${method} ${path}`);
  expect(documented).toBeDefined();
  const before = [...(wholeList?.rows ?? []), ...(unwrap === undefined ? [] : [unwrap])];
  expect([...read].filter((field) => !documented!.has([...before, field].join('.')))).toEqual([]);
}
