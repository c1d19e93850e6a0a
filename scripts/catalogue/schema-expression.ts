import { constantName, propertyKey } from './names.ts';
import { componentOf, type OpenApiDocument, type OpenApiSchema } from './openapi-document.ts';
import { componentSchema, type SharedSchemas } from './shared-schemas.ts';

/** Rates and counts are 32-bit; a limit of 64 bits cannot be told apart from none in JSON. */
const INT32_MAX = 2_147_483_647;

/** Writes schemas of the document as expressions made of the building blocks of `src/clockify/catalogue/schemas.ts`. */
export class SchemaExpressions {
  private readonly document: OpenApiDocument;
  private readonly shared: SharedSchemas;

  constructor(document: OpenApiDocument, shared: SharedSchemas) {
    this.document = document;
    this.shared = shared;
  }

  /** The expression of a schema; `name` is that of the field or parameter which it describes. */
  of(schema: OpenApiSchema, name: string): string {
    const component = componentOf(schema);
    if (component === undefined) return this.inline(schema, name);
    if (this.shared.components.includes(component)) return constantName(component);
    return this.inline(componentSchema(this.document, component), name);
  }

  /** The expression of a component, written out. */
  ofComponent(name: string): string {
    return this.inline(componentSchema(this.document, name), name);
  }

  /** An object's fields; what is deprecated is left out. */
  record(properties: Readonly<Record<string, OpenApiSchema>>, required: readonly string[] = []): string {
    const fields = Object.entries(properties)
      .filter(([, schema]) => schema.deprecated !== true)
      .map(([name, schema]) => `${propertyKey(name)}: ${this.of(schema, name)}`);
    const names = [...required].sort().map((name) => `'${name}'`);
    return `record({ ${fields.join(', ')} }${names.length > 0 ? `, [${names.join(', ')}]` : ''})`;
  }

  private inline(schema: OpenApiSchema, name: string): string {
    // The document's one union is a word beside an object of the same words.
    const [first] = schema.oneOf ?? [];
    if (first !== undefined) return this.of(first, name);
    switch (schema.type) {
      case 'object':
        // An object of which no field is told is Java's Object: any value.
        return schema.properties === undefined ? 'ANYTHING' : this.record(schema.properties, schema.required);
      case 'array':
        return this.list(schema, name);
      case 'boolean':
        return 'BOOLEAN';
      case 'integer':
        return call('integer', {
          min: schema.minimum,
          max: schema.maximum ?? (schema.format === 'int32' ? INT32_MAX : undefined),
        });
      case 'number':
        return call('number', { min: schema.minimum, max: exactly(schema.maximum) });
      case 'string':
        return this.text(schema, name);
      default:
        throw new Error(`${name} has the type ${String(schema.type)}, which the generator does not know.`);
    }
  }

  private list(schema: OpenApiSchema, name: string): string {
    const items = schema.items ?? {};
    const described = { ...items, description: `${schema.description ?? ''} ${items.description ?? ''}` };
    const element = componentOf(items) === undefined ? this.inline(described, name) : this.of(items, name);
    const limits = { min: schema.minItems === 0 ? undefined : schema.minItems, max: schema.maxItems };
    if (element === 'ID' && limits.min === undefined && limits.max === undefined) return 'IDS';
    const unique = schema.uniqueItems === true || element === 'ID' ? true : undefined;
    return `listOf(${[element, ...argument({ ...limits, unique })].join(', ')})`;
  }

  private text(schema: OpenApiSchema, name: string): string {
    if (schema.enum !== undefined) {
      const known = this.shared.enums.get(schema.enum.join());
      return known?.constant ?? enumExpression(schema.enum);
    }
    return formOf(schema, name) ?? textExpression(schema);
  }
}

/** A closed set of words. */
export function enumExpression(values: readonly string[]): string {
  return values.join() === 'ASCENDING,DESCENDING'
    ? 'SORT_ORDER'
    : `oneOf(${values.map((value) => `'${value}'`).join(', ')})`;
}

/** What a text has to look like: the document says it in formats, in prose and in examples. */
function formOf({ format, pattern, example, description = '' }: OpenApiSchema, name: string): string | undefined {
  if (format === 'binary') return 'FILE';
  if (format === 'email') return 'EMAIL';
  if (pattern?.includes('[0-9a-fA-F]{6}')) return 'COLOR';
  if (pattern !== undefined) throw new Error(`${name} has the new pattern ${pattern}: the generator does not know it.`);
  if (format === 'date-time' || /yyyy-MM-ddThh:mm:ssZ/i.test(description)) return 'INSTANT';
  if (name === 'timeZone') return 'TIME_ZONE';
  if (name.endsWith('Format')) return undefined;
  if (/yyyy-MM-ddThh:mm:ss/i.test(description)) return 'WALL_CLOCK';
  if (/yyyy-MM-dd/i.test(description)) return 'DATE';
  if (typeof example === 'string' && /^PT\d/.test(example)) return 'DURATION';
  return isId(name, description, example) ? 'ID' : undefined;
}

function isId(name: string, description: string, example: unknown): boolean {
  if (/(?:^i|I|-i)ds?$/.test(name)) return true;
  return (
    /\bidentifiers?\b|\bids\b|\bIDs\b/.test(description) && !(typeof example === 'string' && example.includes('/'))
  );
}

function textExpression({ minLength, maxLength }: OpenApiSchema): string {
  const limits = { min: minLength === 0 ? undefined : minLength, max: maxLength };
  return limits.min === undefined && limits.max === undefined ? 'TEXT' : call('text', limits);
}

function exactly(limit: number | undefined): number | undefined {
  return limit !== undefined && Number.isSafeInteger(limit) ? limit : undefined;
}

function call(name: string, limits: Readonly<Record<string, number | undefined>>): string {
  return `${name}(${argument(limits).join('')})`;
}

/** The limits that are set, as an object literal; nothing where none is. */
function argument(limits: Readonly<Record<string, number | true | undefined>>): string[] {
  const set = Object.entries(limits).filter(([, value]) => value !== undefined);
  const fields = set.map(([name, value]) => `${name}: ${value === INT32_MAX ? 'INT32_MAX' : String(value)}`);
  return fields.length === 0 ? [] : [`{ ${fields.join(', ')} }`];
}
