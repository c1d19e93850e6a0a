/** `CostRateRequestV1`, `weekStart` or `Time entry` in words: `cost rate request v1`. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** A constant's name: `COST_RATE_REQUEST_V1`. */
export function constantName(name: string): string {
  return wordsOf(name).join('_').toUpperCase();
}

/** A property's name as it stands in a source: quoted only where it has to be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}
