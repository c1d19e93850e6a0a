import type { OperationCall } from '../integration.js';
import type { Answer } from './answer.js';

/** Leave to send one request. Whoever has it sends at once, and tells how it went. */
export interface Permit {
  /** The request has left. */
  sent(): void;
  /** This came of it. */
  answered(answer: Answer): void;
}

/** How often an outside system may be called. */
export interface OutboundLimit {
  /**
   * Waits until a request may be sent: first come, first served.
   * @throws AppError rate_limited, with the time, as soon as it is clear that the run's deadline comes first
   */
  acquire(call: Pick<OperationCall, 'deadline' | 'signal'>): Promise<Permit>;
}
