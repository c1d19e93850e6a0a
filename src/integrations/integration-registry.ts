import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from './catalogue.js';
import { INTEGRATIONS, type Integration } from './integration.js';
import type { Operation } from './operation.js';

/** All integrations and their operations by name. Closed once it is made: a name given twice stops the start. */
@Injectable()
export class IntegrationRegistry implements Catalogue {
  private readonly integrations: ReadonlyMap<string, Integration>;
  private readonly operations: ReadonlyMap<string, ReadonlyMap<string, Operation>>;

  constructor(@Inject(INTEGRATIONS) integrations: readonly Integration[]) {
    this.integrations = byName(integrations, 'integration');
    this.operations = new Map(
      [...this.integrations.values()].map(({ name, operations }) => [name, byName(operations, `${name} operation`)]),
    );
  }

  /** Every integration, sorted by name. */
  all(): readonly Integration[] {
    return [...this.integrations.values()];
  }

  /** One integration, or `undefined` when there is none of that name. */
  integration(name: string): Integration | undefined {
    return this.integrations.get(name);
  }

  integrationNames(): readonly string[] {
    return [...this.integrations.keys()];
  }

  operationsOf(integration: string): readonly Operation[] {
    return [...(this.operations.get(integration)?.values() ?? [])];
  }

  find(integration: string, operation: string): Operation | undefined {
    return this.operations.get(integration)?.get(operation);
  }
}

function byName<Named extends { readonly name: string }>(
  items: readonly Named[],
  kind: string,
): ReadonlyMap<string, Named> {
  const sorted = [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
  const map = new Map(sorted.map((item) => [item.name, item]));
  if (map.size < sorted.length) {
    const twice = sorted.find(({ name }, index) => sorted[index + 1]?.name === name);
    throw new Error(`The ${kind} "${twice?.name}" is registered twice: give each a name of its own.`);
  }
  return map;
}
