import {
  type SandboxCall,
  sandboxCaller,
  startReceiver,
  type WebhookReceiver,
} from '../../test/support/sandbox-client.js';
import { eventually } from '../../test/support/postgres/eventually.js';
import { type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe('webhooks of the sandbox', () => {
  let sandbox: Sandbox;
  let call: SandboxCall;
  let receiver: WebhookReceiver;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW, retryDelaysMs: [1, 1] });
    call = sandboxCaller(sandbox);
  });
  afterEach(async () => {
    await sandbox.close();
    await receiver.close();
  });

  async function listen(webhookEvent: string, source: object = {}, statuses: readonly number[] = []) {
    receiver = await startReceiver(statuses);
    const everything = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
    return call('POST', 'WS/webhooks', { name: 'hook', url: receiver.url, webhookEvent, ...everything, ...source });
  }

  const settled = (count: number) =>
    eventually(() => {
      const { deliveries } = sandbox.webhooks;
      return (
        deliveries.length === count &&
        deliveries.every(({ answers, triesLeft }) => {
          const last = answers.at(-1);
          return last !== undefined && (last.status === 200 || triesLeft === 0);
        })
      );
    });

  describe('the log', () => {
    it('has a row for each try, as it was asked and answered, in pages from 0', async () => {
      const { body: webhook } = await listen('NEW_TAG', {}, [503]);
      const { body: tag } = await call('POST', 'WS/tags', { name: 'urgent' });
      await settled(1);
      const logs = (query: string, body: object) => call('POST', `WS/webhooks/${webhook.id}/logs${query}`, body);
      const { body: rows } = await logs('?page=0&size=10', {});
      expect(rows).toMatchObject([
        { webhookId: webhook.id, statusCode: 503, responseBody: 'taken', respondedAt: '2026-11-23T09:30:00Z' },
        { webhookId: webhook.id, statusCode: 200 },
      ]);
      expect(JSON.parse(rows[0].requestBody)).toMatchObject({ id: tag.id, name: 'urgent' });
      expect(rows[0].webhookEventStatusId).toBe(rows[1].webhookEventStatusId);
      const codes = async (query: string, body: object) =>
        (await logs(query, body)).body.map(({ statusCode }: { statusCode: number }) => statusCode);
      expect(await codes('?page=1&size=1', {})).toEqual([200]);
      expect(await codes('', { sortByNewest: true })).toEqual([200, 503]);
      expect(await codes('', { status: 'FAILED' })).toEqual([503]);
      expect(await codes('', { status: 'SUCCEEDED' })).toEqual([200]);
      expect(await codes('', { from: '2026-11-23T09:30:01Z' })).toEqual([]);
      expect((await logs('?page=-1', {})).body.message).toBe('must be greater than or equal to 0');
    });

    it('is read by POST', async () => {
      const { body: webhook } = await listen('NEW_TAG');
      expect((await call('GET', `WS/webhooks/${webhook.id}/logs`)).status).toBe(405);
    });
  });

  describe('the statuses', () => {
    it('tell how each event stands, and what came of its latest try', async () => {
      const { body: webhook } = await listen('NEW_TAG', {}, [500, 500, 500, 200]);
      await call('POST', 'WS/tags', { name: 'fails' });
      await settled(1);
      await call('POST', 'WS/tags', { name: 'succeeds' });
      await settled(2);
      const statuses = async (query: string) => (await call('GET', `WS/webhooks/${webhook.id}/statuses${query}`)).body;
      expect(await statuses('')).toMatchObject([
        { webhookId: webhook.id, status: 'FAILED', retryCount: 2, statusCode: 500 },
        { webhookId: webhook.id, status: 'SUCCEEDED', retryCount: 0, statusCode: 200 },
      ]);
      expect(await statuses('?statuses=SUCCEEDED')).toHaveLength(1);
      expect(await statuses('?statuses=RETRYING')).toEqual([]);
      expect(await statuses('?page=1&size=1')).toMatchObject([{ status: 'SUCCEEDED' }]);
      expect(await statuses('?statuses=LOST')).toMatchObject({ code: 3000 });
    });

    it('say RETRYING between one try and the next', async () => {
      const patient = await startSandbox({ now: () => NOW, retryDelaysMs: [60_000] });
      const callPatient = sandboxCaller(patient);
      receiver = await startReceiver([500]);
      const { body: webhook } = await callPatient('POST', 'WS/webhooks', {
        name: 'hook',
        url: receiver.url,
        webhookEvent: 'NEW_TAG',
        triggerSourceType: 'WORKSPACE_ID',
        triggerSource: [],
      });
      await callPatient('POST', 'WS/tags', { name: 'urgent' });
      await eventually(() => patient.webhooks.deliveries[0]?.answers.length === 1);
      expect((await callPatient('GET', `WS/webhooks/${webhook.id}/statuses`)).body).toMatchObject([
        { status: 'RETRYING', retryCount: 0, statusCode: 500 },
      ]);
      await patient.close();
    });
  });

  it('are told only what comes from their source', async () => {
    const { body: project } = await call('POST', 'WS/projects', { name: 'Website' });
    await listen('NEW_TIME_ENTRY', { triggerSourceType: 'PROJECT_ID', triggerSource: [project.id] });
    const hour = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z' };
    await call('POST', 'WS/time-entries', { ...hour, description: 'elsewhere' });
    await call('POST', 'WS/time-entries', { ...hour, description: 'here', projectId: project.id });
    await settled(1);
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
      description: 'here',
      currentlyRunning: false,
      project: { name: 'Website' },
      user: { name: 'Sam Keller' },
    });
  });

  it('are told of a timer in other words than of an entry made by hand', async () => {
    await listen('NEW_TIMER_STARTED');
    const stopped = await startReceiver();
    const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
    await call('POST', 'WS/webhooks', { name: 'stop', url: stopped.url, webhookEvent: 'TIMER_STOPPED', ...source });
    await call('POST', 'WS/time-entries', { start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:30:00Z' });
    await call('POST', 'WS/time-entries', { start: '2026-11-23T09:00:00Z' });
    await call('PATCH', 'WS/user/ME/time-entries', { end: '2026-11-23T09:30:00Z' });
    await settled(2);
    expect([...receiver.received, ...stopped.received].map(({ body }) => JSON.parse(body).timeInterval)).toEqual([
      { start: '2026-11-23T09:00:00Z', end: null, duration: null },
      { start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:30:00Z', duration: 'PT30M' },
    ]);
    await stopped.close();
  });

  it('are told although the answer to the request was lost', async () => {
    await listen('NEW_TAG');
    await call('POST', '/sandbox/faults', { method: 'POST', cut: 'executed' });
    await expect(call('POST', 'WS/tags', { name: 'urgent' })).rejects.toThrow('fetch failed');
    await settled(1);
    expect(receiver.received).toHaveLength(1);
  });

  it('get a new token, with which the next delivery comes', async () => {
    const { body: webhook } = await listen('NEW_TAG');
    const { body: rotated } = await call('PATCH', `WS/webhooks/${webhook.id}/token`);
    expect(rotated.authToken).toMatch(/^[0-9a-f]{32}$/);
    expect(rotated.authToken).not.toBe(webhook.authToken);
    await call('POST', 'WS/tags', { name: 'urgent' });
    await settled(1);
    expect(receiver.received[0]?.headers['clockify-signature']).toBe(rotated.authToken);
  });

  it('are told nothing once they are gone', async () => {
    const { body: webhook } = await listen('NEW_TAG');
    expect(await call('DELETE', `WS/webhooks/${webhook.id}`)).toMatchObject({ status: 200, body: '' });
    await call('POST', 'WS/tags', { name: 'urgent' });
    expect(sandbox.webhooks.deliveries).toHaveLength(0);
    expect((await call('GET', 'WS/webhooks')).body).toEqual({ workspaceWebhookCount: 0, webhooks: [] });
  });

  it('are listed by who made them', async () => {
    await listen('NEW_TAG');
    expect((await call('GET', 'WS/webhooks?type=USER_CREATED')).body.webhooks).toHaveLength(1);
    expect((await call('GET', 'WS/webhooks?type=ADDON')).body.webhooks).toHaveLength(0);
  });

  it.each([
    [{ name: undefined }, 501, 'Webhook already exists'],
    [{ name: 'x' }, 501, 'length must be between 2 and 30'],
    [{ name: 'x'.repeat(31) }, 501, 'length must be between 2 and 30'],
    [{ webhookEvent: 'NEW_MOON' }, 3002, 'Malformed request body'],
    [{ webhookEvent: undefined }, 501, 'must not be null'],
    [{ triggerSource: undefined }, 501, 'must not be null'],
    [{ url: 'nowhere' }, 501, 'must be a valid URL'],
    [{ webhookEvent: 'USER_UPDATED' }, 501, 'USER_UPDATED needs the trigger source USER_ID with at least one id'],
  ])('are refused with %j', async (changes, code, message) => {
    receiver = await startReceiver();
    const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [] };
    const whole = { name: 'hook', url: receiver.url, webhookEvent: 'NEW_TAG', ...source };
    expect(await call('POST', 'WS/webhooks', { ...whole, ...changes })).toMatchObject({
      status: 400,
      body: { code, message },
    });
  });
});
