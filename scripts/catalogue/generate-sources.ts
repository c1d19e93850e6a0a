import * as buildingBlocks from '../../src/clockify/catalogue/schemas.ts';
import { constantName, propertyKey } from './names.ts';
import type { OpenApiDocument, OpenApiMethod, OpenApiOperation } from './openapi-document.ts';
import { resourceOf } from './resources.ts';
import { enumExpression, SchemaExpressions } from './schema-expression.ts';
import { findSharedSchemas, type SharedSchemas } from './shared-schemas.ts';

const METHODS: readonly OpenApiMethod[] = ['get', 'post', 'put', 'patch', 'delete'];
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['https://api.clockify.me/api', 'api'],
  ['https://reports.api.clockify.me', 'reports'],
  ['https://auditlog-api.api.clockify.me', 'auditlog'],
]);
const BUILDING_BLOCKS = Object.keys(buildingBlocks);

interface Route {
  readonly method: string;
  readonly server: string;
  readonly path: string;
  readonly operation: OpenApiOperation;
}

/** The sources that describe the document's requests: name of the file -> its text. The same document, the same text. */
export function generateSources(document: OpenApiDocument): ReadonlyMap<string, string> {
  const routes = routesOf(document);
  const shared = findSharedSchemas(
    document,
    routes.map(({ operation }) => operation),
  );
  const expressions = new SchemaExpressions(document, shared);
  const sharedNames = [
    ...shared.components.map(constantName),
    ...[...shared.enums.values()].map((set) => set.constant),
  ];
  const files = new Map<string, string>([['schemas.ts', sharedSource(shared, expressions)]]);
  for (const [resource, own] of byResource(routes)) {
    files.set(`${resource}.ts`, resourceSource(resource, own, expressions, sharedNames));
  }
  files.set('index.ts', indexSource([...files.keys()].filter((name) => name !== 'schemas.ts')));
  return files;
}

function routesOf({ paths }: OpenApiDocument): Route[] {
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        const server = item.servers[0]?.url ?? '';
        return operation === undefined ? [] : [{ method: method.toUpperCase(), server, path, operation }];
      }),
    )
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1));
}

function byResource(routes: readonly Route[]): [string, Route[]][] {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const resource = resourceOf(route.operation);
    groups.set(resource, [...(groups.get(resource) ?? []), route]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sharedSource(shared: SharedSchemas, expressions: SchemaExpressions): string {
  const sets = [...shared.enums.values()]
    .sort((a, b) => (a.constant < b.constant ? -1 : 1))
    .map(({ constant, values }) => `export const ${constant}: JsonSchema = ${enumExpression(values)};`);
  const components = shared.components.map(
    (name) => `export const ${constantName(name)}: JsonSchema = ${expressions.ofComponent(name)};`,
  );
  const body = [...sets, ...components].join('\n\n');
  return `${imports(body, BUILDING_BLOCKS, '../schemas.js', `import type { JsonSchema } from '../../../integrations/json-schema.js';`)}

${body}
`;
}

function resourceSource(
  resource: string,
  routes: readonly Route[],
  expressions: SchemaExpressions,
  sharedNames: readonly string[],
): string {
  const rows = routes.map((route) => `${route.operation.operationId}: ${requestExpression(route, expressions)},`);
  const body = `export const ${constantName(resource)} = {
${rows.join('\n')}
} as const satisfies Record<string, DocumentedRequest>;`;
  const head = `import type { DocumentedRequest } from '../documented-request.js';`;
  return `${imports(body, BUILDING_BLOCKS, '../schemas.js', head)}
${imports(body, sharedNames, './schemas.js')}

${body}
`;
}

function requestExpression({ method, server, path, operation }: Route, expressions: SchemaExpressions): string {
  const { operationId, parameters = [], requestBody } = operation;
  const host = HOSTS.get(server);
  if (host === undefined) throw new Error(`${operationId} lives on ${server}, which is no known host.`);
  const described = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required, schema, description, example }) => ({
        name,
        required,
        schema: { description, example, ...schema },
      }));
  const inPath = described('path')
    .sort((a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`))
    .map(({ name, schema }) => `${propertyKey(name)}: ${expressions.of(schema, name)}`);
  const inQuery = described('query');
  const query = expressions.record(
    Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
    inQuery.filter(({ required }) => required === true).map(({ name }) => name),
  );
  const [content] = Object.entries(requestBody?.content ?? {});
  const fields = [
    `method: '${method}'`,
    `host: '${host}'`,
    `path: '${path}'`,
    ...(inPath.length > 0 ? [`pathParams: { ${inPath.join(', ')} }`] : []),
    ...(inQuery.length > 0 ? [`query: ${query}`] : []),
    ...(content === undefined ? [] : [`body: ${expressions.of(content[1].schema, 'body')}`]),
    ...(content === undefined || content[0] === 'application/json' ? [] : [`contentType: '${content[0]}'`]),
  ];
  return `{ ${fields.join(', ')} }`;
}

function indexSource(files: readonly string[]): string {
  const resources = files.map((file) => file.replace(/\.ts$/, '')).sort();
  const lines = resources.map((resource) => `import { ${constantName(resource)} } from './${resource}.js';`);
  return `import type { DocumentedRequest } from '../documented-request.js';
${lines.join('\n')}

/** Every documented request: resource -> operation id -> request. */
export const DOCUMENTED: Readonly<Record<string, Readonly<Record<string, DocumentedRequest>>>> = {
${resources.map((resource) => `${propertyKey(resource)}: ${constantName(resource)},`).join('\n')}
};
`;
}

/** The import of those names that the text uses. */
function imports(text: string, names: readonly string[], from: string, ...before: string[]): string {
  const used = [...new Set(names)].filter((name) => new RegExp(`\\b${name}\\b`).test(withoutStrings(text))).sort();
  return [...before, ...(used.length > 0 ? [`import { ${used.join(', ')} } from '${from}';`] : [])].join('\n');
}

function withoutStrings(text: string): string {
  return text.replaceAll(/'[^']*'/g, "''");
}
