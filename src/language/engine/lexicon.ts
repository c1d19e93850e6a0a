/** A verb by its forms, alternatives separated by `|`. */
export interface Verb {
  /** Before what it is about: `delete`, `lösche`. */
  readonly before: string;
  /** What of it goes behind that, in languages that take verbs apart: `lege … an`. */
  readonly particle?: string;
  /** Behind what it is about, in languages that have it there: `die Gruppe löschen`. */
  readonly behind?: string;
}

/** How something is said of whatever there is a word for, in any language: with a verb, which may go without saying. */
export interface Frame<VerbName extends string = string> {
  readonly verb?: VerbName;
  readonly mayLackVerb?: true;
  /** A template of rules that every language has. */
  readonly rest: string;
}

/** The templates of a frame in the language of some verbs. */
export function templatesOf<VerbName extends string>(
  { verb, mayLackVerb, rest }: Frame<VerbName>,
  verbs: Readonly<Record<VerbName, readonly Verb[]>>,
): string[] {
  if (verb === undefined) return [rest];
  const known = verbs[verb];
  const [whole, apart] = [known.filter(({ particle }) => particle === undefined), known.filter(isApart)];
  const behind = known.flatMap((one) => one.behind ?? []);
  return [
    ...(mayLackVerb === true ? [rest] : []),
    ...(whole.length === 0 ? [] : [`(${whole.map(({ before }) => before).join('|')}) <please> ${rest}`]),
    ...apart.map(({ before, particle }) => `(${before}) <please> ${rest} <please> (${particle})`),
    ...(behind.length === 0 ? [] : [`<please> ${rest} <please> (${behind.join('|')})`]),
  ];
}

function isApart(verb: Verb): verb is Verb & { readonly particle: string } {
  return verb.particle !== undefined;
}
