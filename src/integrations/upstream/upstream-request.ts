/** A request to an outside system, complete with its credential. */
export interface UpstreamRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is; its `Content-Type` is among the headers. */
  readonly body: string | undefined;
}
