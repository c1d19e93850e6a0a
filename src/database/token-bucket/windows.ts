/**
 * Some requests take longer on their way than others, so that two which leave a second apart may arrive in the same
 * second: a call counts for this much longer.
 */
const SPREAD_MS = 70;

/** How long a call counts against the limit of a second, from the latest moment at which it may leave. */
export const SECOND_WINDOW_MS = 1_000 + SPREAD_MS;

/** How long a call counts against the limit of an hour; a second more costs nothing. */
export const HOUR_WINDOW_MS = 3_600_000 + 1_000;
