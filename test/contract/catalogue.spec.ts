import { Ajv2020 } from 'ajv/dist/2020.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import { FORMATS } from '../../src/integrations/formats.js';

describe('the catalogue of Clockify', () => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: Object.fromEntries([...FORMATS.keys()].map((name) => [name, true])),
  });

  it('gives every operation a name of its own', () => {
    const names = CLOCKIFY_OPERATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  describe.each(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s',
    (name, operation) => {
      it('is named and summed up in the house style', () => {
        expect(name).toMatch(/^[a-z]+(?:_[a-z]+)+$/);
        expect(operation.summary).toMatch(/^[A-Z].{8,119}[^.]$/);
      });

      it('has a valid schema that refuses what it does not know', () => {
        expect(() => ajv.compile(operation.parameters)).not.toThrow();
        expect(operation.parameters.additionalProperties).toBe(false);
      });

      it('declares and requires every parameter of its path', () => {
        const inPath = [...operation.http.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        expect(operation.parameters.required).toEqual(expect.arrayContaining(inPath));
        expect(Object.keys(operation.parameters.properties)).toEqual(expect.arrayContaining(inPath));
        expect(operation.http.path).toMatch(/^\/v1\//);
      });

      it('has a risk and a retry class that fit its verb', () => {
        if (operation.http.method === 'GET') {
          expect([operation.risk, operation.retry]).toEqual(['read', 'repeatable']);
          expect(operation.parameters.properties).not.toHaveProperty('body');
        } else {
          expect(operation.risk).not.toBe('read');
        }
        if (operation.http.method === 'POST') expect(operation.retry).not.toBe('repeatable');
      });
    },
  );
});
