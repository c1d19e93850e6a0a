import type { SpokenLanguage, Topic } from '../../integrations/spoken/intent.js';
import type { IntentName } from './intents.js';

/** Sentences about one thing of Clockify. */
export type ClockifyTopic = Topic<IntentName>;

/** The intents that some topics say something about. */
type Said<Topics extends readonly ClockifyTopic[]> = {
  [At in keyof Topics]: keyof Topics[At]['sentences'];
}[number];

/** A language in which not every intent can be said: the type names those that it lacks. */
interface Unsaid<Names> {
  readonly unsaid: Names;
}

/**
 * A language in which everything can be said that can be wanted of Clockify; what it lacks is an error of the compiler.
 */
export function wholeLanguage<const Topics extends readonly ClockifyTopic[]>(
  language: Omit<SpokenLanguage<IntentName>, 'topics'>,
  topics: Topics & ([IntentName] extends [Said<Topics>] ? unknown : Unsaid<Exclude<IntentName, Said<Topics>>>),
): SpokenLanguage<IntentName> {
  return { ...language, topics };
}
