import type { ErrorObject } from 'ajv';
import type { FieldProblem } from '../common/http/validation.js';
import { nearest } from '../common/text/nearest.js';
import { describeFormat } from './formats.js';

/** A schema violation in a person's words: the dotted path of the field, what is wrong, what was probably meant. */
export function describeProblem(error: ErrorObject): FieldProblem {
  const path = ['params', ...segmentsOf(error.instancePath)].join('.');
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
      return { path, message: `must be ${describeFormat(String(error.params['format']))}` };
    case 'pattern':
      return { path, message: `does not have the expected form (${String(error.params['pattern'])})` };
    case 'maxLength':
      return { path, message: `must not be longer than ${String(error.params['limit'])} characters` };
    case 'minLength':
      return { path, message: `must have at least ${String(error.params['limit'])} characters` };
    default:
      return { path, message: error.message ?? 'is not valid' };
  }
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
