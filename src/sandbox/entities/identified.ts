/** Whatever Clockify keeps under an id of 24 lower-case hex digits. */
export interface Identified {
  readonly id: string;
}

/** What is found by its name and put away without being lost. */
export interface Named extends Identified {
  readonly name: string;
  readonly archived: boolean;
}
