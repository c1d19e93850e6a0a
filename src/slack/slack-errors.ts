import type { ErrorCode } from '../common/errors/error-catalogue.js';
import type { Answer } from '../integrations/upstream/answer.js';
import type { UpstreamError, UpstreamSystem } from '../integrations/upstream/map-failure.js';

/** Slack answers failures with 200 and a word; this is the status that means the same. Any other word is a 400. */
const STATUS_OF = new Map<string, number>([
  ...words(401, 'not_authed', 'invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'),
  ...words(403, 'missing_scope', 'no_permission', 'access_denied', 'not_allowed_token_type', 'ekm_access_denied'),
  ...words(403, 'not_in_channel', 'is_archived', 'restricted_action', 'cant_update_message', 'edit_window_closed'),
  ...words(403, 'accesslimited', 'enterprise_is_restricted', 'org_login_required', 'team_access_not_granted'),
  ...words(404, 'channel_not_found', 'message_not_found', 'user_not_found', 'users_not_found', 'thread_not_found'),
  ...words(429, 'ratelimited', 'rate_limited', 'message_limit_exceeded'),
  // Of these two Slack says itself that part of the work may have been done.
  ...words(500, 'fatal_error', 'internal_error'),
  ...words(503, 'service_unavailable', 'team_added_to_org'),
]);

/** What is longer is no word of Slack. */
const LONGEST_WORD = 100;

/** What to do about the words that people meet first. */
const ADVICE: Readonly<Record<string, string>> = {
  not_in_channel: 'Invite the app to the channel (/invite) first.',
  channel_not_found: 'Check the name; a private channel is found only after the app was invited to it.',
  missing_scope: 'Add the scope to the app under OAuth & Permissions (chat:write, users:read.email) and reinstall it.',
  is_archived: 'The channel is archived.',
  users_not_found: 'Nobody in this Slack workspace has that address.',
};

/** Slack, as far as its failures have to be told. */
export const SLACK: UpstreamSystem = {
  name: 'Slack',
  addressVariable: 'SLACK_BASE_URL',
  readError: (status, body) => ({ status, code: errorWord(body), message: undefined }),
  isOwn: (status, body) => errorWord(body) !== undefined || (status === 429 && body === undefined),
  classify,
};

/** What an answer means: one with `ok: false` is a failure whatever its status says. */
export function interpret(answer: Answer): Answer {
  if (answer.kind !== 'answered' || answer.status < 200 || answer.status >= 300) return answer;
  const { body, status } = answer;
  if (body === undefined) return { kind: 'lost', reason: 'empty', cause: undefined, foreign: { status } };
  if (isRecord(body) && body['ok'] === true) return answer;
  const word = errorWord(body);
  // Everything that Slack answers says whether it went well.
  if (word === undefined) {
    return { kind: 'lost', reason: 'foreign', cause: undefined, foreign: { status, contentType: 'application/json' } };
  }
  return { ...answer, status: STATUS_OF.get(word) ?? 400 };
}

function classify({ status, code }: UpstreamError): { code: ErrorCode; message: string } {
  const word = String(code ?? `status ${status}`);
  const advice = Object.hasOwn(ADVICE, word) ? ` ${ADVICE[word]}` : '';
  switch (status) {
    case 401:
      return { code: 'unauthorized', message: `Slack refused the token: ${word}. Check SLACK_BOT_TOKEN.` };
    case 403:
      return { code: 'forbidden', message: `Slack does not allow this: ${word}.${advice}` };
    case 404:
      return { code: 'not_found', message: `Slack did not find it: ${word}.${advice}` };
    case 429:
      return { code: 'rate_limited', message: 'Slack receives too many requests from this app' };
    case 504:
      return { code: 'upstream_timeout', message: 'Slack did not answer in time (status 504).' };
    default:
      return status >= 500 || status < 400
        ? { code: 'upstream_error', message: `Slack failed: ${word}.` }
        : { code: 'validation_error', message: `Slack refused the request: ${word}.${advice}` };
  }
}

function errorWord(body: unknown): string | undefined {
  const word = isRecord(body) ? body['error'] : undefined;
  return typeof word === 'string' && word.length <= LONGEST_WORD ? word : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(status: number, ...names: readonly string[]): (readonly [string, number])[] {
  return names.map((name) => [name, status]);
}
