import { setMaxListeners } from 'node:events';
import { AppError } from '../errors/app-error.js';

/**
 * How far the stop of the service has come. Whoever starts the service makes it, because a stop may be asked for before
 * there is a service; everybody else looks at it.
 */
export class Shutdown {
  readonly #asked = new AbortController();
  readonly #cutOff = new AbortController();
  #countdown: NodeJS.Timeout | undefined;

  constructor() {
    // One for each run and each request under way.
    setMaxListeners(0, this.asked, this.cutOff);
  }

  /** Fires when the service is asked to stop: it is not ready any more, and a start that is under way ends. */
  get asked(): AbortSignal {
    return this.#asked.signal;
  }

  /** Fires when whatever is still under way has to end at once. Its reason is an AppError `unavailable`. */
  get cutOff(): AbortSignal {
    return this.#cutOff.signal;
  }

  begin(): void {
    this.#asked.abort(new AppError('unavailable', 'The service is shutting down.'));
  }

  /** Gives what is under way so many milliseconds from now. */
  limit(milliseconds: number): void {
    this.begin();
    this.#countdown ??= setTimeout(() => this.end('the stop took too long'), milliseconds).unref();
  }

  /** Cuts off what is under way. */
  end(why: string): void {
    this.begin();
    clearTimeout(this.#countdown);
    this.#cutOff.abort(new AppError('unavailable', `The service is shutting down, and this was cut off: ${why}.`));
  }
}
