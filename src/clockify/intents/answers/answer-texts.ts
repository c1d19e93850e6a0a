/** How a question is answered in a language. Times are told as `31 h 20 min`. */
export interface AnswerTexts {
  readonly logged: (time: string) => string;
  /** @param difference how much more or less than the target it is */
  readonly above: (time: string, target: string, difference: string) => string;
  readonly below: (time: string, target: string, difference: string) => string;
  readonly exactly: (time: string) => string;
  /** Everybody has logged time. */
  readonly nobodyIdle: string;
  readonly idle: (names: string) => string;
  /** What is left of a policy. */
  readonly left: (amount: string, policy: string) => string;
  readonly days: (count: string) => string;
  readonly hours: (count: string) => string;
  readonly and: string;
}
