import type { Params } from '../../integrations/operation.js';

/** The parameters with a value at a dotted path; objects on the way are made where there are none. */
export function fillIn(params: Params, path: string, value: unknown): Params {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...params, [name]: value };
  const inner = params[name];
  const owner = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return { ...params, [name]: fillIn(owner, rest.join('.'), value) };
}

/** The text at a dotted path; `undefined` where there is none. */
export function textAt(params: Params, path: string): string | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), params);
  return typeof value === 'string' ? value : undefined;
}

/** The parameters with another text at a parameter, or at a place of its list. */
export function replacedAt(params: Params, [name = '', index]: readonly string[], text: string): Params {
  const before = params[name];
  const value = Array.isArray(before) ? before.with(Number(index), text) : text;
  return { ...params, [name]: value };
}
