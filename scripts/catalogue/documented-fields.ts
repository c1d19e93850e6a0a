import type { OpenApiDocument, OpenApiMethod, OpenApiOperation, OpenApiSchema } from './openapi-document.ts';
import { componentOf } from './openapi-document.ts';

/** Where the fields of Clockify's answers are written down; tests compare with it what look-ups read. */
export const DOCUMENTED_FIELDS = 'test/fixtures/documented-fields.jsonl';

const METHODS: readonly OpenApiMethod[] = ['get', 'post', 'put', 'patch', 'delete'];
/** Deeper nobody looks. */
const MOST_DEPTH = 5;

/** The fields of what each operation answers, as dotted paths through lists, one operation a line. */
export function documentedFields(document: OpenApiDocument): string {
  const lines = Object.entries(document.paths).flatMap(([path, operations]) =>
    METHODS.flatMap((method) => {
      const fields = answerOf(operations[method]).flatMap((schema) => fieldsOf(schema, document, MOST_DEPTH, []));
      const sorted = [...new Set(fields)].sort();
      return sorted.length === 0
        ? []
        : [JSON.stringify({ operation: `${method.toUpperCase()} ${path}`, fields: sorted })];
    }),
  );
  return `${lines.sort().join('\n')}\n`;
}

function answerOf(operation: OpenApiOperation | undefined): OpenApiSchema[] {
  return Object.entries(operation?.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]) => Object.values(content).map(({ schema }) => schema));
}

function fieldsOf(
  schema: OpenApiSchema,
  document: OpenApiDocument,
  depth: number,
  within: readonly string[],
): readonly string[] {
  const name = componentOf(schema);
  if (name !== undefined) {
    const component = document.components.schemas[name];
    return component === undefined || within.includes(name)
      ? []
      : fieldsOf(component, document, depth, [...within, name]);
  }
  if (schema.items !== undefined) return fieldsOf(schema.items, document, depth, within);
  if (schema.oneOf !== undefined) return schema.oneOf.flatMap((one) => fieldsOf(one, document, depth, within));
  if (depth === 0) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([field, inner]) =>
    ['', ...fieldsOf(inner, document, depth - 1, within)].map((path) => (path === '' ? field : `${field}.${path}`)),
  );
}
