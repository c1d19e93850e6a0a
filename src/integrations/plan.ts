/** A field that an update changes: what it is and what it will be; null is an empty one. */
export interface FieldChange {
  readonly field: string;
  /** `undefined` where it cannot be seen. */
  readonly from: unknown;
  readonly to: unknown;
}

/** What something is like at one time, by field: enough to tell later whether it has changed. */
export type EntityState = Readonly<Record<string, unknown>>;
