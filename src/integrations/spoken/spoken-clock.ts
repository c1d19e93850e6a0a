/** What the clock and the calendar of the person who speaks show. */
export interface SpokenClock {
  /** The instant at which it was said, in whole seconds: `2026-11-23T08:30:00Z`. */
  readonly now: string;
  /** The language in which the person is asked, an ISO 639 code: `de`. */
  readonly language: string;
  /**
   * The IANA name of the zone.
   * @throws AppError validation_error where nobody knows the zone
   */
  zone(): string;
  /** The date. @throws AppError as {@link zone} */
  today(): string;
  /**
   * The instant at which the person's clock shows a time.
   * @param local `2026-11-22T09:00:00`
   * @throws AppError as {@link zone}, and validation_error for a time that the clock never shows, or shows twice
   */
  instantOf(local: string): string;
  /** The first instant of a day, be it midnight or not. @throws AppError as {@link zone} */
  startOf(date: string): string;
  /** What the clock shows at an instant. @throws AppError as {@link zone} */
  localAt(instant: string): string;
}
