/** A place in the service where it can be killed, by the names of its compiled code, which knows nothing of it. */
export interface FaultPoint {
  /** What has happened by then, and what has not. */
  readonly name: string;
  /** A file below `dist`, or a package. */
  readonly module: string;
  /** The class, or the object, that the module exports. */
  readonly of: string;
  readonly method: string;
  /** Before the method is called, or after it has done its work. */
  readonly when: 'before' | 'after';
  /** Only calls count whose first argument, an SQL statement, begins like this. */
  readonly statement?: string;
}

/** A point together with the pass at which the service dies, counted from 1. */
export interface ArmedPoint extends FaultPoint {
  readonly pass: number;
}

/** How a service differs from one in production from its start on. */
export interface Rigging {
  /** Where it dies on its way up. */
  readonly point?: ArmedPoint;
  /** Milliseconds by which its clock is ahead. */
  readonly clockAheadMs?: number;
  /** Milliseconds that what happens every hour or minute waits instead. */
  readonly housekeepingMs?: number;
}

/** The variable that carries the {@link Rigging} to the process, as JSON. */
export const RIGGING = 'CLANKERBOT_TEST_RIGGING';
