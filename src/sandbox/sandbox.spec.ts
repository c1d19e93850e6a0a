import { createServer, type IncomingHttpHeaders } from 'node:http';
import { eventually } from '../../test/support/postgres/eventually.js';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from './sandbox-server.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');

describe('the sandbox', () => {
  let sandbox: Sandbox;
  let workspace: string;

  beforeEach(async () => {
    sandbox = await startSandbox({ now: () => NOW, retryDelaysMs: [1, 1] });
    workspace = `/v1/workspaces/${sandbox.state.workspace.id}`;
  });
  afterEach(() => sandbox.close());

  async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(`${sandbox.url}/api${path}`, {
      method,
      headers: { 'X-Api-Key': SANDBOX_API_KEY, ...headers },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  }

  it.each<[string, Record<string, string>, number, object]>([
    ['no credential', { 'X-Api-Key': '' }, 401, { message: 'Api key does not exist', code: 4003 }],
    ['a wrong key', { 'X-Api-Key': 'wrong' }, 401, { message: 'Api key does not exist', code: 4003 }],
    ['two credentials', { 'X-Addon-Token': 'x' }, 401, { message: 'Multiple or none auth tokens present', code: 1000 }],
    ['a bearer', { Authorization: 'Bearer x' }, 401, { message: 'Multiple or none auth tokens present', code: 1000 }],
  ])('refuses %s as Clockify does', async (_what, headers, status, body) => {
    expect(await call('GET', '/v1/user', undefined, headers)).toMatchObject({ status, body });
  });

  it('knows one user in one workspace', async () => {
    const { body: user } = await call('GET', '/v1/user');
    expect(user.activeWorkspace).toBe(sandbox.state.workspace.id);
    expect((await call('GET', '/v1/workspaces')).body).toEqual([sandbox.state.workspace]);
    expect((await call('GET', workspace)).body.id).toBe(user.activeWorkspace);
  });

  it.each<[string, string, unknown, number, object]>([
    [
      'GET',
      '/v1/workspaces/000000000000000000000000/clients',
      undefined,
      400,
      { code: 501, message: "User doesn't belong to Workspace" },
    ],
    ['GET', 'WS/clients?page=x', undefined, 400, { code: 3000 }],
    ['GET', 'WS/clients?page=0', undefined, 400, { code: 501, message: 'must be greater than or equal to 1' }],
    ['GET', 'WS/clients?archived=maybe', undefined, 400, { code: 3000 }],
    ['POST', 'WS/clients', {}, 400, { code: 501, message: 'must not be null' }],
    ['POST', 'WS/clients', { name: 'x'.repeat(101) }, 400, { code: 501 }],
    ['POST', 'WS/clients', '{', 400, { code: 3002 }],
    ['POST', 'WS/projects', { name: 'x' }, 400, { code: 501, message: 'length must be between 2 and 250' }],
    [
      'POST',
      'WS/projects',
      { name: 'Web', clientId: 'nobody' },
      400,
      { message: "Client doesn't belong to Workspace" },
    ],
    ['POST', 'WS/time-entries', { projectId: 'nothing' }, 400, { message: "Project doesn't belong to Workspace" }],
    ['PATCH', 'WS/user/ME/time-entries', { end: '2026-11-23T10:00:00Z' }, 404, { code: 404 }],
    ['DELETE', 'WS/clients', undefined, 405, { code: 3000 }],
    [
      'GET',
      'WS/kiosks',
      undefined,
      404,
      { code: 3000, message: expect.stringMatching(/^No static resource v1\/.*\/kiosks\.$/) },
    ],
  ])('answers %s %s with %j as Clockify does', async (method, path, body, status, error) => {
    const full = path.replace('WS', workspace).replace('ME', sandbox.state.user.id);
    expect(await call(method, full, body)).toMatchObject({ status, body: error });
  });

  it('keeps names unique, and what it has made', async () => {
    const created = await call('POST', `${workspace}/clients`, { name: 'Acme', archived: true });
    expect(created).toMatchObject({ status: 201, body: { name: 'Acme', archived: false } });
    const again = await call('POST', `${workspace}/clients`, { name: 'Acme' });
    expect(again).toMatchObject({ status: 400, body: { message: 'Client with this name already exists', code: 501 } });
    expect((await call('GET', `${workspace}/clients?name=acm`)).body).toEqual([created.body]);
    expect((await call('GET', `${workspace}/clients?archived=true`)).body).toEqual([]);
  });

  it('pages, and tells which page is the last', async () => {
    for (const name of ['A', 'B', 'C']) await call('POST', `${workspace}/clients`, { name });
    const first = await call('GET', `${workspace}/clients?page-size=2`);
    const second = await call('GET', `${workspace}/clients?page-size=2&page=2`);
    expect([first.body.length, first.headers.get('last-page')]).toEqual([2, 'false']);
    expect([second.body.length, second.headers.get('last-page')]).toEqual([1, 'true']);
  });

  it('asks for isPublic and answers public', async () => {
    const { body } = await call('POST', `${workspace}/projects`, { name: 'Web', isPublic: true });
    expect(body).toMatchObject({ public: true });
    expect(body).not.toHaveProperty('isPublic');
  });

  it('starts a timer without an end, and stops it once', async () => {
    const started = await call('POST', `${workspace}/time-entries`, { start: '2026-11-23T08:00:00Z' });
    expect(started.body.timeInterval).toEqual({ start: '2026-11-23T08:00:00Z', end: null, duration: null });
    const stop = () =>
      call('PATCH', `${workspace}/user/${sandbox.state.user.id}/time-entries`, { end: '2026-11-23T09:30:26Z' });
    expect((await stop()).body.timeInterval.duration).toBe('PT1H30M26S');
    expect((await stop()).status).toBe(404);
  });

  describe('faults', () => {
    const faulty = (fault: string) =>
      call('POST', `${workspace}/clients`, { name: fault }, { 'X-Sandbox-Fault': fault });

    it('answer with a status, without carrying anything out', async () => {
      const { status, headers } = await faulty('status=429, retry-after=7');
      expect([status, headers.get('retry-after')]).toEqual([429, '7']);
      expect(sandbox.state.clients).toHaveLength(0);
    });

    it.each([
      ['cut=request', 0],
      ['cut=answer', 1],
      ['latency=1, cut=answer', 1],
    ])('%s breaks the connection when %d clients have been created', async (fault, created) => {
      await expect(faulty(fault)).rejects.toThrow(/fetch failed|terminated/);
      expect(sandbox.state.clients).toHaveLength(created);
    });

    it.each(['status=x', 'status=999', 'cut=other', 'nonsense'])('%s is not well formed', async (fault) => {
      expect((await faulty(fault)).status).toBe(400);
    });
  });

  describe('webhooks', () => {
    it('are sent with the headers of Clockify, tried again and repeated byte for byte', async () => {
      const received: { headers: IncomingHttpHeaders; body: string }[] = [];
      const receiver = createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          received.push({ headers: request.headers, body });
          response.writeHead(received.length === 1 ? 503 : 200).end('taken');
        });
      });
      await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
      const { port } = receiver.address() as { port: number };
      const webhook = await call('POST', `${workspace}/webhooks`, {
        name: 'test',
        url: `http://127.0.0.1:${port}/`,
        webhookEvent: 'NEW_CLIENT',
        triggerSourceType: 'WORKSPACE_ID',
        triggerSource: [],
      });
      expect(webhook.body.authToken).toMatch(/^[0-9a-z]{32}$/);

      const { body: client } = await call('POST', `${workspace}/clients`, { name: 'Acme' });
      await eventually(() => sandbox.webhooks.deliveries[0]?.answers.length === 2);
      expect(sandbox.webhooks.deliveries[0]?.answers.map(({ status }) => status)).toEqual([503, 200]);
      sandbox.webhooks.redeliver('1');
      await eventually(() => received.length === 3);

      expect(new Set(received.map(({ body }) => body)).size).toBe(1);
      expect(JSON.parse(received[0]!.body)).toEqual({
        id: client.id,
        name: 'Acme',
        workspaceId: sandbox.state.workspace.id,
        archived: false,
      });
      expect(received[0]!.headers).toMatchObject({
        'clockify-signature': webhook.body.authToken,
        'clockify-webhook-event-type': 'NEW_CLIENT',
        'content-type': 'application/json',
        'content-length': String(received[0]!.body.length),
      });
      receiver.closeAllConnections();
      await new Promise((resolve) => receiver.close(resolve));
    });

    it('without a name are refused with the misleading answer of Clockify', async () => {
      const { body } = await call('POST', `${workspace}/webhooks`, {
        url: 'https://example.com',
        webhookEvent: 'NEW_TAG',
      });
      expect(body).toEqual({ message: 'Webhook already exists', code: 501 });
    });
  });
});
