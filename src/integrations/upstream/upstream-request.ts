import type { Wanted } from './read-download.js';

/** A request to an outside system, complete with its credential. */
export interface UpstreamRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as it is, with its `Content-Type` among the headers; a form brings its own. */
  readonly body: string | FormData | undefined;
  /** What is wanted back; JSON where nothing is said. */
  readonly wanted?: Wanted;
}
