import { isFields } from './fields.js';
import { type ArmedFault, readArmedFault } from './faults.js';
import { PLANS } from './entities/workspace.js';
import type { RateMeter } from './rate-meter.js';
import { invalid, notModelled, type Reply } from './reply.js';
import type { RequestLog } from './request-log.js';
import { ROUTES } from './routes/index.js';
import type { SandboxState } from './state.js';
import { isTimeZone } from './time.js';
import type { WebhookSender } from './webhook-sender.js';

/** Everything that a running sandbox consists of. */
export interface Context {
  readonly state: SandboxState;
  readonly webhooks: WebhookSender;
  readonly meter: RateMeter;
  readonly log: RequestLog;
  readonly armedFaults: ArmedFault[];
  readonly apiKey: string;
}

const WINDOWS_MS: Readonly<Record<string, number>> = { second: 1_000, hour: 3_600_000 };

/** Not Clockify's: how a demo or a test looks into the sandbox and sets it up. Needs no credential. */
type Control = (context: Context, body: unknown) => Reply | Promise<Reply>;

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /sandbox/deliveries': ({ webhooks }) =>
    reply(webhooks.deliveries.map(({ authToken: _authToken, ...shown }) => shown)),
  'GET /sandbox/requests': ({ log }) => reply(log.requests),
  'GET /sandbox/operations': () =>
    reply(ROUTES.map(({ operation, method, host = 'api', path }) => ({ operation, method, host, path }))),
  'GET /sandbox/faults': ({ armedFaults }) => reply(armedFaults),
  'POST /sandbox/faults': armFault,
  'DELETE /sandbox/faults': ({ armedFaults }) => {
    armedFaults.length = 0;
    return reply([]);
  },
  'GET /sandbox/rate-limit': ({ meter }) => reply(meter.reading),
  'PUT /sandbox/rate-limit': setRateLimit,
  'PUT /sandbox/settings': changeSettings,
  'POST /sandbox/reset': async ({ state, webhooks, meter, log, armedFaults }) => {
    await webhooks.reset();
    state.reset();
    meter.reset();
    log.reset();
    armedFaults.length = 0;
    return reply({ reset: true });
  },
};

/** @throws Refusal 501 for a control that there is not */
export async function control(method: string, path: string, body: unknown, context: Context): Promise<Reply> {
  const known = CONTROLS[`${method} ${path}`];
  if (known !== undefined) return known(context, body);
  const id = /^\/sandbox\/redeliver\/(\w+)$/.exec(path)?.[1];
  if (method === 'POST' && id !== undefined && context.webhooks.redeliver(id)) return reply({ redelivered: id });
  throw notModelled(`${method} ${path}`);
}

function armFault({ armedFaults }: Context, body: unknown): Reply {
  const armed = readArmedFault(body);
  if (armed === 'invalid')
    throw invalid(
      'A fault has some of status, retryAfterSeconds, latencyMs, cut (request, executed, answer) and bytes; ' +
        'method, path and times say which requests it is for',
    );
  armedFaults.push(armed);
  return reply(armed);
}

/** `{limit, per}`: so many calls per second or hour; a limit of null counts without refusing. */
function setRateLimit({ meter }: Context, body: unknown): Reply {
  const { limit, per = 'second' } = isFields(body) ? body : {};
  const windowMs = WINDOWS_MS[String(per)];
  const count = typeof limit === 'number' && Number.isInteger(limit) && limit > 0 ? limit : null;
  if (windowMs === undefined || (count === null && limit !== null))
    throw invalid('A rate limit is {"limit": a whole number from 1 or null, "per": "second" or "hour"}');
  meter.set({ limit: count, windowMs });
  return reply(meter.reading);
}

/** `plan`, `timeZone` of the account, and what the workspace wants of an entry: `forceProjects` and its like. */
function changeSettings({ state }: Context, body: unknown): Reply {
  if (!isFields(body)) throw invalid('Settings are an object');
  for (const [name, value] of Object.entries(body)) changeSetting(state, name, value);
  const { featureSubscriptionType: plan, workspaceSettings } = state.workspace;
  return reply({ plan, timeZone: state.timeZone, ...workspaceSettings });
}

function changeSetting(state: SandboxState, name: string, value: unknown): void {
  const { workspace, user } = state;
  const plan = PLANS.find((known) => known === value);
  if (name === 'plan' && plan !== undefined) state.workspace = { ...workspace, featureSubscriptionType: plan };
  else if (name === 'timeZone' && typeof value === 'string' && isTimeZone(value) && user.settings !== null)
    state.users[0] = { ...user, settings: { ...user.settings, timeZone: value } };
  else if (name in workspace.workspaceSettings && typeof value === 'boolean')
    state.workspace = { ...workspace, workspaceSettings: { ...workspace.workspaceSettings, [name]: value } };
  else throw invalid(`${name} cannot be set to ${JSON.stringify(value)}`);
}

function reply(body: unknown): Reply {
  return { status: 200, body };
}
