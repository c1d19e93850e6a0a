/** A JSON object that came in, or the fields of a form. */
export type Fields = Readonly<Record<string, unknown>>;

/** A file of a form. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}
