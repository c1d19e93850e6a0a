import type { FieldProblem } from '../common/http/validation.js';
import type { Params, StandIn } from './operation.js';

/** What is wrong with parameters that may stand in for each other: too many of them, or none where one is needed. */
export function standInProblems(standIns: readonly StandIn[], params: Params): FieldProblem[] {
  return standIns.flatMap((standIn) => {
    const given = standIn.by.filter((name) => isGiven(params, name));
    const isThere = isGiven(params, standIn.for);
    if (standIn.required && !isThere && given.length === 0) {
      return [{ path: `params.${standIn.for}`, message: `is required: give it, or a name as ${either(standIn.by)}` }];
    }
    if (standIn.how === 'part') return [];
    const [first, ...others] = [...(isThere ? [standIn.for] : []), ...given];
    return others.map((name) => ({
      path: `params.${name}`,
      message: `cannot be given together with params.${first}: leave one of them out`,
    }));
  });
}

function isGiven(params: Params, path: string): boolean {
  let value: unknown = params;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    value = Reflect.get(value, name);
  }
  return value !== undefined;
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
