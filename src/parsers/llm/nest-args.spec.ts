import type { ParametersSchema } from '../../integrations/json-schema.js';
import { nestArgs } from './nest-args.js';

const SCHEMA: ParametersSchema = {
  type: 'object',
  properties: { body: { type: 'object' }, 'page-size': { type: 'integer' }, 'odd.name': { type: 'string' } },
  additionalProperties: false,
};

describe('nestArgs', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ body: { name: 'x' } }, { body: { name: 'x' } }],
    [{ 'body.name': 'x', 'body.rate.amount': 1 }, { body: { name: 'x', rate: { amount: 1 } } }],
    [{ 'body.note': 'y', body: { name: 'x' } }, { body: { name: 'x', note: 'y' } }],
    [
      { 'page-size': 1, 'odd.name': 'x' },
      { 'page-size': 1, 'odd.name': 'x' },
    ],
  ])('puts the fields of %j where they belong', (args, params) => {
    expect(nestArgs(args, SCHEMA)).toEqual(params);
  });

  it.each([
    { 'else.name': 'x' },
    { 'body.name': 'x', body: { name: 'y' } },
    { 'body.name': 'x', body: 'y' },
    { 'body.': 'x' },
    { 'body.__proto__.polluted': true },
    { 'constructor.prototype.polluted': true },
  ])('leaves %j for validation to refuse', (args) => {
    expect(nestArgs(args, SCHEMA)).toEqual(args);
    expect({}).not.toHaveProperty('polluted');
  });

  it('changes nothing of what it is given', () => {
    const body = { rate: { amount: 1 } };
    nestArgs({ body, 'body.rate.since': 'x' }, SCHEMA);
    expect(body).toEqual({ rate: { amount: 1 } });
  });
});
