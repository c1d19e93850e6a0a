import type { OpenAPIObject } from '@nestjs/swagger';
import { makeApp, type TestApp } from '../support/make-app.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const BODIES = [undefined, 'null', '[]', '[null]', '"text"', '7', 'true', '{}', '{"action":null}'];
const VALUES = [
  null,
  0,
  -1,
  true,
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  '__proto__',
  '2026-02-30',
  [],
  [null],
  {},
  { a: { b: 1 } },
];
const ADDRESSED = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '__proto__',
  '%25',
  "'",
  '0',
  '-1',
  '9999-12-31T23:59:59Z',
  'x'.repeat(3_000),
];

interface OddRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: string | undefined;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly fields: readonly string[];
}

describe('an odd request', () => {
  let service: TestApp;
  let base: string;
  let operations: readonly Operation[];

  beforeAll(async () => {
    service = await makeApp({ env: { RATE_LIMIT_PER_MINUTE: '100000' } });
    base = await service.app.getUrl();
    operations = operationsOf((await service.http.get('/openapi.json')).body);
  });
  afterAll(() => service.close());

  /** Those that are answered with an `internal_error`, or not in the envelope. */
  async function mishandled(requests: readonly OddRequest[]): Promise<string[]> {
    expect(requests.length).toBeGreaterThan(20);
    const told = await Promise.all(
      requests.map(async ({ method, path, body }) => {
        const request = { method, ...(body !== undefined && { body, headers: JSON_TYPE }) };
        const response = await fetch(`${base}${path}`, request);
        const answer = (await response.json()) as { ok?: boolean; requestId?: string };
        const isFine = response.status !== 500 && answer.ok === response.ok && answer.requestId !== undefined;
        return isFine ? [] : [`${method} ${path} ${body}: ${response.status}`];
      }),
    );
    return told.flat();
  }

  it.each(BODIES)('is answered on every route when its body is %s', async (body) => {
    // fetch lets no GET have one.
    const requests = operations.map((one) => at(one, 'x', one.method === 'GET' ? undefined : body));
    expect(await mishandled(requests)).toEqual([]);
  });

  it.each(VALUES)('is answered on every route when a field is %j', async (value) => {
    const requests = operations.flatMap((operation) =>
      operation.fields.map((field) => at(operation, 'x', JSON.stringify({ [field]: value }))),
    );
    expect(await mishandled(requests)).toEqual([]);
  });

  it.each(ADDRESSED)('is answered on every route when its address holds %.20s', async (text) => {
    const requests = operations.flatMap((operation) => {
      const { method, path } = at(operation);
      const queries = [...operation.query, 'unknown'].flatMap((name) => [
        `${name}=${text}`,
        `${name}=${text}&${name}=2`,
        `${name}[a]=${text}`,
      ]);
      return [at(operation, text)].concat(queries.map((query) => ({ method, path: `${path}?${query}` })));
    });
    expect(await mishandled(requests)).toEqual([]);
  });

  it('is told what is wrong with it', async () => {
    const { body: address } = await service.http.get('/runs/%00').expect(400);
    expect(address.error).toMatchObject({ code: 'validation_error', message: expect.stringContaining('NUL') });
    const { body: field } = await service.http.post('/events/replay').send({ type: 'a\u0000' }).expect(400);
    expect(field.error.details.errors).toEqual([{ path: 'type', message: 'must not have a NUL character in it' }]);
    const { body: nothing } = await service.http.post('/commands').send({ text: null }).expect(400);
    expect(nothing.error.details.errors).toEqual([{ path: 'text', message: 'must be a string' }]);
  });
});

function at({ method, path }: Operation, text = 'x', body?: string): OddRequest {
  return { method, path: path.replace(/\{\w+\}/, text), body };
}

function operationsOf({ paths, components }: OpenAPIObject): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([method, { parameters = [], requestBody }]) => {
      const name = requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? '';
      return {
        method: method.toUpperCase(),
        path,
        query: parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name),
        fields: Object.keys((components?.schemas?.[name] as { properties?: object } | undefined)?.properties ?? {}),
      };
    }),
  );
}

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
  };
}
