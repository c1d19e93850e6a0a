import type { ParametersSchema } from '../../integrations/json-schema.js';
import type { Operation, Params } from '../../integrations/operation.js';
import { printRule } from './rule-printer.js';

const TEXT = { type: 'string' } as const;

const parameters: ParametersSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    workspaceId: TEXT,
    maybe: { type: ['string', 'null'] },
    count: { type: 'integer' },
    body: {
      type: 'object',
      additionalProperties: false,
      properties: { name: TEXT, archived: { type: 'boolean' }, tags: { type: 'array', items: TEXT } },
    },
    map: { type: 'object', additionalProperties: true },
    token: { type: 'string', writeOnly: true },
    pin: { type: 'integer', writeOnly: true },
    keys: { type: 'array', items: { type: 'object', properties: { key: { type: 'string', writeOnly: true } } } },
  },
};

const operation: Operation = {
  name: 'update',
  summary: 'Update',
  risk: 'write',
  retry: 'repeatable',
  result: { kind: 'none' },
  parameters,
};

function print(params: Params): string {
  return printRule({ integration: 'clockify', operation: 'update', params }, operation);
}

describe('printRule', () => {
  it.each<[string, Params, string]>([
    ['nothing', {}, ''],
    ['schema order, then the alphabet', { b: 1, map: {}, a: 'x', workspaceId: 'w' }, ' workspaceId=w map:={} a=x b:=1'],
    [
      'fields one by one',
      { body: { archived: false, name: 'New Client' } },
      ' body.name="New Client" body.archived=false',
    ],
    ['lists as JSON', { body: { tags: ['a', 'b c'] } }, ' body.tags:=["a","b c"]'],
    ['free maps as JSON', { map: { b: 1, a: { d: null, c: 'x' } } }, ' map:={"a":{"c":"x","d":null},"b":1}'],
    ['empty objects and lists', { body: {}, map: {} }, ' body:={} map:={}'],
    ['empty text', { workspaceId: '' }, ' workspaceId=""'],
    ['what has no value: not at all', { workspaceId: undefined, body: { name: undefined } }, ' body:={}'],
    ['safe text bare', { workspaceId: '#a-b_c/d:1,é?x=1' }, ' workspaceId=#a-b_c/d:1,é?x=1'],
    [
      'other text quoted',
      { workspaceId: 'a"b\\c\n\u2028\u202e\ud800' },
      ' workspaceId="a\\"b\\\\c\\n\\u2028\\u202e\\ud800"',
    ],
    ['text that looks like null', { maybe: 'null' }, ' maybe="null"'],
    ['null', { maybe: null, workspaceId: null }, ' workspaceId:=null maybe=null'],
    ['numbers', { count: 5 }, ' count=5'],
    ['numbers that are rounded', { count: 2 ** 60 }, ' count:=1.152921504606847e+18'],
    ['values of another type', { count: '5', workspaceId: 5 }, ' workspaceId:=5 count:="5"'],
    ['an object with unknown fields', { body: { name: 'a', 'x y': 1 } }, ' body:={"name":"a","x y":1}'],
    ['secrets', { token: 'abc', pin: 1234, keys: [{ key: 'k' }] }, ' token="***" pin:="***" keys:=[{"key":"***"}]'],
    [
      'what JSON cannot write',
      { count: Number.NaN, map: { f: () => 1, n: 1n } },
      ' count:=null map:={"f":null,"n":null}',
    ],
  ])('prints %s', (_, params, items) => {
    expect(print(params)).toBe(`clockify.update${items}`);
  });
});
