import { type Frame, rulesOfVerbs, templatesOf } from '../../../language/engine/lexicon.js';
import type { Sentences, SpokenWords } from '../../../integrations/spoken/intent.js';
import { FRAME_CLAUSES, FRAMES, type FramedIntent } from './frames.js';
import { type Lexicon, THINGS, type ThingName, type VerbName } from './lexicon.js';

/** Sentences for everything that is said by verb and thing. */
interface FramedTopic {
  readonly rules: Readonly<Record<string, string>>;
  readonly clauses: typeof FRAME_CLAUSES;
  readonly sentences: Readonly<Record<FramedIntent, Sentences>>;
}

/** Says every frame in a language. */
export function framedTopic(lexicon: Lexicon, examples: Readonly<Record<FramedIntent, string>>): FramedTopic {
  const sentences: Partial<Record<FramedIntent, Sentences>> = {};
  for (const intent of Object.keys(FRAMES).filter(isFramed)) {
    const says = FRAMES[intent].flatMap((frame: Frame<VerbName>) => templatesOf(frame, lexicon.verbs));
    sentences[intent] = { says, example: examples[intent] };
  }
  if (!areWhole(sentences)) throw new Error('not every frame is said');
  const rules = { ...lexicon.words, ...rulesOfThings(lexicon), ...rulesOfVerbs(lexicon.verbs) };
  return { rules, clauses: FRAME_CLAUSES, sentences };
}

function isFramed(intent: string): intent is FramedIntent {
  return Object.hasOwn(FRAMES, intent);
}

function areWhole(sentences: Partial<Record<FramedIntent, Sentences>>): sentences is Record<FramedIntent, Sentences> {
  return Object.keys(FRAMES).every((intent) => Object.hasOwn(sentences, intent));
}

/** `<client>`, `<clients>`, `<theClient>` with its name and `<aClient>` without. */
function rulesOfThings({ things }: Lexicon): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const thing of Object.keys(THINGS).filter(isThing)) {
    const { one, many } = things[thing];
    const name = `${thing[0]?.toUpperCase() ?? ''}${thing.slice(1)}`;
    rules[thing] = `(${one})`;
    rules[PLURALS[thing]] = `(${many})`;
    rules[`the${name}`] = `[<the>] (${one}) [<named>] ${THINGS[thing]}`;
    rules[`a${name}`] = `[<a>|<the>] (${one})`;
  }
  return rules;
}

function isThing(name: string): name is ThingName {
  return Object.hasOwn(THINGS, name);
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
