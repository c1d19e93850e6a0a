import { constantName } from './names.ts';
import { componentOf, type OpenApiDocument, type OpenApiOperation, type OpenApiSchema } from './openapi-document.ts';

/** From how many words on a closed set gets a name of its own, when it stands in several places. */
const LONG_ENUM = 7;

/** What stands in several places of the requests and is therefore written once, under a name. */
export interface SharedSchemas {
  /** Names of components, each after those that it uses. */
  readonly components: readonly string[];
  /** Names of long closed sets by their words. */
  readonly enums: ReadonlyMap<string, { readonly constant: string; readonly values: readonly string[] }>;
}

/** Counts the places at which the requests use each component and each long closed set. */
export function findSharedSchemas(document: OpenApiDocument, operations: readonly OpenApiOperation[]): SharedSchemas {
  const uses = new Map<string, number>();
  const finished: string[] = [];
  const enums = new Map<string, { constant: string; values: readonly string[]; uses: number }>();

  const visit = (schema: OpenApiSchema, name: string): void => {
    if (schema.deprecated === true) return;
    const component = componentOf(schema);
    if (component !== undefined) {
      const before = uses.get(component) ?? 0;
      uses.set(component, before + 1);
      if (before > 0) return;
      visit(componentSchema(document, component), component);
      finished.push(component);
      return;
    }
    if (schema.enum !== undefined && schema.enum.length >= LONG_ENUM) {
      const key = schema.enum.join();
      const known = enums.get(key);
      enums.set(key, {
        constant: known?.constant ?? constantName(name),
        values: schema.enum,
        uses: (known?.uses ?? 0) + 1,
      });
    }
    for (const [field, child] of Object.entries(schema.properties ?? {})) visit(child, field);
    if (schema.items !== undefined) visit(schema.items, name);
  };

  for (const { parameters = [], requestBody } of operations) {
    for (const parameter of parameters) visit(parameter.schema, parameter.name);
    for (const { schema } of Object.values(requestBody?.content ?? {})) visit(schema, 'body');
  }
  const repeated = [...enums].filter(([, { uses: places }]) => places > 1);
  return {
    components: finished.filter((name) => (uses.get(name) ?? 0) > 1),
    // Where two sets would get the same name, neither is named.
    enums: new Map(
      repeated.filter(([key, { constant }]) =>
        repeated.every(([other, { constant: taken }]) => other === key || taken !== constant),
      ),
    ),
  };
}

/** @throws Error when the document refers to a component that it does not have */
export function componentSchema(document: OpenApiDocument, name: string): OpenApiSchema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`The document refers to the schema ${name}, but has none of that name.`);
  return schema;
}
