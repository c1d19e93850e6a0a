import * as fc from 'fast-check';
import type { Catalogue } from '../../integrations/catalogue.js';
import type { JsonSchema, ParametersSchema } from '../../integrations/json-schema.js';
import type { Action, Operation, Params } from '../../integrations/operation.js';
import { parseRule } from './rule-parser.js';
import { printRule } from './rule-printer.js';

const RUNS = { numRuns: 400 };

/** A schema together with values that fit it. */
interface Typed {
  readonly schema: JsonSchema;
  readonly values: fc.Arbitrary<unknown>;
}

const trickyCharacters = Array.from('ab1 .,:=#"\'\\/[]{}()$;|&<>*?!-+_%@“’\t\n\r\0\u00a0\u200b\u2028\u202e\ud800é漢😀');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...trickyCharacters), maxLength: 8 }),
  fc.constantFrom(
    '',
    'null',
    'true',
    '007',
    '-1',
    ' a',
    'a ',
    '#x',
    '\\',
    '***',
    '__proto__',
    '{}',
    '[1]',
    "'a'",
    '"a"',
  ),
);
const whole = fc.maxSafeInteger();
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const name = fc
  .oneof(
    fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,6}$/),
    fc.constantFrom('constructor', 'toString', 'hasOwnProperty'),
  )
  .filter((word) => word !== '__proto__');
const key = text.filter((word) => word !== '__proto__');

function nullable({ schema, values }: Typed): Typed {
  if (typeof schema.type !== 'string') return { schema, values };
  return { schema: { ...schema, type: [schema.type, 'null'] }, values: fc.oneof(values, fc.constant(null)) };
}

const leaf: fc.Arbitrary<Typed> = fc.constantFrom<Typed[]>(
  { schema: { type: 'string' }, values: text },
  { schema: { type: 'integer' }, values: whole },
  { schema: { type: 'number' }, values: number },
  { schema: { type: 'boolean' }, values: fc.boolean() },
  { schema: { type: ['string', 'integer', 'boolean'] }, values: fc.oneof(text, whole, fc.boolean()) },
  { schema: { enum: ['a', 'null', 1] }, values: fc.constantFrom('a', 'null', 1) },
);

const { typed } = fc.letrec<{ typed: Typed }>((tie) => ({
  typed: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    leaf.map(nullable),
    tie('typed')
      .map(listOf)
      .chain((list) => fc.constantFrom(list, nullable(list))),
    tie('typed').map(mapOf),
    fc.constant<Typed>({
      schema: { type: 'object', additionalProperties: true },
      values: fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }).filter(hasNoPrototypeKey)),
    }),
    fc.dictionary(name, tie('typed'), { maxKeys: 4 }).map(objectOf),
  ),
}));

function listOf({ schema, values }: Typed): Typed {
  return { schema: { type: 'array', items: schema }, values: fc.array(values, { maxLength: 3 }) };
}

function mapOf({ schema, values }: Typed): Typed {
  return {
    schema: { type: 'object', additionalProperties: schema },
    values: fc.dictionary(key, values, { maxKeys: 3 }),
  };
}

function objectOf(fields: Record<string, Typed>): Typed {
  const schemas = Object.entries(fields).map(([field, { schema }]) => [field, schema] as const);
  const values = Object.entries(fields).map(([field, typedField]) => [field, typedField.values] as const);
  return {
    schema: { type: 'object', properties: Object.fromEntries(schemas), additionalProperties: false },
    values: fc.record(Object.fromEntries(values), { requiredKeys: [], noNullPrototype: true }),
  };
}

function hasNoPrototypeKey(value: unknown): boolean {
  return !JSON.stringify(value).includes('"__proto__"');
}

function operationOf(parameters: ParametersSchema): Operation {
  return { name: 'op', summary: 'op', risk: 'read', retry: 'repeatable', result: { kind: 'none' }, parameters };
}

function catalogueOf(operation: Operation): Catalogue {
  return {
    integrationNames: () => ['sys'],
    operationsOf: () => [operation],
    find: () => operation,
  };
}

/** An operation with any parameters at all, and an action that fits it. */
const cases: fc.Arbitrary<{ operation: Operation; action: Action }> = fc
  .dictionary(name, typed, { maxKeys: 5 })
  .map(objectOf)
  .chain(({ schema, values }) =>
    values.map((params) => ({
      operation: operationOf({ type: 'object', properties: schema.properties ?? {}, additionalProperties: false }),
      action: { integration: 'sys', operation: 'op', params: params as Params },
    })),
  );

describe('the rule language', () => {
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(cases, ({ operation, action }) => {
        expect(parseRule(printRule(action, operation), catalogueOf(operation))).toEqual(action);
      }),
      RUNS,
    );
  });

  it('prints one line without anything invisible, and the same line again', () => {
    fc.assert(
      fc.property(cases, ({ operation, action }) => {
        const line = printRule(action, operation);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(printRule(parseRule(line, catalogueOf(operation)), operation)).toBe(line);
      }),
      RUNS,
    );
  });

  it('prints secrets the same way again', () => {
    const secretive = typed.map(({ schema, values }) => ({ schema: { ...schema, writeOnly: true }, values }));
    const list = secretive.map(listOf);
    fc.assert(
      fc.property(
        fc.oneof(secretive, list).chain(({ schema, values }) => values.map((value) => ({ schema, value }))),
        ({ schema, value }) => {
          const operation = operationOf({ type: 'object', properties: { s: schema }, additionalProperties: false });
          const line = printRule({ integration: 'sys', operation: 'op', params: { s: value } }, operation);
          expect(line).toMatch(/^sys\.op s:?=("\*\*\*"|\[("\*\*\*",?)*\])$/);
          expect(printRule(parseRule(line, catalogueOf(operation)), operation)).toBe(line);
        },
      ),
      RUNS,
    );
  });
});
