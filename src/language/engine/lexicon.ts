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

/**
 * The templates of a frame in the language of some verbs, whose forms are rules: they stand in many templates.
 * @see rulesOfVerbs
 */
export function templatesOf<VerbName extends string>(
  { verb, mayLackVerb, rest }: Frame<VerbName>,
  verbs: Readonly<Record<VerbName, readonly Verb[]>>,
): string[] {
  if (verb === undefined) return [rest];
  const known = verbs[verb];
  const apart = known.filter(isApart).map((_, index) => LETTERS[index] ?? '');
  return [
    ...(mayLackVerb === true ? [rest] : []),
    ...(known.every(isApart) ? [] : [`<${verb}Before> <please> ${rest}`]),
    ...apart.map((letter) => `<${verb}Apart${letter}> <please> ${rest} <please> <${verb}Particle${letter}>`),
    ...(known.some(({ behind }) => behind !== undefined) ? [`<please> ${rest} <please> <${verb}Behind>`] : []),
  ];
}

/** The rules that {@link templatesOf} refers to. */
export function rulesOfVerbs(verbs: Readonly<Record<string, readonly Verb[]>>): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const [verb, known] of Object.entries(verbs)) {
    rules[`${verb}Before`] = formsOf(known.filter((one) => !isApart(one)).map(({ before }) => before));
    rules[`${verb}Behind`] = formsOf(known.flatMap(({ behind }) => behind ?? []));
    known.filter(isApart).forEach(({ before, particle }, index) => {
      rules[`${verb}Apart${LETTERS[index]}`] = `(${before})`;
      rules[`${verb}Particle${LETTERS[index]}`] = `(${particle})`;
    });
  }
  return rules;
}

/** Names of rules have letters only. */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

function formsOf(forms: readonly string[]): string {
  return `(${forms.join('|')})`;
}

function isApart(verb: Verb): verb is Verb & { readonly particle: string } {
  return verb.particle !== undefined;
}
