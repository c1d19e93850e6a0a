import type { ArgTexts, SpokenLanguage } from '../../integrations/spoken/intent.js';

/** How arguments are told to a person in a language. */
export interface ArgLabels {
  /** What an argument is called. */
  readonly label: (arg: string) => string;
  /** The words by which a sentence says what a name is the name of, by argument: `project` Website. */
  readonly kinds: ArgTexts;
  /** How an argument may be said behind a sentence that lacks it; none where nobody knows how. */
  readonly addition: (arg: string) => string | undefined;
}

/** What the arguments of everything that is spoken to are called. */
export function argLabelsOf(spoken: readonly SpokenLanguage[]): ArgLabels {
  const all = (name: 'labels' | 'kinds' | 'additions'): ArgTexts =>
    Object.assign({}, ...spoken.map((language) => language[name]));
  const [labels, additions] = [all('labels'), all('additions')];
  return { label: (arg) => labels[arg] ?? asWords(arg), kinds: all('kinds'), addition: (arg) => additions[arg] };
}

/** `createdBy_start` as words. */
function asWords(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
