import { notModelled, wrongMethod } from './reply.js';
import type { Route } from './route.js';

/** A route that fits, with what its placeholders stand for. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** @throws Refusal 405 for another verb of a known path, 501 for a path that the sandbox does not model */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const fitting = routes.flatMap((route) => {
    const params = paramsOf(route.path, path);
    return params === undefined ? [] : [{ route, params }];
  });
  if (fitting.length === 0) throw notModelled(method, path);
  const match = fitting.find(({ route }) => route.method === method);
  if (match === undefined) throw wrongMethod(method, fitting.map(({ route }) => route.method).join(', '));
  return match;
}

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const segments = path.split('/');
  if (expected.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(segment);
    else if (part !== segment) return undefined;
  }
  return params;
}
