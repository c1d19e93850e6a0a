import { generateSources } from '../../scripts/catalogue/generate-sources.ts';
import type { OpenApiDocument, OpenApiSchema } from '../../scripts/catalogue/openapi-document.ts';

const REGION = { type: 'string', enum: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] };

/** A document with one thing of each kind that the generator has a rule for. */
function documentOf(body: OpenApiSchema, server = 'https://api.clockify.me/api'): OpenApiDocument {
  const operation = (operationId: string) => ({
    operationId,
    tags: ['Tag'],
    parameters: [
      { in: 'path' as const, name: 'id', required: true, schema: { type: 'string' } },
      { in: 'path' as const, name: 'workspaceId', required: true, schema: { type: 'string' } },
      { in: 'query' as const, name: 'from', required: true, schema: { type: 'string' }, description: 'yyyy-MM-dd' },
      { in: 'header' as const, name: 'X-Token', schema: { type: 'string' } },
    ],
    requestBody: { content: { 'application/json': { schema: body } } },
  });
  return {
    paths: {
      '/v1/workspaces/{workspaceId}/tags/{id}': {
        servers: [{ url: server }],
        put: operation('updateTag'),
        patch: operation('patchTag'),
      },
    },
    components: { schemas: { TagV1: { type: 'object', properties: { region: REGION } } } },
  };
}

const object = (properties: Record<string, OpenApiSchema>): OpenApiSchema => ({ type: 'object', properties });

describe('the generator of the catalogue', () => {
  const tagsOf = (body: OpenApiSchema): string => generateSources(documentOf(body)).get('tags.ts') ?? '';

  it('makes the same text of the same document', () => {
    const document = documentOf(object({ b: { type: 'string' }, a: { type: 'boolean' } }));
    expect([...generateSources(document)]).toEqual([...generateSources(structuredClone(document))]);
  });

  it('sorts operations by name and path parameters as they stand in the path, and leaves headers out', () => {
    const text = tagsOf(object({ a: { type: 'boolean' } }));
    expect(text.indexOf('patchTag')).toBeLessThan(text.indexOf('updateTag'));
    expect(text).toContain('pathParams: { workspaceId: ID, id: ID }');
    expect(text).toContain("query: record({ from: DATE }, ['from'])");
    expect(text).not.toContain('X-Token');
  });

  it('writes a schema that stands in several places once, under its name', () => {
    const sources = generateSources(documentOf({ $ref: '#/components/schemas/TagV1' }));
    expect(sources.get('tags.ts')).toContain('body: TAG_V1 ');
    expect(sources.get('schemas.ts')).toContain('export const TAG_V1: JsonSchema = record({ region:');
  });

  it.each<[string, OpenApiSchema, string]>([
    ['an id by its name', { type: 'string' }, 'projectId: ID'],
    ['ids by their name', { type: 'array', items: { type: 'string' } }, 'tagIds: IDS'],
    ['an instant', { type: 'string', description: 'in yyyy-MM-ddThh:mm:ssZ format' }, 'start: INSTANT'],
    ['a day', { type: 'string', description: 'yyyy-MM-dd format date' }, 'day: DATE'],
    ['a range of a report', { type: 'string', description: 'YYYY-MM-DDTHH:MM:SS.ssssss' }, 'end: WALL_CLOCK'],
    ['a duration', { type: 'string', example: 'PT1H30M' }, 'estimate: DURATION'],
    ['a file', { type: 'string', format: 'binary' }, 'file: FILE'],
    ['any value', { type: 'object' }, 'value: ANYTHING'],
    ['limits of a text', { type: 'string', minLength: 2, maxLength: 30 }, 'title: text({ min: 2, max: 30 })'],
    ['no limit of nothing', { type: 'string', minLength: 0 }, 'title: TEXT'],
    ['a rate', { type: 'integer', format: 'int32', minimum: 0 }, 'amount: integer({ min: 0, max: INT32_MAX })'],
  ])('knows %s', (_what, schema, expected) => {
    const name = expected.split(':')[0] ?? '';
    expect(tagsOf(object({ [name]: schema }))).toContain(expected);
  });

  it('copies no description, no example and nothing that is deprecated', () => {
    const text = tagsOf(
      object({
        kept: { type: 'string', description: 'A secret sentence', example: 'An example' },
        gone: { type: 'string', deprecated: true },
      }),
    );
    expect(text).toContain('kept: TEXT');
    expect(text).not.toMatch(/sentence|example|gone/i);
  });

  it('stops at what it does not know, by name', () => {
    expect(() => tagsOf(object({ odd: { type: 'tuple' } }))).toThrow('odd has the type tuple');
    expect(() => tagsOf(object({ odd: { type: 'string', pattern: '^x$' } }))).toThrow('odd has the new pattern');
    expect(() => tagsOf({ $ref: '#/components/schemas/Lost' })).toThrow('Lost');
    const elsewhere = documentOf(object({ a: { type: 'boolean' } }), 'https://elsewhere.example');
    expect(() => generateSources(elsewhere)).toThrow('https://elsewhere.example');
  });
});
