/** Rows that remember which of their fields were read, as dotted paths. */
export interface WatchedRows {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly read: ReadonlySet<string>;
}

/** Watches which fields of rows are read. */
export function watchRows(rows: readonly Readonly<Record<string, unknown>>[]): WatchedRows {
  const read = new Set<string>();
  const watched = (value: object, path: string): object =>
    new Proxy(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        // What a list can do is no field of it, and its elements are told without their index.
        if (typeof key === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(key))) return inner;
        const at = Array.isArray(target) ? path : `${path}${path === '' ? '' : '.'}${key}`;
        if (at !== path) read.add(at);
        return typeof inner === 'object' && inner !== null ? watched(inner, at) : inner;
      },
    });
  return { rows: rows.map((row) => ({ ...row })).map((row) => watched(row, '') as (typeof rows)[number]), read };
}

/** The paths of all fields that there are in a value, through lists. */
export function fieldsIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at].concat(fieldsIn(inner, at));
  });
}
