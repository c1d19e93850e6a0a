import { nearest } from '../../common/text/nearest.js';
import type { JsonSchema } from '../../integrations/json-schema.js';
import type { JsonValue } from './json-text.js';
import type { Path, Segment } from './path.js';
import { describeTypes, isTooLarge, readScalar, suggestScalar, type Scalar } from './rule-scalar.js';
import { clipped, listedNames, quoted, RuleSyntaxError } from './rule-syntax-error.js';
import { allows, elementSchema, fieldNames, fieldSchema, typesOf } from './schema-lookup.js';
import type { Span } from './span.js';
import type { Value } from './value.js';

/**
 * The schema of the place that a path names.
 * @throws RuleSyntaxError UNKNOWN_PARAMETER, TYPE
 */
export function schemaAt(path: Path, parameters: JsonSchema): JsonSchema {
  return path.segments.reduce((schema, segment) => schemaOf(segment, schema), parameters);
}

function schemaOf(segment: Segment, parent: JsonSchema): JsonSchema {
  if (segment.kind === 'name') {
    const field = fieldSchema(parent, segment.name);
    if (field === undefined) throw unknownParameter(segment.name, segment, parent);
    return field;
  }
  const element = elementSchema(parent);
  if (element !== undefined) return element;
  throw new RuleSyntaxError({
    code: 'TYPE',
    span: segment,
    problem: `only a list has elements, and this is ${describeTypes(typesOf(parent))}`,
    hint: 'leave the brackets out',
  });
}

/**
 * What a written value is under its schema.
 * @throws RuleSyntaxError TYPE
 */
export function typedValue(value: Value, schema: JsonSchema, name: string): JsonValue {
  switch (value.kind) {
    case 'bare':
      return typedBare(value, value.text, schema, name);
    case 'quoted':
      return typedQuoted(value, value.text, schema, name);
    case 'json':
      return value.explicit ? value.json : typedJson(value, value.json, schema, name);
  }
}

function typedBare(span: Span, text: string, schema: JsonSchema, name: string): JsonValue {
  const scalar = readScalar(text, typesOf(schema));
  if (scalar !== undefined) return scalar;
  if (!allows(schema, 'array')) throw wrongType(span, text, schema, name, shapeAdvice(schema, name));
  return text === '' ? [] : typedElements(span.start, text, elementSchema(schema) ?? {}, name);
}

/** `a,b`, which only a list's schema makes two values. */
function typedElements(start: number, text: string, schema: JsonSchema, name: string): Scalar[] {
  const elements: Scalar[] = [];
  let at = start;
  for (const part of text.split(',')) {
    const span = { start: at, end: at + part.length };
    const element = part === '' ? undefined : readScalar(part, typesOf(schema));
    if (element === undefined) throw wrongType(span, part, schema, `an element of ${name}`, listAdvice(schema, name));
    elements.push(element);
    at = span.end + 1;
  }
  return elements;
}

/** Quoted text is always text, and never split. */
function typedQuoted(span: Span, text: string, schema: JsonSchema, name: string): JsonValue {
  if (allows(schema, 'string')) return text;
  if (allows(schema, 'array') && allows(elementSchema(schema) ?? {}, 'string')) return [text];
  const isQuotedNeedlessly = readScalar(text, typesOf(schema)) !== undefined;
  throw new RuleSyntaxError({
    code: 'TYPE',
    span,
    problem: `${name} must be ${describeTypes(typesOf(schema))}, but quoted it is text`,
    hint: isQuotedNeedlessly ? 'leave the quotes out' : shapeAdvice(schema, name),
    suggestion: isQuotedNeedlessly && schema.writeOnly !== true ? text : undefined,
  });
}

function typedJson(span: Span, json: JsonValue, schema: JsonSchema, name: string): JsonValue {
  const type = Array.isArray(json) ? 'array' : 'object';
  if (allows(schema, type)) return json;
  throw new RuleSyntaxError({
    code: 'TYPE',
    span,
    problem: `${name} must be ${describeTypes(typesOf(schema))}, but is ${describeTypes([type])}`,
    hint: allows(schema, 'string') ? 'put it in single quotes if it is meant as text' : undefined,
  });
}

function wrongType(span: Span, text: string, schema: JsonSchema, name: string, advice?: string): RuleSyntaxError {
  const types = typesOf(schema);
  const isSecret = schema.writeOnly === true;
  const shown = text === '' ? 'empty' : isSecret ? 'something else' : quoted(text);
  const isNumber = types.includes('integer') || types.includes('number');
  const suggestion = isSecret ? undefined : suggestScalar(text, types);
  return new RuleSyntaxError({
    code: 'TYPE',
    span,
    problem:
      isNumber && isTooLarge(text)
        ? `${name} is too large to be kept exactly: whole numbers go up to ${Number.MAX_SAFE_INTEGER}`
        : `${name} must be ${types.length === 0 ? 'given' : describeTypes(types)}, but is ${shown}`,
    hint: suggestion === undefined ? advice : undefined,
    suggestion,
  });
}

function shapeAdvice(schema: JsonSchema, name: string): string | undefined {
  if (allows(schema, 'object')) return `write ${name}.field=value, or JSON as in ${name}:={"field":"value"}`;
  return allows(schema, 'array') ? listAdvice(elementSchema(schema) ?? {}, name) : undefined;
}

function listAdvice(element: JsonSchema, name: string): string {
  const example = allows(element, 'string') ? '"a","b"' : allows(element, 'object') ? '{"field":"value"}' : '1,2';
  return `write JSON, as in ${name}:=[${example}]`;
}

function unknownParameter(name: string, span: Span, parent: JsonSchema): RuleSyntaxError {
  const known = fieldNames(parent);
  const suggestion = nestedField(name, parent) ?? nearest(name, known);
  return new RuleSyntaxError({
    code: 'UNKNOWN_PARAMETER',
    span,
    problem: `unknown parameter ${quoted(name)}`,
    hint: suggestion === undefined ? fieldAdvice(name, known, parent) : undefined,
    suggestion,
  });
}

/** `name` is what people write for `body.name`. */
function nestedField(name: string, parent: JsonSchema): string | undefined {
  const owner = Object.entries(parent.properties ?? {}).find(([, schema]) => fieldNames(schema).includes(name));
  return owner === undefined ? undefined : `${owner[0]}.${name}`;
}

function fieldAdvice(name: string, known: readonly string[], parent: JsonSchema): string | undefined {
  if (name === '__proto__') return 'nothing may have this name';
  if (allows(parent, 'object')) return known.length === 0 ? 'there is nothing to give here' : listedNames(known);
  const element = elementSchema(parent);
  return element !== undefined && fieldSchema(element, name) !== undefined
    ? `what stands before it is a list: name an element too, as in [0].${clipped(name)}`
    : `what stands before it is ${describeTypes(typesOf(parent))} and has no fields`;
}
