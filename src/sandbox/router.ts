import { noSuchPath, wrongMethod } from './reply.js';
import type { Host, Route } from './route.js';

/** A route that fits, with what its placeholders stand for. */
export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The bases of the hosts in the sandbox's own URL. */
const BASES: readonly (readonly [prefix: string, host: Host])[] = [
  ['/api', 'api'],
  ['/report', 'reports'],
  ['/auditlog', 'auditlog'],
];

/** Paths that look like one of another kind, that circulate in other clients and that Clockify does not serve (API.md 13). */
const DEAD_PATHS = [/\/time-entries\/stop$/];

/** The host and the path `/v1/…` that a URL's path stands for, `undefined` for a path of no host. */
export function splitHost(path: string): { readonly host: Host; readonly path: string } | undefined {
  for (const [prefix, host] of BASES)
    if (path.startsWith(`${prefix}/`)) return { host, path: path.slice(prefix.length) };
  return undefined;
}

/** @throws Refusal 405 for another verb of a known path, 404 for a path that Clockify does not have (API.md 6) */
export function matchRoute(routes: readonly Route[], host: Host, method: string, path: string): Match {
  const fitting = routes
    .filter((route) => (route.host ?? 'api') === host)
    .flatMap((route) => {
      const params = paramsOf(route.path, path);
      return params === undefined ? [] : [{ route, params }];
    })
    // `invoices/settings` is no invoice of the id `settings`.
    .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const match = fitting.find(({ route }) => route.method === method);
  if (match !== undefined) return match;
  if (fitting.length === 0 || DEAD_PATHS.some((pattern) => pattern.test(path))) throw noSuchPath(path);
  throw wrongMethod(method, fitting.map(({ route }) => route.method).join(', '));
}

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split('/');
  const segments = path.split('/');
  if (expected.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decode(segment);
    else if (part !== segment) return undefined;
  }
  return params;
}

/** A segment that is not well encoded stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
