import type { ErrorObject } from 'ajv';
import type { FieldProblem } from '../common/http/validation.js';
import { nearest } from '../common/text/nearest.js';
import { describeFormat } from './formats.js';
import type { StandIn } from './operation.js';

/**
 * A schema violation in a person's words: the dotted path of the field, what is wrong, what was probably meant.
 * @param standIns of the operation: where a name may be given
 */
export function describeProblem(error: ErrorObject, standIns: readonly StandIn[] = []): FieldProblem {
  const path = ['params', ...segmentsOf(error.instancePath)].join('.');
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(path, String(error.params['additionalProperty']), error.parentSchema?.['properties']);
    case 'required':
      return { path: `${path}.${String(error.params['missingProperty'])}`, message: 'is required' };
    case 'type':
      return { path, message: `must be ${typesOf(error.params['type'])}` };
    case 'enum':
      return oneOf(path, error.params['allowedValues'], error.data);
    case 'format':
      return { path, message: formatMessage(String(error.params['format']), error.data, takesName(path, standIns)) };
    case 'pattern':
      return { path, message: `does not have the expected form (${String(error.params['pattern'])})` };
    case 'maxLength':
      return { path, message: `must not be longer than ${counted(limit, 'character')}` };
    case 'minLength':
      return { path, message: `must have at least ${counted(limit, 'character')}` };
    case 'minimum':
      return { path, message: `must be at least ${limit}` };
    case 'maximum':
      return { path, message: `must be at most ${limit}` };
    case 'exclusiveMinimum':
      return { path, message: `must be more than ${limit}` };
    case 'exclusiveMaximum':
      return { path, message: `must be less than ${limit}` };
    case 'minItems':
      return { path, message: `must have at least ${counted(limit, 'element')}` };
    case 'maxItems':
      return { path, message: `must not have more than ${counted(limit, 'element')}` };
    case 'uniqueItems':
      return { path, message: `must not name the same twice: elements ${repeatedElements(error.params)} are equal` };
    case 'minProperties':
      return { path, message: `must have at least ${counted(limit, 'field')}${explanation(error.parentSchema)}` };
    case 'maxProperties':
      return { path, message: `must not have more than ${counted(limit, 'field')}${explanation(error.parentSchema)}` };
    default:
      return { path, message: error.message ?? 'is not valid' };
  }
}

/** People send names where ids are wanted; whatever has blanks or letters of other languages is one. */
function formatMessage(format: string, data: unknown, nameParameter: string | undefined): string {
  const expected = `must be ${describeFormat(format)}`;
  const isName = format === 'identifier' && typeof data === 'string' && /\p{L}/u.test(data);
  if (!isName) return expected;
  const advice = nameParameter === undefined ? 'look up its id first' : `give it as ${nameParameter} instead`;
  return `${expected}; this looks like a name, ${advice}`;
}

/** The parameter that takes the name of what has its id at the path. */
function takesName(path: string, standIns: readonly StandIn[]): string | undefined {
  const field = path.replace(/^params\./, '').replace(/\.\d+$/, '');
  return standIns.find((standIn) => standIn.for === field && standIn.how === 'whole')?.by[0];
}

function counted(limit: string, noun: string): string {
  return `${limit} ${noun}${limit === '1' ? '' : 's'}`;
}

function repeatedElements({ i, j }: ErrorObject['params']): string {
  return [Number(i), Number(j)].toSorted((a, b) => a - b).join(' and ');
}

/** What the schema says about itself, where a number alone would not help. */
function explanation(schema: ErrorObject['parentSchema']): string {
  const description: unknown = schema?.['description'];
  return typeof description === 'string' ? ` (${description})` : '';
}

/** A JSON pointer's segments; list indices stay as they are. */
function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unknownField(path: string, name: string, properties: unknown): FieldProblem {
  const known = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  const suggestion = nearest(name, known);
  return {
    path: `${path}.${name}`,
    message: suggestion === undefined ? 'is not a known field' : `is not a known field; did you mean "${suggestion}"?`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function typesOf(types: unknown): string {
  return (Array.isArray(types) ? types : [types])
    .map((type) => ARTICLES.get(String(type)) ?? String(type))
    .join(' or ');
}

const ARTICLES = new Map([
  ['string', 'a string'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['array', 'a list'],
]);

function oneOf(path: string, allowed: unknown, data: unknown): FieldProblem {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const suggestion = typeof data === 'string' ? nearest(data, values) : undefined;
  return {
    path,
    message: `must be one of ${values.join(', ')}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
