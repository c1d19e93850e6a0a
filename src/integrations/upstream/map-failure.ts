import { AppError } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { Operation } from '../operation.js';
import { JSON_DEPTH_LIMIT } from '../../common/http/harmless-json.js';
import { type Answer, isUnclear } from './answer.js';
import type { ForeignAnswer } from './foreign-answer.js';

type Answered = Extract<Answer, { kind: 'answered' }>;
type Lost = Extract<Answer, { kind: 'lost' }>;

/** Proxy Authentication Required. */
const PROXY_LOGIN = 407;
/** What errors of certificates are called. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/;

/** What an outside system said, as `details.upstream` shows it. */
export interface UpstreamError {
  readonly status: number;
  /** The system's own code. */
  readonly code: number | string | undefined;
  readonly message: string | undefined;
}

/** An outside system, as far as its failures have to be told. */
export interface UpstreamSystem {
  /** As a person calls it. */
  readonly name: string;
  /** The variable that says where it is. */
  readonly addressVariable: string;
  /** Reads the body of a failure; it may be anything. */
  readonly readError: (status: number, body: unknown) => UpstreamError;
  /** Whether the body of a failure is one that the system sends; without, its status says nothing of the system. */
  readonly isOwn: (status: number, body: unknown) => boolean;
  /** What a failure means. The message ends without a period where the code is `rate_limited`. */
  readonly classify: (error: UpstreamError) => { readonly code: ErrorCode; readonly message: string };
  /** What to expect of a `rate_limited` that does not say how long to wait. */
  readonly limitHint?: string;
}

/**
 * The error that a run ends with when its last try failed. A write of which nobody knows whether it happened says so:
 * `details.outcome` is `unknown`.
 * @param inDoubt whether an earlier try may have been carried out
 */
export function mapFailure(system: UpstreamSystem, operation: Operation, answer: Answer, inDoubt = false): AppError {
  const mayHaveHappened = operation.risk !== 'read' && (isUnclear(answer) || (inDoubt && wasTurnedAway(answer)));
  const outcome = mayHaveHappened ? { outcome: 'unknown' } : {};
  const advice = mayHaveHappened ? ` ${unknownOutcome(system, operation)}` : '';
  switch (answer.kind) {
    case 'not_sent': {
      const what = mayHaveHappened ? 'cannot be reached any more.' : 'cannot be reached; nothing was sent.';
      return new AppError('upstream_error', `${system.name} ${what} ${howToReach(system, answer.cause)}${advice}`, {
        cause: answer.cause,
        ...(mayHaveHappened && { details: outcome }),
        ...(answer.retryAfterMs !== undefined && { retryAfterSeconds: wholeSeconds(answer.retryAfterMs) }),
      });
    }
    case 'lost': {
      const { cause, foreign, reason } = answer;
      const details = { ...(foreign && { between: foreign }), ...outcome };
      return new AppError(
        reason === 'timeout' ? 'upstream_timeout' : 'upstream_error',
        whatIsLost(system, answer) + advice,
        {
          cause,
          ...(Object.keys(details).length > 0 && { details }),
        },
      );
    }
    case 'answered': {
      const isOwn = isOwnAnswer(system, answer);
      const upstream = system.readError(answer.status, answer.body);
      const { code, message } = isOwn ? system.classify(upstream) : classifyForeign(system, answer);
      const between: ForeignAnswer = answer.foreign ?? { status: answer.status };
      const details = { ...(isOwn ? { upstream } : { between }), ...outcome };
      if (code !== 'rate_limited') return new AppError(code, message + advice, { details });
      const hint = system.limitHint === undefined ? '' : ` ${system.limitHint}`;
      return rateLimited(message, answer.retryAfterMs, { hint, advice, details });
    }
  }
}

/** Whether a failure was told by the system itself, as far as its form tells. */
export function isOwnAnswer(system: UpstreamSystem, { status, body, foreign }: Answered): boolean {
  return (
    foreign === undefined && status !== PROXY_LOGIN && (status < 300 || status >= 400) && system.isOwn(status, body)
  );
}

/** Such a try was not carried out, and says nothing about the ones before it. */
function wasTurnedAway(answer: Answer): boolean {
  return answer.kind === 'not_sent' || (answer.kind === 'answered' && answer.status === 429);
}

