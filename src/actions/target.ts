import { AppError } from '../common/errors/app-error.js';
import { nearest } from '../common/text/nearest.js';
import type { Integration } from '../integrations/integration.js';
import type { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action, Operation } from '../integrations/operation.js';

/** What the names of an action stand for. */
export interface Target {
  readonly integration: Integration;
  readonly operation: Operation;
}

/**
 * @param prefix of the paths in an error, where the action is only a part of the request
 * @throws AppError validation_error with what was probably meant
 */
export function targetOf({ integration: name, operation }: Action, registry: IntegrationRegistry, prefix = ''): Target {
  const integration = registry.integration(name);
  if (integration === undefined) throw unknownName('integration', name, registry.integrationNames(), prefix);
  const row = registry.find(name, operation);
  if (row === undefined) {
    const known = registry.operationsOf(name).map((other) => other.name);
    throw unknownName('operation', operation, known, prefix);
  }
  return { integration, operation: row };
}

function unknownName(
  kind: 'integration' | 'operation',
  name: string,
  known: readonly string[],
  prefix: string,
): AppError {
  const suggestion = nearest(name, known);
  const hint = suggestion === undefined ? 'GET /integrations lists them all.' : `Did you mean "${suggestion}"?`;
  // A name is shown back to the caller, but not a megabyte of it.
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return new AppError('validation_error', `There is no ${kind} "${shown}". ${hint}`, {
    details: {
      errors: [{ path: `${prefix}${kind}`, message: 'is not known', ...(suggestion !== undefined && { suggestion }) }],
    },
  });
}
