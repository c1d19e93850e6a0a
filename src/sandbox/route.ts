import type { Fields, UploadedFile } from './input.js';
import type { Reply } from './reply.js';
import type { SandboxState } from './state.js';

/** A request as a route sees it. */
export interface SandboxRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
  /** The rows of a body that is an array. */
  readonly rows: readonly unknown[];
  readonly file: UploadedFile | undefined;
  /** Whether an add-on calls, not a person. */
  readonly asAddon: boolean;
}

/** What happened in the sandbox, for the webhooks that listen to it. */
export interface SandboxEvent {
  readonly type: string;
  readonly payload: object;
}

/** What a route yields: an answer, and what it made happen. */
export interface Outcome extends Reply {
  readonly events?: readonly SandboxEvent[];
}

/** The bases that Clockify spreads its operations over (API.md 3). */
export type Host = 'api' | 'reports' | 'auditlog';

/** One operation of Clockify over the state. */
export interface Route {
  /** The operation's name, as everywhere else. */
  readonly operation: string;
  readonly method: string;
  /** Starts with `/v1/`, with `{name}` placeholders. */
  readonly path: string;
  /** `api` where it is not said. */
  readonly host?: Host;
  /** The shape of the body; `object` where it is not said, `whatever comes` where it is not looked at. */
  readonly takes?: 'array' | 'form' | 'whatever comes';
  /** Not to be had on the plan FREE (API.md 14). */
  readonly paid?: true;
  /** Add-on tokens are refused, whatever their scopes (API.md 2). */
  readonly closedToAddons?: true;
  /** @throws Refusal with a real error body */
  readonly handle: (request: SandboxRequest, state: SandboxState) => Outcome;
}

/** An answer of 200 with a body. */
export function ok(body: unknown, ...events: readonly SandboxEvent[]): Outcome {
  return { status: 200, body, events };
}

/** An answer of 201 with what was made. */
export function created(body: unknown, ...events: readonly SandboxEvent[]): Outcome {
  return { status: 201, body, events };
}

/** An answer without a body. */
export function empty(status: 200 | 204, ...events: readonly SandboxEvent[]): Outcome {
  return { status, events };
}
