/** Bytes that an operation answers with instead of JSON, to be handed on as a file. */
export class Download {
  constructor(
    readonly data: Buffer,
    /** A media type, as the outside system names it. */
    readonly contentType: string | undefined,
    /** As the outside system names it: not to be trusted. */
    readonly fileName: string | undefined,
  ) {}
}
