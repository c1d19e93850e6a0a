import type { Reply } from './reply.js';
import type { SandboxState } from './state.js';

/** A request as a route sees it. */
export interface SandboxRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What happened in the sandbox, for the webhooks that listen to it. */
export interface SandboxEvent {
  readonly type: string;
  readonly payload: object;
}

/** What a route yields: an answer, and what it made happen. */
export interface Outcome extends Reply {
  readonly event?: SandboxEvent;
}

/** One operation of Clockify over the state. */
export interface Route {
  readonly method: string;
  /** Starts with `/v1/`, with `{name}` placeholders. */
  readonly path: string;
  /** @throws Refusal with a real error body */
  readonly handle: (request: SandboxRequest, state: SandboxState) => Outcome;
}
