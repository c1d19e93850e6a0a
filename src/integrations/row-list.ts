/** The rows of a list that was read to its end, or to the limit that the caller set. */
export class RowList {
  constructor(
    readonly rows: readonly unknown[],
    /** Whether there are more rows than these. */
    readonly truncated: boolean,
  ) {}
}
