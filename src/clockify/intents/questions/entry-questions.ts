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
  /** The word by which a sentence names a project. */
  readonly project: string;
  /** Something cannot be without a project, and none is said. */
  readonly whichProject: string;
  /** A text begins with the name of a project. */
  readonly projectOrText: (text: string, project: string) => string;
}
