import type { ParametersSchema } from '../../integrations/json-schema.js';
import type { Params } from '../../integrations/operation.js';
import { isRecord } from './is-record.js';

/**
 * The parameters with fields such as `body.name` put where they belong: the catalogue lists them with dots, and models
 * write them so. A name that cannot be placed stays as it is, for validation to refuse.
 */
export function nestArgs(args: Readonly<Record<string, unknown>>, { properties }: ParametersSchema): Params {
  const isDotted = (name: string): boolean =>
    !Object.hasOwn(properties, name) && Object.hasOwn(properties, name.split('.')[0] ?? '');
  const entries = Object.entries(args);
  let params: Params = Object.fromEntries(entries.filter(([name]) => !isDotted(name)));
  for (const [name, value] of entries.filter(([entry]) => isDotted(entry))) {
    params = withField(params, name.split('.'), value) ?? { ...params, [name]: value };
  }
  return params;
}

/** The object with one more field; `undefined` when there is no free place for it. */
function withField(target: Params, [name = '', ...rest]: readonly string[], value: unknown): Params | undefined {
  const isTaken = Object.hasOwn(target, name);
  if (name === '' || name === '__proto__') return undefined;
  if (rest.length === 0) return isTaken ? undefined : { ...target, [name]: value };
  const inner: unknown = isTaken ? target[name] : {};
  const extended = isRecord(inner) ? withField(inner, rest, value) : undefined;
  return extended === undefined ? undefined : { ...target, [name]: extended };
}
