/** What stands at a path of field names; `undefined` where the path leads nowhere. */
export function valueAt(owner: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), owner);
}

/** A copy with another value at the path; what is missing on the way is made. */
export function withValueAt(owner: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const fields = isRecord(owner) ? owner : {};
  return { ...fields, [name]: withValueAt(fields[name], rest, value) };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
