/** The rows of a list: all of them, as many as were wanted, or a page. */
export class RowList {
  constructor(
    readonly rows: readonly unknown[],
    /** Whether there are more rows than these; `undefined` where that could not be found out. */
    readonly hasMore: boolean | undefined,
    /** Whether the list was read to its end, or to the limit that the caller set; else this is a page of it. */
    readonly isWalked: boolean,
  ) {}
}
