import type { JsonSchema, ParametersSchema } from './json-schema.js';
import { ParamsValidator } from './params-validator.js';
import { AppError } from '../common/errors/app-error.js';

describe('a wrong parameter is told in a person’s words:', () => {
  const validator = new ParamsValidator();

  function problemsOf(schema: JsonSchema, value: unknown): unknown {
    const parameters: ParametersSchema = { type: 'object', properties: { x: schema }, additionalProperties: false };
    try {
      validator.assertValid(
        { name: 'do_it', summary: '', risk: 'read', retry: 'never', result: { kind: 'none' }, parameters },
        { x: value },
      );
    } catch (error) {
      if (error instanceof AppError) return error.details?.['errors'];
      throw error;
    }
    return [];
  }

  const TEXTS: JsonSchema = { type: 'array', items: { type: 'string' } };
  const ID: JsonSchema = { type: 'string', format: 'identifier' };

  it.each<[JsonSchema, unknown, string]>([
    [{ type: 'integer', minimum: 1 }, 0, 'must be at least 1'],
    [{ type: 'integer', maximum: 200 }, 201, 'must be at most 200'],
    [{ ...TEXTS, minItems: 1 }, [], 'must have at least 1 element'],
    [{ ...TEXTS, maxItems: 2 }, ['a', 'b', 'c'], 'must not have more than 2 elements'],
    [{ ...TEXTS, uniqueItems: true }, ['a', 'b', 'a'], 'must not name the same twice: elements 0 and 2 are equal'],
    [{ type: 'object', minProperties: 1 }, {}, 'must have at least 1 field'],
    [
      { type: 'object', maxProperties: 1, description: 'either a or b' },
      { a: 1, b: 2 },
      'must not have more than 1 field (either a or b)',
    ],
    [{ type: 'string', maxLength: 3 }, 'four', 'must not be longer than 3 characters'],
    [{ type: 'string', minLength: 1 }, '', 'must have at least 1 character'],
    [{ type: 'string', pattern: '^a$' }, 'b', 'does not have the expected form (^a$)'],
    [{ type: ['integer', 'null'] }, 'x', 'must be a whole number or null'],
    [{ type: 'string', format: 'date' }, '2026-02-30', 'must be a date that exists, such as 2026-11-23'],
    [
      { type: 'string', format: 'day-or-instant' },
      '2026-02-30T09:00:00Z',
      'must be a date such as 2026-11-23, or an instant in UTC such as 2026-11-23T09:30:00Z',
    ],
    [
      { type: 'string', format: 'wall-clock' },
      'yesterday',
      'must be a date and time such as 2026-11-23T00:00:00 or 2026-11-23T23:59:59.999',
    ],
    [{ type: 'string', format: 'duration' }, '1:30', 'must be a duration such as PT1H30M'],
    [{ type: 'string', format: 'duration' }, 'PT', 'must be a duration such as PT1H30M'],
    [{ type: 'string', format: 'time-zone' }, 'Belgrade', 'must be the name of a time zone such as Europe/Belgrade'],
    [{ type: 'string', format: 'time-of-day' }, '24:00:00', 'must be a time of day such as 09:30:00'],
    [{ type: 'string', format: 'base64' }, 'not base64!', 'must be base64'],
  ])('%j refuses %j: %s', (schema, value, message) => {
    expect(problemsOf(schema, value)).toEqual([{ path: 'params.x', message }]);
  });

  it.each([
    ['date-time', '2026-11-23T09:30:00Z'],
    ['day-or-instant', '2026-11-23'],
    ['day-or-instant', '2026-11-23T09:30:00Z'],
    ['wall-clock', '2026-11-23T23:59:59.999'],
    ['wall-clock', '2026-11-23T23:59:59.999Z'],
    ['duration', 'PT1H30M'],
    ['duration', 'P1DT2H'],
    ['time-of-day', '09:30:00'],
    ['time-zone', 'Europe/Belgrade'],
    ['time-zone', 'UTC'],
    ['base64', 'aGVsbG8='],
  ])('%s takes %j', (format, value) => {
    expect(problemsOf({ type: 'string', format }, value)).toEqual([]);
  });

  it.each(['New Client', 'Müller', "Bob's"])('an id that reads %j is taken for a name', (value) => {
    expect(problemsOf(ID, value)).toEqual([
      {
        path: 'params.x',
        message: 'must be an id (letters and digits, no name); this looks like a name, look up its id first',
      },
    ]);
  });

  it('an id that reads like nothing is only told to be wrong', () => {
    expect(problemsOf(ID, '..')).toEqual([
      { path: 'params.x', message: 'must be an id (letters and digits, no name)' },
    ]);
  });
});
