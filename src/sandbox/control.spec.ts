import { connect } from 'node:net';
import { type SandboxCall, sandboxCaller } from '../../test/support/sandbox-client.js';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe("the sandbox's own routes", () => {
  let sandbox: Sandbox;
  let call: SandboxCall;
  let time = 0;

  beforeEach(async () => {
    time = 0;
    sandbox = await startSandbox({ now: () => NOW, monotonicNow: () => time });
    call = sandboxCaller(sandbox);
  });
  afterEach(() => sandbox.close());

  describe('POST /sandbox/faults', () => {
    const arm = (fault: object) => call('POST', '/sandbox/faults', fault);

    it('arms a fault for the next requests that fit, and for no others', async () => {
      await arm({ method: 'POST', path: '/api/v1/workspaces/*/clients', times: 2, status: 503, retryAfterSeconds: 3 });
      expect((await call('POST', 'WS/tags', { name: 'urgent' })).status).toBe(201);
      expect((await call('GET', 'WS/clients')).status).toBe(200);
      const first = await call('POST', 'WS/clients', { name: 'Acme' });
      expect([first.status, first.headers.get('retry-after')]).toEqual([503, '3']);
      expect((await call('GET', '/sandbox/faults')).body).toMatchObject([{ remaining: 1, fault: { status: 503 } }]);
      expect((await call('POST', 'WS/clients', { name: 'Acme' })).status).toBe(503);
      expect((await call('POST', 'WS/clients', { name: 'Acme' })).status).toBe(201);
      expect(sandbox.state.clients).toHaveLength(1);
    });

    it.each([
      ['request', 0],
      ['executed', 1],
      ['answer', 1],
    ])('cuts the connection at the %s, when %d clients have been created', async (cut, created) => {
      await arm({ cut });
      await expect(call('POST', 'WS/clients', { name: 'Acme' })).rejects.toThrow(/fetch failed|terminated/);
      expect(sandbox.state.clients).toHaveLength(created);
      expect((await call('GET', 'WS/clients')).body).toHaveLength(created);
    });

    it.each([0, 1, 17])('cuts the answer after %d bytes of its body', async (bytes) => {
      const whole = JSON.stringify((await call('GET', 'WS/clients')).body);
      await call('POST', 'WS/clients', { name: 'Acme' });
      await arm({ cut: 'answer', bytes });
      const [head = '', body = ''] = (await rawGet(sandbox, 'clients')).split('\r\n\r\n');
      expect(head).toContain('HTTP/1.1 200');
      expect(body).toHaveLength(bytes);
      expect(whole).toBe('[]');
    });

    it('waits before it goes on', async () => {
      await arm({ latencyMs: 30 });
      const before = performance.now();
      expect((await call('GET', 'WS/clients')).status).toBe(200);
      // A timer may be a fraction of a millisecond early.
      expect(performance.now() - before).toBeGreaterThan(29);
    });

    it('forgets them by DELETE', async () => {
      await arm({ status: 500 });
      await call('DELETE', '/sandbox/faults');
      expect((await call('GET', 'WS/clients')).status).toBe(200);
    });

    it.each([
      {},
      { status: 99 },
      { status: '503' },
      { cut: 'somewhere' },
      { status: 500, times: 0 },
      { status: 500, path: 7 },
      { stauts: 500 },
      [],
      '{',
    ])('refuses %j', async (fault) => {
      expect((await call('POST', '/sandbox/faults', fault)).status).toBe(400);
    });
  });

  it('GET /sandbox/requests tells what was asked, and when, but not of its own routes', async () => {
    await call('GET', 'WS/clients?page=1');
    await call('POST', 'WS/tags', { name: 'urgent' });
    await call('GET', '/sandbox/deliveries');
    const workspace = `/api/v1/workspaces/${sandbox.state.workspace.id}`;
    expect((await call('GET', '/sandbox/requests')).body).toEqual([
      { method: 'GET', path: `${workspace}/clients?page=1`, at: NOW },
      { method: 'POST', path: `${workspace}/tags`, at: NOW },
    ]);
  });

  describe('PUT /sandbox/rate-limit', () => {
    it('answers 429 to what is too much, and tells how much it saw at once', async () => {
      await call('PUT', '/sandbox/rate-limit', { limit: 2, per: 'second' });
      const statuses: number[] = [];
      for (time of [0, 500, 900, 1500, 2500]) statuses.push((await call('GET', 'WS/clients')).status);
      expect(statuses).toEqual([200, 200, 429, 200, 200]);
      expect((await call('GET', '/sandbox/rate-limit')).body).toEqual({
        limit: 2,
        windowMs: 1000,
        calls: 5,
        refused: 1,
        highest: 3,
      });
    });

    it('carries out nothing of what it refuses, and says so without a code', async () => {
      await call('PUT', '/sandbox/rate-limit', { limit: 1, per: 'hour' });
      await call('POST', 'WS/clients', { name: 'One' });
      const { status, body } = await call('POST', 'WS/clients', { name: 'Two' });
      expect([status, body]).toEqual([429, { message: 'Too many requests' }]);
      expect(sandbox.state.clients).toHaveLength(1);
    });

    it('counts without refusing where the limit is null', async () => {
      await call('PUT', '/sandbox/rate-limit', { limit: null });
      for (let count = 0; count < 3; count++) expect((await call('GET', 'WS/clients')).status).toBe(200);
      expect((await call('GET', '/sandbox/rate-limit')).body).toMatchObject({ highest: 3, refused: 0 });
    });

    it.each([{}, { limit: 0 }, { limit: 1.5 }, { limit: 5, per: 'day' }])('refuses %j', async (limit) => {
      expect((await call('PUT', '/sandbox/rate-limit', limit)).status).toBe(400);
    });
  });

  it.each([{ plan: 'PRO' }, { timeZone: 'Mars/Olympus' }, { forceProjects: 'yes' }, { colour: 'red' }])(
    'PUT /sandbox/settings refuses %j',
    async (settings) => {
      expect((await call('PUT', '/sandbox/settings', settings)).status).toBe(400);
    },
  );

  it('POST /sandbox/reset forgets everything and begins as it did', async () => {
    const { id } = sandbox.state.workspace;
    const made = (await call('POST', 'WS/clients', { name: 'Acme' })).body;
    await call('PUT', '/sandbox/settings', { plan: 'FREE', timeZone: 'Europe/Berlin', forceTags: true });
    await call('PUT', '/sandbox/rate-limit', { limit: 1 });
    await call('POST', '/sandbox/faults', { status: 500 });
    await call('POST', '/sandbox/reset');
    expect(sandbox.state.workspace).toMatchObject({ id, featureSubscriptionType: 'ENTERPRISE' });
    expect((await call('GET', '/sandbox/requests')).body).toEqual([]);
    expect((await call('GET', 'WS/clients')).body).toEqual([]);
    expect((await call('GET', '/api/v1/user')).body.settings.timeZone).toBe('UTC');
    expect((await call('POST', 'WS/clients', { name: 'Acme' })).body).toEqual(made);
  });

  it('begins on the plan and in the zone that it is started with', async () => {
    const free = await startSandbox({ plan: 'FREE', timeZone: 'Asia/Tokyo' });
    expect((await sandboxCaller(free)('GET', 'WS/expenses')).status).toBe(403);
    expect(free.state.timeZone).toBe('Asia/Tokyo');
    await free.close();
  });
});

/** What arrives of an answer until the connection breaks. */
function rawGet({ url, state }: Sandbox, list: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET /api/v1/workspaces/${state.workspace.id}/${list} HTTP/1.1\r\nHost: sandbox\r\nX-Api-Key: ${SANDBOX_API_KEY}\r\n\r\n`,
      );
    });
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
}
