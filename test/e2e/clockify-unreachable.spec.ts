import { createServer, type Server } from 'node:net';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';
import { selfSignedCertificate } from '../support/self-signed-certificate.js';

const AVOIDED_FOR_MS = 5_000;
const USER = { id: 'u1', activeWorkspace: 'ws1', settings: { timeZone: 'Europe/Berlin', weekStart: 'SUNDAY' } };

describe('while Clockify cannot be reached', () => {
  let clockify: ScriptedServer | undefined;
  let port: number;
  let service: TestApp;

  beforeEach(async () => {
    const gone = await ScriptedServer.start();
    ({ port } = gone);
    await gone.close();
    service = await makeApp({
      env: { ...clockifyEnv(`http://127.0.0.1:${port}`), RATE_LIMIT_PER_MINUTE: '10000' },
    });
  });
  afterEach(async () => {
    await service.close();
    await clockify?.close();
    clockify = undefined;
  });

  const open = async (): Promise<ScriptedServer> => (clockify = await ScriptedServer.start(undefined, port));
  const run = (operation: string, params: object = {}, headers: Record<string, string> = {}) =>
    service.http.post('/actions/run').set(headers).send({ integration: 'clockify', operation, params });
  const createClient = (headers?: Record<string, string>) =>
    run('create_client', { workspaceId: 'ws1', body: { name: 'x' } }, headers);
  const parse = (text: string, timezone?: string) => service.http.post('/actions/parse').send({ text, timezone });
  const recorded = async (id: string) => (await service.http.get(`/runs/${id}`).expect(200)).body.data;

  it('one run finds out, and those that come within the next seconds are told so at once', async () => {
    const { body, headers } = await run('get_user').expect(502);
    expect(service.clock.sleeps).toHaveLength(3);
    expect(headers['retry-after']).toBe('5');
    service.clock.sleeps.length = 0;
    service.clock.advance(AVOIDED_FOR_MS - 1);
    const second = await createClient().expect(502);
    expect(service.clock.sleeps).toEqual([]);
    expect(second.headers['retry-after']).toBe('1');
    expect(second.body.error.message).toBe(body.error.message);
    expect(second.body.error).toMatchObject({ code: 'upstream_error', details: { runId: expect.any(String) } });
    expect(second.body.error.message).toMatch(
      /^Clockify cannot be reached; nothing was sent\. Check the network, HTTPS_PROXY and CLOCKIFY_BASE_URL \(ECONNREFUSED\)\.$/,
    );
    const { attempts, outcome } = await recorded(second.body.error.details.runId);
    expect([outcome, attempts]).toEqual(['failed', [expect.objectContaining({ failure: 'not_sent' })]]);
  });

  it('nothing is refused once the time is over and it can be reached again', async () => {
    await run('get_user').expect(502);
    const server = await open();
    service.clock.advance(AVOIDED_FOR_MS);
    server.script(...Array.from({ length: 5 }, () => ({ json: USER })));
    const all = await Promise.all(Array.from({ length: 5 }, () => run('get_user')));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('whether it is still so is found out by one try', async () => {
    await run('get_user').expect(502);
    service.clock.advance(AVOIDED_FOR_MS);
    service.clock.sleeps.length = 0;
    const all = await Promise.all(Array.from({ length: 5 }, () => run('get_user')));
    expect(all.map(({ status }) => status)).toEqual([502, 502, 502, 502, 502]);
    expect(service.clock.sleeps).toEqual([]);
  });

  it('a write that was refused for it may come again with its key', async () => {
    await run('get_user').expect(502);
    const key = { 'Idempotency-Key': 'k1' };
    await createClient(key).expect(502);
    (await open()).script({ status: 201, json: { id: 'c1' } });
    service.clock.advance(AVOIDED_FOR_MS);
    await createClient(key).expect(200);
  });

  it('another host is called all the same', async () => {
    const slack = await ScriptedServer.start();
    const env = {
      ...clockifyEnv(`http://127.0.0.1:${port}`),
      SLACK_BASE_URL: slack.url,
      SLACK_BOT_TOKEN: 'xoxb-made-up',
    };
    const both = await makeApp({ env: { ...env, SLACK_BOT_TOKEN: 'xoxb-made-up-0123' }, database: service.database });
    const ask = (integration: string, operation: string, params: object) =>
      both.http.post('/actions/run').send({ integration, operation, params });
    await ask('clockify', 'get_user', {}).expect(502);
    slack.script({ json: { ok: true, user: { id: 'U1' } } });
    await ask('slack', 'lookup_user_by_email', { email: 'ana@example.com' }).expect(200);
    await both.close();
    await slack.close();
  });

  it('a sentence that tells its time zone needs nothing of Clockify to be understood', async () => {
    const { body } = await parse('log 2h yesterday on ACME', 'Europe/Berlin').expect(200);
    expect(body.data.params.body).toMatchObject({ start: expect.stringContaining('2026-11-2') });
    expect(service.clock.sleeps).toEqual([]);
  });

  it('a sentence that hangs on where its week begins waits a short time, once, and goes by Monday', async () => {
    const startedAt = service.clock.monotonic();
    const { body } = await parse('what did I track this week', 'Europe/Berlin').expect(200);
    expect(JSON.stringify(body.data.params)).toContain('2026-11-2');
    expect(service.clock.monotonic() - startedAt).toBeLessThan(3_000);
    service.clock.sleeps.length = 0;
    await parse('what did I track last week', 'Europe/Berlin').expect(200);
    expect(service.clock.sleeps).toEqual([]);
  });

  it('a sentence that needs the zone asks for it, and does not wait again', async () => {
    await parse('log 2h yesterday on ACME').expect(400);
    service.clock.sleeps.length = 0;
    const { body } = await parse('log 2h yesterday on ACME').expect(400);
    expect(body.error.message).toContain('timezone');
    expect(service.clock.sleeps).toEqual([]);
  });
});

describe('a sentence that tells its time zone', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: clockifyEnv(clockify.url) });
  });
  afterEach(async () => {
    await service.close();
    await clockify.close();
  });
  const parse = (text: string) =>
    service.http.post('/actions/parse').send({ text, timezone: 'America/New_York' }).expect(200);

  it('asks Clockify for nothing', async () => {
    await parse('log 2h yesterday on ACME');
    expect(clockify.requests).toEqual([]);
  });

  it('goes by the week of the account', async () => {
    clockify.script({ json: USER });
    const { body } = await parse('what did I track this week');
    expect(clockify.requests).toHaveLength(1);
    expect(JSON.stringify(body.data.params)).toContain('2026-11-22T00:00:00Z');
  });
});