function unknownOutcome(system: UpstreamSystem, { name }: Operation): string {
  return `Whether ${name} was carried out is not known: look in ${system.name} before you send it again.`;
}

/** What kept a connection from being made decides what to look at. */
function howToReach({ addressVariable }: UpstreamSystem, cause: unknown): string {
  const code = cause instanceof Error && typeof cause.cause === 'string' ? cause.cause : undefined;
  const said = code === undefined ? '' : ` (${code})`;
  return code !== undefined && CERTIFICATE.test(code)
    ? `Its certificate is not trusted${said}: where a proxy of your own stands between, set NODE_EXTRA_CA_CERTS.`
    : `Check the network, HTTPS_PROXY and ${addressVariable}${said}.`;
}

function whatIsLost({ name, addressVariable }: UpstreamSystem, { reason, foreign }: Lost): string {
  const look = `check the network, HTTPS_PROXY and ${addressVariable}.`;
  switch (reason) {
    case 'timeout':
      return `${name} did not answer in time.`;
    case 'cut':
      return `The answer of ${name} did not arrive whole.`;
    case 'unreadable':
      return `The answer of ${name} did not arrive whole: it is no valid JSON.`;
    case 'garbled':
      return `The answer of ${name} cannot be unpacked: it was changed on the way; ${look}`;
    case 'empty':
      return `Nothing came back where ${name} answers with something: it may not be ${name} that answered; ${look}`;
    case 'foreign':
      return `It is not ${name} that answered: ${shown(foreign)} came back, as login pages and proxies send it; ${look}`;
    case 'too_large':
      return `The answer of ${name} is larger than is read: ask for less, such as fewer rows or a shorter time.`;
    case 'too_deep':
      return `The answer of ${name} is nested deeper than ${JSON_DEPTH_LIMIT} levels, which none of its answers is; ${look}`;
  }
}

/** What a failure means that the system itself did not tell. */
function classifyForeign(
  { name, addressVariable }: UpstreamSystem,
  { status, foreign }: Answered,
): { readonly code: ErrorCode; readonly message: string } {
  const look = `Check HTTPS_PROXY and ${addressVariable}`;
  if (status === 429) {
    return { code: 'rate_limited', message: `Something between here and ${name} receives too many requests` };
  }
  if (status === PROXY_LOGIN) {
    return {
      code: 'upstream_error',
      message: `A proxy on the way to ${name} asks for a login (status 407). Check HTTPS_PROXY.`,
    };
  }
  if (status < 400) {
    const where = foreign?.redirectsTo === undefined ? '' : ` to ${foreign.redirectsTo}`;
    const message = `It is not ${name} that answered: a redirect${where} came back, which is not followed. ${look}.`;
    return { code: 'upstream_error', message };
  }
  return {
    code: status === 504 || status === 408 ? 'upstream_timeout' : 'upstream_error',
    message:
      `Something between here and ${name} failed with status ${status} (${shown(foreign)}): a proxy, or what stands in ` +
      `front of ${name}. ${look}; where they are right, try again later.`,
  };
}

/** `a page of HTML, "Bad Gateway"` */
function shown(foreign: ForeignAnswer | undefined): string {
  const { contentType, excerpt } = foreign ?? {};
  const what = contentType === 'text/html' ? 'a page of HTML' : (contentType ?? 'something that is no JSON');
  if (foreign === undefined) return 'without a message of its own';
  return excerpt === undefined ? what : `${what}, "${excerpt}"`;
}

/** @param rest.hint what to expect where the answer does not say how long to wait */
function rateLimited(
  message: string,
  retryAfterMs: number | undefined,
  rest: { readonly hint: string; readonly advice: string; readonly details: Readonly<Record<string, unknown>> },
): AppError {
  const { hint, advice, details } = rest;
  if (retryAfterMs === undefined) {
    return new AppError('rate_limited', `${message}; try again later.${hint}${advice}`, { details });
  }
  const seconds = wholeSeconds(retryAfterMs);
  return new AppError('rate_limited', `${message}; try again in ${seconds} s.${advice}`, {
    details,
    retryAfterSeconds: seconds,
  });
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
