import { templatesOf } from '../../../language/engine/lexicon.js';
import type { Sentences, SpokenWords } from '../../../integrations/spoken/intent.js';
import { FRAME_CLAUSES, FRAMES, type FramedIntent } from './frames.js';
import { type Lexicon, THINGS, type ThingName } from './lexicon.js';

/** Sentences for everything that is said by verb and thing. */
interface FramedTopic {
  readonly rules: Readonly<Record<string, string>>;
  readonly clauses: typeof FRAME_CLAUSES;
  readonly sentences: Readonly<Record<FramedIntent, Sentences>>;
}

/** Says every frame in a language. */
export function framedTopic(lexicon: Lexicon, examples: Readonly<Record<FramedIntent, string>>): FramedTopic {
  const sentences = Object.fromEntries(
    Object.entries(FRAMES).map(([intent, frames]): [string, Sentences] => [
      intent,
      {
        says: frames.flatMap((frame) => templatesOf(frame, lexicon.verbs)),
        example: examples[intent as FramedIntent],
      },
    ]),
  ) as Record<FramedIntent, Sentences>;
  return { rules: { ...lexicon.words, ...rulesOfThings(lexicon) }, clauses: FRAME_CLAUSES, sentences };
}

/** `<client>`, `<clients>`, `<theClient>` with its name and `<aClient>` without. */
function rulesOfThings({ things }: Lexicon): Record<string, string> {
  const rules = (Object.entries(THINGS) as [ThingName, string][]).map(([thing, slot]) => {
    const { one, many } = things[thing];
    const name = `${thing[0]?.toUpperCase() ?? ''}${thing.slice(1)}`;
    return {
      [thing]: `(${one})`,
      [PLURALS[thing]]: `(${many})`,
      [`the${name}`]: `[<the>] (${one}) [<named>] ${slot}`,
      [`a${name}`]: `[<a>|<the>] (${one})`,
    };
  });
  return Object.assign({}, ...rules);
}

const PLURALS: Readonly<Record<ThingName, string>> = {
  client: 'clients',
  project: 'projects',
  task: 'tasks',
  tag: 'tags',
  user: 'users',
  group: 'groups',
  category: 'categories',
  invoice: 'invoices',
  policy: 'policies',
  holiday: 'holidays',
  webhook: 'webhooks',
  customField: 'customFields',
  sharedReport: 'sharedReports',
  template: 'templates',
};

/** The words of a language with those of its lexicon: its verbs tell actions, and its things are what is spoken of. */
export function withLexicon(words: SpokenWords, { verbs, things }: Lexicon): SpokenWords {
  const all = Object.values(verbs).flat();
  const [before, behind] = [all.map((verb) => verb.before), all.flatMap((verb) => verb.behind ?? [])];
  const nouns = Object.values(things).flatMap(({ one, many }) => [one, many]);
  return {
    ...words,
    verbs: `${words.verbs} ${singleWords([...before, ...behind])}`,
    closing: `${words.closing ?? ''} ${singleWords(behind)}`,
    subjects: `${words.subjects} ${singleWords(nouns)}`,
  };
}

/** Of alternatives, those of one word. */
function singleWords(alternatives: readonly string[]): string {
  return alternatives
    .flatMap((forms) => forms.split('|'))
    .filter((form) => /^\p{L}+$/u.test(form))
    .join(' ');
}
