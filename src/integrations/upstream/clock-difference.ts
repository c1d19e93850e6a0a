/** One reading of another system's clock, by an answer of it. */
export interface ClockReading {
  /** What its `Date` said: whole seconds, cut off, in milliseconds since the epoch. */
  readonly servedAt: number;
  /** How long the request and its answer were under way. */
  readonly tookMs: number;
  /** Our time of day when the answer was there, and the same moment by the clock that never steps. */
  readonly cameAt: number;
  readonly cameAtMonotonic: number;
}

/** Our two clocks at one moment. */
export interface Moment {
  readonly now: number;
  readonly monotonic: number;
}

/** A `Date` has whole seconds. */
const SECOND_MS = 1_000;
/** What differs less is told to nobody: it changes no day and hardly an entry. */
export const TOLERATED_MS = 60_000;

/**
 * The milliseconds by which our clock is ahead, negative where it is behind; nothing where it is certainly not by more
 * than {@link TOLERATED_MS}. It was so when the answer came, and is so now: a clock that was set right, and a machine that
 * slept, are not blamed.
 */
export function differenceNow(reading: ClockReading, moment: Moment): number | undefined {
  const then = differenceAt(reading, { now: reading.cameAt, monotonic: reading.cameAtMonotonic });
  const now = differenceAt(reading, moment);
  return then !== undefined && now !== undefined && then > 0 === now > 0 ? now : undefined;
}

/** What the other clock shows at a moment, as far as can be told. */
export function theirTime({ servedAt, tookMs, cameAtMonotonic }: ClockReading, { monotonic }: Moment): number {
  return servedAt + (SECOND_MS + tookMs) / 2 + (monotonic - cameAtMonotonic);
}

function differenceAt(reading: ClockReading, moment: Moment): number | undefined {
  const difference = moment.now - theirTime(reading, moment);
  const certain = Math.abs(difference) - (SECOND_MS + reading.tookMs) / 2;
  return certain > TOLERATED_MS ? difference : undefined;
}

/** Says how far our clock is off from a system's, and what to do about it. */
export function describeDifference(differenceMs: number, system: string): string {
  const direction = differenceMs > 0 ? 'ahead of' : 'behind';
  return (
    `The clock of this machine is ${duration(Math.abs(differenceMs))} ${direction} that of ${system}: ` +
    'what is meant by now, today or a time without a date may be wrong. Set it right (NTP).'
  );
}

function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 120) return counted(minutes, 'minute');
  return minutes < 48 * 60 ? counted(minutes / 60, 'hour') : counted(minutes / 60 / 24, 'day');
}

function counted(amount: number, unit: string): string {
  const whole = Math.round(amount);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
