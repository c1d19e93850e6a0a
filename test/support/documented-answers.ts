import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Record<string, unknown>;

const DOCUMENT = 'document';

/** Holds answers against an OpenAPI document: they have to be what it says, and nothing that it does not mention. */
export class DocumentedAnswers {
  /** The routes of the document, such as `GET /runs/{id}`. */
  readonly routes: readonly string[];
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  private readonly patterns: ReadonlyMap<string, RegExp>;
  /** By route and status; making one takes longer than a test's request. */
  private readonly validators = new Map<string, ValidateFunction | undefined>();

  constructor(private readonly document: OpenAPIObject) {
    this.ajv.addSchema({ $id: DOCUMENT, components: { schemas: closedAll(document.components?.schemas ?? {}) } });
    this.routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    this.patterns = new Map(this.routes.map((route) => [route, patternOf(route)]));
  }

  /** The route that a request goes to, or `undefined` when the document has none. */
  routeOf(method: string, path: string): string | undefined {
    const fits = this.routes.filter((route) => this.patterns.get(route)?.test(`${method} ${path}`));
    return fits.find((route) => !route.includes('{')) ?? fits[0];
  }

  /** What is wrong with a JSON answer, by the document. */
  problemsOf(route: string, status: number, body: unknown): string[] {
    const validate = this.validatorOf(route, status);
    if (validate === undefined) return [`${route} has no documented answer with status ${status}`];
    return validate(body)
      ? []
      : (validate.errors ?? []).map((error) => JSON.stringify({ ...error, schema: undefined }));
  }

  private validatorOf(route: string, status: number): ValidateFunction | undefined {
    const key = `${route} ${status}`;
    if (!this.validators.has(key)) this.validators.set(key, this.compile(route, status));
    return this.validators.get(key);
  }

  private compile(route: string, status: number): ValidateFunction | undefined {
    const [method = '', path = ''] = route.split(' ');
    const operation = (this.document.paths[path] as Schema)[method.toLowerCase()] as Schema;
    const responses = operation['responses'] as Record<string, { content?: Record<string, { schema?: Schema }> }>;
    const schema = (responses[status] ?? responses['default'])?.content?.['application/json']?.schema;
    return schema && this.ajv.compile(closed(schema));
  }
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function closedAll(schemas: object): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema as Schema)]));
}

/** As JSON Schema, where what an object does not name is not allowed. */
function closed(schema: Schema): Schema {
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, inner(key, value)]),
  );
  if ('properties' in rest) rest['additionalProperties'] ??= false;
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

function inner(key: string, value: unknown): unknown {
  if (key === 'properties') return closedAll(value as object);
  if (key === '$ref') return String(value).replace('#', `${DOCUMENT}#`);
  if (Array.isArray(value)) return value.map((each: unknown) => (isSchema(each) ? closed(each) : each));
  return isSchema(value) && key !== 'example' ? closed(value) : value;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
