/** A request that reached the sandbox, for tests that count them. */
export interface LoggedRequest {
  readonly method: string;
  /** With the base and the query, as it was asked for. */
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEPT = 10_000;

/** Remembers the latest requests, oldest first. */
export class RequestLog {
  private readonly kept: LoggedRequest[] = [];

  get requests(): readonly LoggedRequest[] {
    return this.kept;
  }

  add(request: LoggedRequest): void {
    this.kept.push(request);
    if (this.kept.length > KEPT) this.kept.shift();
  }

  reset(): void {
    this.kept.length = 0;
  }
}
