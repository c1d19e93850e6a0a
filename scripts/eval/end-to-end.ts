import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, type RunningProcess, startProcess } from '../demo/process.ts';
import { call } from '../demo/service-client.ts';
import type { Utterance } from './utterance.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CLOCKIFY_API_KEY = 'eval-key-that-opens-only-the-sandbox';
const ZONE = 'Europe/Berlin';
const HOUR_MS = 60 * 60 * 1000;

/** What the service made of a sentence, down to the requests that it would send. */
export interface Planned {
  readonly utterance: Utterance;
  /** `integration.operation`; none where there is no plan. */
  readonly operation?: string;
  /** Why there is none. */
  readonly message?: string;
}

/**
 * Sends sentences that ask for an action to a service of its own, as whoever uses it does, beside a sandbox in which there is
 * what they name. Nothing is run: each is planned, with everything looked up.
 */
export async function planAll(utterances: readonly Utterance[]): Promise<readonly Planned[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clankerbot-eval-'));
  // Below root the database runs as another user, who has to get through to its data.
  await chmod(folder, 0o711);
  const running: RunningProcess[] = [];
  try {
    const sandbox = await startProcess('The sandbox', join(DIST, 'sandbox', 'main.js'), folder, {
      SANDBOX_PORT: '0',
      SANDBOX_API_KEY: CLOCKIFY_API_KEY,
      SANDBOX_TIME_ZONE: ZONE,
    });
    running.push(sandbox);
    const service = await startProcess('The service', join(DIST, 'main.js'), folder, {
      PORT: String(await freePort()),
      LOG_JSON: 'true',
      DATA_DIR: join(folder, 'data'),
      CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
      CLOCKIFY_API_KEY,
      SLACK_BOT_TOKEN: 'xoxb-1-not-a-token',
      RATE_LIMIT_PER_MINUTE: '100000',
      CLOCKIFY_REQUESTS_PER_SECOND: '1000',
    });
    running.push(service);
    const actions = utterances.filter(({ expect }) => expect.kind === 'action');
    await furnish(service.url, actions);
    const planned: Planned[] = [];
    for (const utterance of actions) planned.push(await plan(service.url, utterance));
    return planned;
  } finally {
    for (const { stop } of running.toReversed()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function plan(service: string, utterance: Utterance): Promise<Planned> {
  const { text } = utterance;
  const { body } = await call('POST', `${service}/commands`, { text, dryRun: true, timezone: ZONE });
  const made = body.data as { readonly plan: { readonly integration: string; readonly operation: string } } | undefined;
  return made === undefined
    ? { utterance, message: body.error?.message ?? '' }
    : { utterance, operation: `${made.plan.integration}.${made.plan.operation}` };
}

/** Makes what the sentences name; what there is already, or cannot be, is left as it is. */
async function furnish(service: string, utterances: readonly Utterance[]): Promise<void> {
  const names = (...args: readonly string[]): Set<string> =>
    new Set(utterances.flatMap(({ expect }) => args.flatMap((arg) => [expect.args[arg] ?? []].flat())).map(String));
  const make = async (operation: string, params: object): Promise<void> => {
    await call('POST', `${service}/actions/run`, { integration: 'clockify', operation, params });
  };
  const makeAll = async (operation: string, all: Iterable<string>, more: object = {}): Promise<void> => {
    for (const name of all) await make(operation, { body: { name, ...more } });
  };
  await makeAll('create_client', names('client'));
  await makeAll('create_tag', names('tag', 'tags'));
  await makeAll('create_user_group', names('group'));
  await makeAll('create_expense_category', names('category'));
  const approve = { requiresApproval: true };
  await makeAll('create_time_off_policy', names('policy'), { approve, everyoneIncludingNew: true, timeUnit: 'DAYS' });
  const webhook = { webhookEvent: 'NEW_TAG', triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
  await makeAll('create_webhook', names('webhook'), { ...webhook, url: 'https://hooks.example.com/x' });
  await makeAll('create_custom_field', names('customField'), { type: 'TXT' });
  for (const project of names('project', 'template')) {
    const [client, name = client] = project.split(' / ');
    await make('create_project', name === client ? { body: { name } } : { client, body: { name } });
  }
  for (const { expect } of utterances) {
    const { task, project, client } = expect.args;
    if (typeof task !== 'string' || typeof project !== 'string') continue;
    await make('create_task', { project, ...(typeof client === 'string' && { client }), body: { name: task } });
  }
  for (const user of names('user', 'users', 'assignees', 'members')) {
    const email = `${user.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@umbra.example`;
    await make('add_workspace_user', { 'send-email': false, body: { email } });
  }
  const [client = ''] = names('client');
  for (const number of names('invoice')) {
    const dates = { issuedDate: '2026-11-01T00:00:00Z', dueDate: '2026-12-01T00:00:00Z' };
    await make('create_invoice', { client, body: { number, currency: 'EUR', ...dates } });
  }
  const [earlier, later] = [2, 1].map((hours) => new Date(Date.now() - hours * HOUR_MS).toISOString());
  await make('create_time_entry', { body: { start: earlier, end: later, description: 'sketches' } });
  await make('create_time_entry', { body: { start: later } });
}
