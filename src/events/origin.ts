/** The source of events that no delivery has brought: Clockify's own log told of them later. */
export const RECONCILED = 'reconciled';

/** Where events of a source come from in the end, for the sources that are only another way to get there. */
const ORIGINS: ReadonlyMap<string, string> = new Map([[RECONCILED, 'clockify']]);

/** Whose event it is, however it came: whoever wants the events of `clockify` wants the reconciled ones as well. */
export function originOf(source: string): string {
  return ORIGINS.get(source) ?? source;
}

/** Every source whose events come from an origin. */
export function sourcesOf(origin: string): string[] {
  return [origin, ...[...ORIGINS].filter(([, its]) => its === origin).map(([source]) => source)];
}
