/** What a person is asked about the times of an entry, in their language. */
export interface EntryQuestions {
  readonly timerNotYet: (time: string) => string;
  readonly stopNotYet: (time: string) => string;
  /** A timer would be stopped before it began; what it is called has a blank behind it where it is called anything. */
  readonly stopTooEarly: (timer: string, began: string) => string;
  readonly endNotAfterStart: string;
  readonly tooLong: string;
  readonly lengthNeeded: string;
  readonly endNeeded: string;
  /** There is no entry that the last sentence made. */
  readonly nothingToCorrect: string;
  readonly nothingOn: (day: string) => string;
  /** There are several entries of a day, of which each is to be made again by its own sentence. */
  readonly severalOn: (day: string) => string;
  readonly oneByOne: (sentences: readonly string[]) => string;
  /** Two sentences, one after the other, that split an entry. */
  readonly inTwo: (sentences: readonly string[]) => string;
  readonly splitOutside: string;
  /** A sentence that logs a time. */
  readonly log: (time: string, about: { readonly project?: string; readonly text: string }) => string;
  /** A sentence that sets the end of an entry. */
  readonly setEnd: (id: string, time: string) => string;
  /** The word by which a sentence names a project. */
  readonly project: string;
  /** Something cannot be without a project, and none is said. */
  readonly whichProject: string;
  /** A text begins with the name of a project. */
  readonly projectOrText: (text: string, project: string) => string;
}
