import { gzipSync } from 'node:zlib';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const SLACK_BOT_TOKEN = 'xoxb-made-up-for-tests-0123456789';
const html = (status: number, title: string, headers: Record<string, string> = {}): Step => ({
  status,
  text: `<!DOCTYPE html>\n<html><head><title>\n  ${title} </title></head><body><p>long</p></body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
});
const nested = (depth: number): string => `{"id":"u1","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

describe('what did not come from the system that was asked', () => {
  let outside: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    outside = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...clockifyEnv(outside.url),
        SLACK_BOT_TOKEN,
        SLACK_BASE_URL: `${outside.url}/slack`,
        RATE_LIMIT_PER_MINUTE: '10000',
      },
    });
  });
  afterAll(async () => {
    await service.close();
    await outside.close();
  });
  beforeEach(() => outside.reset());

  const run = (integration: string, operation: string, params: object = {}) =>
    service.http.post('/actions/run').send({ integration, operation, params });
  /** The failure of an operation that gets the same answer however often it asks. */
  const failureOf = async (step: Step, operation = 'get_user', params: object = {}) => {
    outside.script(...Array.from({ length: 6 }, () => step));
    const { status, body } = await run('clockify', operation, params);
    expect(body.ok).toBe(false);
    return { status, ...body.error, requests: outside.requests.length };
  };

  it.each<[string, Step, object, RegExp]>([
    [
      'the error page of a proxy',
      html(502, 'Bad   Gateway'),
      { status: 502, contentType: 'text/html', excerpt: 'Bad Gateway' },
      /^Something between here and Clockify failed with status 502 \(a page of HTML, "Bad Gateway"\).*HTTPS_PROXY and CLOCKIFY_BASE_URL/,
    ],
    [
      'a page that forbids',
      html(403, 'Blocked by policy'),
      { status: 403, contentType: 'text/html', excerpt: 'Blocked by policy' },
      /status 403/,
    ],
    ['a page that refuses the key', html(401, 'Sign in'), { status: 401, excerpt: 'Sign in' }, /status 401/],
    ['a wrong address', html(404, '404 Not Found'), { status: 404, excerpt: '404 Not Found' }, /CLOCKIFY_BASE_URL/],
    [
      'JSON of something else',
      { status: 503, json: { message: 'no healthy upstream' } },
      { status: 503 },
      /^Something between here and Clockify failed with status 503/,
    ],
    [
      'text',
      { status: 500, text: 'upstream connect error', headers: { 'content-type': 'text/plain' } },
      {
        status: 500,
        contentType: 'text/plain',
        excerpt: 'upstream connect error',
      },
      /"upstream connect error"/,
    ],
    ['nothing', { status: 502 }, { status: 502 }, /status 502 \(without a message/],
    ['a proxy that wants a login', html(407, 'Proxy'), { status: 407 }, /proxy.*asks for a login.*HTTPS_PROXY/],
    [
      'a redirect to a login page',
      { status: 302, headers: { location: 'https://login.example/sso?session=abc' } },
      { status: 302, redirectsTo: 'login.example' },
      /^It is not Clockify that answered: a redirect to login\.example/,
    ],
    [
      'a login page that says that all is well',
      html(200, 'Guest Wi-Fi'),
      { status: 200, contentType: 'text/html', excerpt: 'Guest Wi-Fi' },
      /^It is not Clockify that answered: a page of HTML, "Guest Wi-Fi" came back/,
    ],
    ['an empty success', { status: 200 }, { status: 200 }, /^Nothing came back/],
    ['a word where an object is needed', { json: 'OK' }, { status: 200 }, /^It is not Clockify that answered/],
  ])('is told as such: %s', async (_what, step, between, message) => {
    const error = await failureOf(step);
    expect(error).toMatchObject({ status: 502, code: 'upstream_error', details: { between } });
    expect(error.message).toMatch(message);
    expect(error.details).not.toHaveProperty('upstream');
    expect(JSON.stringify(error)).not.toContain('session=abc');
  });

  it('keeps what Clockify says itself apart from that', async () => {
    const error = await failureOf({ status: 503, json: { message: 'Maintenance', code: 503 } });
    expect(error.details).toMatchObject({ upstream: { status: 503, code: 503, message: 'Maintenance' } });
    expect(error.details).not.toHaveProperty('between');
  });

  it('is a timeout where a proxy gave up waiting', async () => {
    expect(await failureOf(html(504, 'Gateway Timeout'))).toMatchObject({ status: 504, code: 'upstream_timeout' });
  });

  it.each<[string, Step, RegExp]>([
    ['was cut and sent as whole', { text: '{"id": "u1", "na' }, /did not arrive whole: it is no valid JSON/],
    ['was cut', { cut: 'inside answer' }, /did not arrive whole\.$/],
    [
      'is no gzip although it says so',
      { bytes: Buffer.from('{"id":"u1"}'), headers: { 'content-encoding': 'gzip' } },
      /cannot be unpacked/,
    ],
    [
      'is no Brotli although it says so',
      { bytes: Buffer.from('{"id":"u1"}'), headers: { 'content-encoding': 'br' } },
      /cannot be unpacked/,
    ],
    ['is nested too deeply', { text: nested(100_000) }, /nested deeper than 64 levels/],
  ])('an answer that %s is told as such', async (_what, step, message) => {
    const error = await failureOf(step);
    expect(error).toMatchObject({ status: 502, code: 'upstream_error' });
    expect(error.message).toMatch(message);
    expect(error.details).not.toHaveProperty('upstream');
  });

  it('takes JSON by whatever type it claims to be of', async () => {
    outside.script({ text: '{"id":"u1"}', headers: { 'content-type': 'text/html' } });
    const { body } = await run('clockify', 'get_user').expect(200);
    expect(body.id).toBe('u1');
  });

  it('takes an answer that is nested as deep as may be', async () => {
    outside.script({ text: nested(60) });
    await run('clockify', 'get_user').expect(200);
  });

  it.each<[string, Step]>([
    ['of an error', { status: 400, text: nested(100_000) }],
    ['of a success', { text: nested(100_000) }],
    ['that never ends', { text: '['.repeat(100_000) }],
    ['of a list', { text: `[${nested(100_000)}]` }],
  ])('survives the depth %s, wherever it is asked for', async (_what, step) => {
    for (const [operation, params] of [
      ['get_user', {}],
      ['list_clients', { workspaceId: 'ws1', all: true }],
      ['update_client', { workspaceId: 'ws1', id: 'c1', body: { name: 'x' } }],
      ['create_client', { workspaceId: 'ws1', body: { name: 'x' } }],
      ['delete_client', { workspaceId: 'ws1', client: 'x' }],
    ] as const) {
      outside.reset();
      outside.script(...Array.from({ length: 12 }, () => step));
      const { status } = await run('clockify', operation, params);
      expect([200, 502]).toContain(status);
    }
    outside.reset();
    outside.script(step);
    await run('slack', 'post_message', { channel: '#general', text: 'x' }).expect(502);
  });

  it('reads no more of an answer than there is room for, and asks once', async () => {
    const bytes = gzipSync(Buffer.alloc(33 * 1024 * 1024, ' '));
    const error = await failureOf({ bytes, headers: { 'content-encoding': 'gzip' } });
    expect(error).toMatchObject({ status: 502, code: 'upstream_error', requests: 1 });
    expect(error.message).toContain('larger than is read');
  }, 60_000);

  it('is no file: a login page in place of a download', async () => {
    const params = { workspaceId: 'ws1', invoiceId: 'i1', userLocale: 'en' };
    const error = await failureOf(html(200, 'Guest Wi-Fi'), 'export_invoice', params);
    expect(error).toMatchObject({ status: 502, details: { between: { excerpt: 'Guest Wi-Fi' } } });
  });

  describe('of a write', () => {
    const create = (step: Step) => failureOf(step, 'create_client', { workspaceId: 'ws1', body: { name: 'x' } });

    it.each<[string, Step]>([
      ['the error page of a proxy', html(502, 'Bad Gateway')],
      ['a login page', html(200, 'Guest Wi-Fi')],
      ['an empty success', { status: 200 }],
      ['an answer nested too deeply', { text: nested(1_000) }],
    ])('leaves open whether it was carried out: %s', async (_what, step) => {
      const error = await create(step);
      expect(error.details).toMatchObject({ outcome: 'unknown' });
      expect(error.message).toContain('look in Clockify before you send it again');
      expect(outside.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it.each<[string, Step]>([
      ['a proxy that wants a login', html(407, 'Proxy')],
      ['a redirect', { status: 307, headers: { location: 'https://login.example' } }],
      ['a page that forbids', html(403, 'Blocked')],
    ])('was not carried out: %s', async (_what, step) => {
      const error = await create(step);
      expect(error.details).not.toHaveProperty('outcome');
      expect(error.requests).toBe(1);
    });

    it('is not taken for done because a page says 404', async () => {
      outside.script({ status: 500 }, html(404, 'Not Found'));
      const { body } = await run('clockify', 'delete_client', { workspaceId: 'ws1', id: 'c1' });
      expect(body.ok).toBe(false);
    });
  });

  describe('of Slack', () => {
    it.each<[string, Step, object]>([
      ['a page', html(503, 'Bad Gateway'), { between: { status: 503, excerpt: 'Bad Gateway' } }],
      ['a login page', html(200, 'Guest Wi-Fi'), { between: { status: 200, excerpt: 'Guest Wi-Fi' } }],
      ['other JSON', { json: { message: 'hello' } }, { between: { status: 200, contentType: 'application/json' } }],
      ['a list', { json: [] }, { between: { status: 200 } }],
      ['nothing', { status: 200 }, { between: { status: 200 } }],
    ])('is told as such: %s', async (_what, step, details) => {
      outside.script(step);
      const { body } = await run('slack', 'post_message', { channel: '#general', text: 'x' }).expect(502);
      expect(body.error.details).toMatchObject({ ...details, outcome: 'unknown' });
      expect(body.error.message).toMatch(/HTTPS_PROXY and SLACK_BASE_URL/);
      expect(outside.requests).toHaveLength(1);
    });
  });
});
