import type { Configuration } from '../../config/configuration.js';
import { describeDifference } from '../../integrations/upstream/clock-difference.js';
import { ask, type Reply, textOf } from '../ask.js';
import { type CheckResult, fail, ok, warn } from '../check-result.js';
import { unreachable } from './unreachable.js';

export type ClockifyInput = Pick<Configuration['clockify'], 'baseUrl' | 'credential'>;

const WHERE_KEYS_ARE = 'Clockify > Preferences > Advanced > Manage API keys';

/** Whether Clockify knows the credential, and whose it is. */
export async function checkClockify({ baseUrl, credential }: ClockifyInput, signal: AbortSignal): Promise<CheckResult> {
  if (credential === undefined) return fail('no credential', `set CLOCKIFY_API_KEY (${WHERE_KEYS_ARE})`);
  const headers = { [credential.header]: credential.value };
  const get = (path: string): Promise<Reply> => ask({ method: 'GET', url: baseUrl + path, headers }, signal);
  const reply = await get('/v1/user');
  if (reply.kind === 'unreachable') return unreachable(baseUrl, reply.reason, 'CLOCKIFY_BASE_URL');
  const variable = credential.header === 'X-Api-Key' ? 'CLOCKIFY_API_KEY' : 'CLOCKIFY_ADDON_TOKEN';
  const host = new URL(baseUrl).host;
  if (reply.status !== 200) return refused(reply.status, variable, host);
  const name = textOf(reply.body, 'name');
  const workspaceId = textOf(reply.body, 'activeWorkspace');
  if (name === undefined || workspaceId === undefined) return notClockify(host, reply.status);
  const workspace = await get(`/v1/workspaces/${encodeURIComponent(workspaceId)}`);
  const workspaceName = workspace.kind === 'answered' ? textOf(workspace.body, 'name') : undefined;
  const found = `${name}, active workspace ${workspaceName ?? workspaceId}, on ${host}`;
  return reply.aheadMs === undefined ? ok(found) : warn(found, describeDifference(reply.aheadMs, 'Clockify'));
}

function refused(status: number, variable: string, host: string): CheckResult {
  switch (status) {
    case 401:
    case 403:
      return fail(
        `${variable} is refused by ${host} (${status})`,
        variable === 'CLOCKIFY_API_KEY'
          ? `make a new key (${WHERE_KEYS_ARE}); one of another region or of a subdomain needs that region's ` +
              'CLOCKIFY_BASE_URL, such as https://euc1.clockify.me/api'
          : 'install the add-on again and take its new installation token',
      );
    case 429:
      return warn(`${host} receives too many requests from this credential (429)`, 'try again later');
    case 404:
      return notClockify(host, status);
    default:
      return fail(`${host} answers with status ${status}`, 'try again later, and look at status.clockify.me');
  }
}

function notClockify(host: string, status: number): CheckResult {
  return fail(
    `${host} does not answer as Clockify does (${status})`,
    'set CLOCKIFY_BASE_URL to https://api.clockify.me/api, or to the one of your region, /api included',
  );
}
