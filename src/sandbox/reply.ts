/** What the sandbox answers. */
export interface Reply {
  readonly status: number;
  /** Sent as JSON; bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that Clockify refuses, with its real error body (API.md 6). */
export class Refusal extends Error {
  constructor(readonly reply: Reply) {
    super(`refused with ${reply.status}`);
  }
}

function refuse(status: number, message: string, code?: number, headers?: Record<string, string>): Refusal {
  return new Refusal({ status, body: { message, ...(code !== undefined && { code }) }, ...(headers && { headers }) });
}

/** The catch-all of most routes: missing or foreign ids, taken names, invalid fields. */
export const invalid = (message: string): Refusal => refuse(400, message, 501);
export const missing = (): Refusal => invalid('must not be null');
export const notInWorkspace = (kind: string): Refusal => invalid(`${kind} doesn't belong to Workspace`);
export const nameTaken = (kind: string): Refusal => invalid(`${kind} with this name already exists`);
export const stillActive = (kind: string): Refusal => invalid(`Cannot delete an active ${kind}`);
export const badParameter = (name: string, value: string): Refusal =>
  refuse(
    400,
    `Method parameter '${name}': Failed to convert value of type 'java.lang.String'; For input string: "${value}"`,
    3000,
  );
export const missingParameter = (name: string): Refusal =>
  refuse(400, `Required request parameter '${name}' for method parameter type String is not present`, 3001);
export const unreadableBody = (): Refusal => refuse(400, 'Malformed request body', 3002);
export const noneOrSeveralTokens = (): Refusal => refuse(401, 'Multiple or none auth tokens present', 1000);
export const unknownApiKey = (): Refusal => refuse(401, 'Api key does not exist', 4003);
export const invalidAddonToken = (): Refusal => refuse(401, 'Token is not valid', 4017);
export const closedToAddons = (): Refusal => refuse(401, 'API is not accessible');
export const accessDenied = (): Refusal => refuse(403, 'Access Denied');
export const nothingRunning = (): Refusal =>
  refuse(404, "Currently running time entry doesn't exist for user on workspace", 404);
export const noSuchPath = (path: string): Refusal =>
  refuse(404, `No static resource ${path.replace(/^\//, '')}.`, 3000);
export const wrongMethod = (method: string, allow: string): Refusal =>
  refuse(405, `Request method '${method}' is not supported`, 3000, { Allow: allow });
export const tooManyRequests = (): Refusal => refuse(429, 'Too many requests');
/** What has not been foreseen. */
export const broken = (): Refusal => new Refusal({ status: 500 });
/** Not an answer of Clockify: the sandbox does not know this. */
export const notModelled = (what: string): Refusal => refuse(501, `The sandbox does not model ${what}`);
