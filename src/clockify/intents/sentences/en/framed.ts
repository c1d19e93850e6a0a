import type { ClockifyTopic } from '../../clockify-topic.js';
import { EXAMPLES, LEXICON } from '../../lexicon/en.js';
import { framedTopic } from '../../lexicon/framed-topic.js';
import type { FramedIntent } from '../../lexicon/frames.js';
import type { Sentences } from '../../../../integrations/spoken/intent.js';

const WORDED = framedTopic(LEXICON, EXAMPLES);
const { client, project, tag, group, category, policy, holiday, webhook, customField, sharedReport } = LEXICON.things;
const TASK = eitherWay(LEXICON.things.task, '{name:task}');

/** A thing by its noun and its name, in either order: `the group Designers`, `the Designers group`. */
function eitherWay({ one }: { readonly one: string }, slot: string): string {
  return `([<the>] (${one}) [<named>] ${slot}|[the|our|my] ${slot} (${one}))`;
}

/** What something has, and then whose it is. */
const OF_THING =
  /(<\w+>)(?: \[<for> <absence>\])? <of> (<workspace>|<the[A-Z]\w*>(?: \[<in>[^{]*\{project\} \[<project>\]\])?)/;
const OF_PERSON = /(<\w+>)(?: \[<for> <absence>\])? <of> \[<the>\] \[<user>\] \{user\}/;

/** Whose it is may be said first: `the hourly rate of Ana`, `Ana's hourly rate`. */
function withGenitives(says: readonly string[]): string[] {
  const owned = says.flatMap((template) => [
    template.replace(OF_THING, "$2 [' s] $1"),
    template.replace(OF_PERSON, "[<the>] [<user>] {user} ' s $1"),
  ]);
  return [...new Set([...says, ...owned])];
}

/** What is shown may be searched for, save what has a name: that is looked for among others. */
function withSearches(says: readonly string[]): string[] {
  const shown = says.filter((template) => !/<please> <the[A-Z]/.test(template));
  return [...new Set([...says, ...shown.map((template) => template.replace('<showBefore>', '<search>'))])];
}

/** The noun may stand behind the name of a project: `in the Website project`. */
function withNounBehind(template: string): string {
  return template.replaceAll('[<project>] {project}', '[<project>] {project} [<project>]');
}

function reworded(sentences: Readonly<Record<FramedIntent, Sentences>>): Readonly<Record<FramedIntent, Sentences>> {
  const all = Object.entries(sentences).map(([intent, { says, example }]): [string, Sentences] => [
    intent,
    { says: withSearches(withGenitives(says.map(withNounBehind))), example },
  ]);
  return { ...sentences, ...Object.fromEntries(all) };
}

/** What is said by verb and thing. */
export const FRAMED = {
  ...WORDED,
  rules: {
    ...WORDED.rules,
    search: '(find|find me|search|search for|look up|look for)',
    theClient: eitherWay(client, '{name:client}'),
    theProject: eitherWay(project, '{project}'),
    theTask: `(${TASK} [,]|[<the>] [task] {project} / {task}|[project] {project} [,] task {task}|[the] {project} task {task})`,
    theTag: `(${eitherWay(tag, '{name:tag}')}|[<the>] tag {hashtag:tag})`,
    theGroup: eitherWay(group, '{name:group}'),
    theCategory: eitherWay(category, '{name:category}'),
    thePolicy: eitherWay(policy, '{name:policy}'),
    theHoliday: eitherWay(holiday, '{name:holiday}'),
    theWebhook: eitherWay(webhook, '{name:webhook}'),
    theCustomField: eitherWay(customField, '{name:customField}'),
    theSharedReport: eitherWay(sharedReport, '{name:report}'),
  },
  sentences: reworded(WORDED.sentences),
} satisfies ClockifyTopic;