describe('a connection that is never made', () => {
  let silent: Server;
  let connected: () => void;

  beforeEach(async () => {
    connected = () => undefined;
    // Takes the connection and never says a word, so that no secure one comes of it.
    silent = createServer((socket) => {
      socket.resume();
      connected();
    });
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => silent.close(resolve)));

  const createOn = async (url: string) => {
    const service = await makeApp({ env: clockifyEnv(url), limits: { tryTimeoutMs: 100, maxRetries: 1 } });
    connected = () => service.clock.advance(100);
    const { body } = await service.http
      .post('/actions/run')
      .send({
        integration: 'clockify',
        operation: 'create_client',
        params: { workspaceId: 'ws1', body: { name: 'x' } },
      })
      .expect(502);
    await service.close();
    return body.error;
  };

  it('is certain not to have carried anything out', async () => {
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const error = await createOn(`https://127.0.0.1:${port}`);
    expect(error.message).toContain('cannot be reached; nothing was sent');
    expect(error.details).not.toHaveProperty('outcome');
  });

  it('is explained where it is the certificate that is not trusted', async () => {
    const intercepting = await ScriptedServer.start(selfSignedCertificate('localhost'));
    const error = await createOn(intercepting.url);
    expect(error.message).toMatch(/nothing was sent\. Its certificate is not trusted \(\w+\).*NODE_EXTRA_CA_CERTS/);
    expect(intercepting.requests).toEqual([]);
    await intercepting.close();
  });
});
