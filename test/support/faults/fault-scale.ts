/** How much is sent: `FAULTS=short` is what CI has the time for. */
export interface FaultScale {
  /** Clients that change while the service is killed at one point, and how often each of them does. */
  readonly subjects: number;
  readonly versions: number;
  /** Clients that change while PostgreSQL is restarted, and while one of two replicas is killed. */
  readonly outageSubjects: number;
  readonly takeoverSubjects: number;
  /** Commands of each kind that are under way at one point. */
  readonly commandsOfAKind: number;
}

const SHORT: FaultScale = {
  subjects: 10,
  versions: 3,
  outageSubjects: 240,
  takeoverSubjects: 50,
  commandsOfAKind: 1,
};
const LONG: FaultScale = {
  subjects: 100,
  versions: 3,
  outageSubjects: 800,
  takeoverSubjects: 200,
  commandsOfAKind: 5,
};

export const FAULT_SCALE = process.env['FAULTS'] === 'short' ? SHORT : LONG;
