/** How many calls are taken within a window of time. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** What a meter has seen since it was set. */
export interface RateReading {
  /** `null` where nothing is limited. */
  readonly limit: number | null;
  readonly windowMs: number;
  readonly calls: number;
  readonly refused: number;
  /** The highest number of calls that any window of `windowMs` has held, refused ones included. */
  readonly highest: number;
}

const SECOND_MS = 1000;

/**
 * Counts calls in a window that slides with every call, exactly: it keeps the instant of each call that is still
 * in it. Two calls that are a whole window apart are never in one.
 */
export class RateMeter {
  private limit: number | null = null;
  private windowMs = SECOND_MS;
  private recent: number[] = [];
  private calls = 0;
  private refused = 0;
  private highest = 0;

  /** @param now milliseconds on a clock that never goes back */
  constructor(private readonly now: () => number) {}

  /** Starts to count afresh; `limit: null` counts without refusing. */
  set({ limit, windowMs }: { readonly limit: number | null; readonly windowMs: number }): void {
    Object.assign(this, { limit, windowMs, recent: [], calls: 0, refused: 0, highest: 0 });
  }

  reset(): void {
    this.set({ limit: null, windowMs: SECOND_MS });
  }

  /** Counts a call, and tells whether it is taken. */
  take(): boolean {
    const at = this.now();
    const gone = this.recent.findIndex((earlier) => earlier > at - this.windowMs);
    this.recent.splice(0, gone === -1 ? this.recent.length : gone);
    this.recent.push(at);
    this.calls += 1;
    this.highest = Math.max(this.highest, this.recent.length);
    const taken = this.limit === null || this.recent.length <= this.limit;
    if (!taken) this.refused += 1;
    return taken;
  }

  get reading(): RateReading {
    const { limit, windowMs, calls, refused, highest } = this;
    return { limit, windowMs, calls, refused, highest };
  }
}
