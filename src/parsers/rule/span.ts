/** A stretch of the line: from `start` up to, not including, `end`; counted from 0 in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was read, and where the reading stopped. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}
