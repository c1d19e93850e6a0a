import { ask, fieldOf, textOf } from '../ask.js';
import { type CheckResult, fail, ok, warn } from '../check-result.js';
import { unreachable } from './unreachable.js';

export interface SlackInput {
  readonly token: string | undefined;
  /** Without a slash at the end. */
  readonly baseUrl: string;
}

/** Whether Slack knows the bot's token, and whose it is. */
export async function checkSlack({ token, baseUrl }: SlackInput, signal: AbortSignal): Promise<CheckResult> {
  if (token === undefined) return ok('not configured; nothing is posted there');
  const headers = { Authorization: `Bearer ${token}` };
  const reply = await ask({ method: 'POST', url: `${baseUrl}/auth.test`, headers }, signal);
  if (reply.kind === 'unreachable') return unreachable(baseUrl, reply.reason, 'SLACK_BASE_URL');
  const host = new URL(baseUrl).host;
  if (reply.status === 429) return warn(`${host} receives too many requests from this bot (429)`, 'try again later');
  // Slack says what is wrong in the body; the status is 200 all the same.
  if (fieldOf(reply.body, 'ok') === true) {
    return ok(`${textOf(reply.body, 'user') ?? 'a bot'} in the team ${textOf(reply.body, 'team') ?? 'without a name'}`);
  }
  const error = textOf(reply.body, 'error');
  return error === undefined
    ? fail(`${host} does not answer as Slack does (${reply.status})`, `check SLACK_BASE_URL (https://slack.com/api)`)
    : fail(
        `SLACK_BOT_TOKEN is refused by ${host} (${error})`,
        'install the app in the workspace again and take its Bot User OAuth Token (xoxb-...)',
      );
}
