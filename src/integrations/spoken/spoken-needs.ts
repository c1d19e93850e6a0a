/** What is asked for where it is not said: an argument, or one of several under the name of what is asked for. */
export type SpokenNeed = string | { readonly missing: string; readonly anyOf: readonly string[] };

/** Tells what cannot be left out where somebody speaks of an operation, `integration.operation`. */
export type NeedsOf = (operation: string) => readonly SpokenNeed[];

/** The names of needs that arguments do not meet. */
export function unmet(needs: readonly SpokenNeed[], isSaid: (argument: string) => boolean): string[] {
  return needs.flatMap((need) => {
    const { missing, anyOf } = typeof need === 'string' ? { missing: need, anyOf: [need] } : need;
    return anyOf.some(isSaid) ? [] : [missing];
  });
}
