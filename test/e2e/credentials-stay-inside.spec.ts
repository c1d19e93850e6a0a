import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_TOKEN } from '../support/deliver.js';
import { DEEPSEEK_API_KEY, deepseekEnv, refusal } from '../support/deepseek.js';
import { API_KEY, CLOCKIFY_API_KEY, clockifyEnv } from '../support/env.js';
import { FORWARD_SECRET } from '../support/forwarder.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const SLACK_BOT_TOKEN = 'xoxb-made-up-for-tests-0123456789';
const SECRETS = [API_KEY, CLOCKIFY_API_KEY, SLACK_BOT_TOKEN, DEEPSEEK_API_KEY, WEBHOOK_TOKEN, FORWARD_SECRET];

const percentEncoded = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('');

/** Ways in which a system that was shown a key can write it down. */
const waysToWrite = (secret: string): string[] => [
  secret,
  percentEncoded(secret),
  `${secret.slice(0, 3)}${percentEncoded(secret.slice(3, -4)).toUpperCase()}${secret.slice(-4)}`,
  ...['', 'u', 'us', 'user:', 'user@example.com:'].flatMap((lead) => [
    Buffer.from(lead + secret).toString('base64'),
    Buffer.from(`${lead}${secret}:x`).toString('base64url'),
  ]),
  Array.from(secret, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  JSON.stringify({ key: secret.replaceAll('-', '&#45;') }),
];
const EVERYTHING = SECRETS.flatMap(waysToWrite);
/** Parts that an answer must not have, whatever it is wrapped in. */
const TRACES = [
  ...new Set([...EVERYTHING.map((way) => way.slice(-20)), ...SECRETS.map((secret) => secret.slice(3, 19))]),
];
/** Anybody's data, which only looks like a key. */
const INNOCENT = [
  CLOCKIFY_API_KEY.slice(0, -1),
  CLOCKIFY_API_KEY.toUpperCase(),
  '0123456789abcdef',
  'Basic dXNlcjpwYXNz',
];

/** An entity that shows every key in every way: in texts, deep inside, in lists and in names of fields. */
const leakingEntity = (more: object = {}): Record<string, unknown> => ({
  id: '64a687e29ae1f428e7ebe303',
  ...Object.fromEntries(EVERYTHING.map((way) => [`field ${way}`, `before ${way} after`])),
  deep: [{ deeper: { list: EVERYTHING } }],
  sentence: EVERYTHING.join(' '),
  innocent: INNOCENT,
  ...more,
});

describe('a credential in use that an outside system repeats', () => {
  let outside: ScriptedServer;
  let service: TestApp;
  const seen: string[] = [];

  beforeAll(async () => {
    outside = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...clockifyEnv(outside.url),
        ...deepseekEnv(outside.url),
        API_KEYS: `ci:${API_KEY}`,
        SLACK_BOT_TOKEN,
        SLACK_BASE_URL: `${outside.url}/slack`,
        CLOCKIFY_WEBHOOK_TOKENS: WEBHOOK_TOKEN,
        FORWARD_URL: `${outside.url}/forward`,
        FORWARD_SECRET,
        FORWARD_ALLOW_PRIVATE: 'true',
        FORWARD_TYPES: 'NEW_TAG',
        RATE_LIMIT_PER_MINUTE: '10000',
      },
      limits: { maxRetries: 0 },
    });
  });
  afterAll(async () => {
    await service.close();
    await outside.close();
  });
  beforeEach(() => {
    outside.reset();
    seen.length = 0;
  });

  const authorized = { Authorization: `Bearer ${API_KEY}` };
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await service.http.post(path).set(authorized).set(headers).send(body);
    seen.push(response.text ?? '', JSON.stringify(response.headers));
    return response;
  };
  const run = (integration: string, operation: string, params: object, headers?: Record<string, string>) =>
    post('/actions/run', { integration, operation, params }, headers);
  const expectNothingSeen = (): void => {
    const text = seen.join('\n');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    // A part of a key is somebody's own data.
    const others = INNOCENT.reduce((rest, one) => rest.replaceAll(one, ''), text);
    expect(TRACES.filter((trace) => others.includes(trace))).toEqual([]);
  };

  it.each<[string, string, string, object]>([
    ['an entity', 'clockify', 'get_client', { workspaceId: 'ws1', id: 'c1' }],
    ['what was made', 'clockify', 'create_client', { workspaceId: 'ws1', body: { name: 'x' } }],
    ['what was deleted', 'clockify', 'delete_client', { workspaceId: 'ws1', id: 'c1' }],
    ['a report', 'clockify', 'get_shared_report', { id: 'r1' }],
  ])('is blacked out of %s, and nothing else is', async (_what, integration, operation, params) => {
    outside.script({ json: leakingEntity() });
    const { status, body } = await run(integration, operation, params);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: '64a687e29ae1f428e7ebe303', innocent: INNOCENT });
    expect(Object.keys(body).filter((name) => name.startsWith('field '))).toHaveLength(EVERYTHING.length);
    expectNothingSeen();
  });

  it('is blacked out of lists, notes and plans', async () => {
    outside.script({ json: [leakingEntity({ name: 'a' })] });
    await run('clockify', 'list_clients', { workspaceId: 'ws1', page: 1 });
    const client = leakingEntity({ name: CLOCKIFY_API_KEY, archived: true });
    outside.script({ json: [client] }, { json: [client] }, { json: leakingEntity() });
    const plan = { integration: 'clockify', operation: 'delete_client', params: { workspaceId: 'ws1', client: 'x' } };
    await post('/actions/run', { ...plan, params: { workspaceId: 'ws1', id: 'c1' }, dryRun: true });
    await post('/actions/run', { ...plan, dryRun: true });
    expect(seen.join('')).toContain('[redacted]');
    expectNothingSeen();
  });

  it.each<[string, (key: string) => Step]>([
    ['a message', (key) => ({ status: 400, json: { message: `Bad ${key}`, code: 501 } })],
    ['a code', (key) => ({ status: 403, json: { message: 'Access Denied', code: key } })],
    [
      'a page of HTML',
      (key) => ({ status: 502, text: `<title>Bad ${key}</title>`, headers: { 'content-type': 'text/html' } }),
    ],
    [
      'a login page',
      (key) => ({ status: 200, text: `<title>${key}</title>`, headers: { 'content-type': 'text/html' } }),
    ],
    ['the type of a page', (key) => ({ status: 500, text: 'x', headers: { 'content-type': `text/${key}` } })],
    [
      'an address',
      (key) => ({
        status: 302,
        headers: { location: `https://${key.length > 60 ? 'login' : key}.example/?key=${key}` },
      }),
    ],
    ['what is no JSON', (key) => ({ text: `{"key": "${key}"` })],
  ])('is blacked out of failures: %s', async (_what, failing) => {
    for (const way of waysToWrite(CLOCKIFY_API_KEY).filter((one) => /^[\w%.:=-]+$/.test(one))) {
      outside.reset();
      outside.script(failing(way));
      const { body } = await run('clockify', 'get_user', {});
      expect(body.ok).toBe(false);
    }
    expectNothingSeen();
  });

  it('is blacked out of what Slack says', async () => {
    outside.script({ json: { ok: false, error: SLACK_BOT_TOKEN } }, { json: { ok: true, message: leakingEntity() } });
    await run('slack', 'post_message', { channel: '#general', text: 'x' });
    await run('slack', 'post_message', { channel: '#general', text: 'x' });
    expectNothingSeen();
  });

  it('is blacked out of the headers of a download', async () => {
    for (const way of waysToWrite(CLOCKIFY_API_KEY).filter((one) => !one.includes('"') && one.length < 200)) {
      outside.script({
        bytes: Buffer.from('%PDF'),
        headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${way}.pdf"` },
      });
      const { status, headers } = await run('clockify', 'export_invoice', {
        workspaceId: 'ws1',
        invoiceId: 'i1',
        userLocale: 'en',
      });
      expect([status, headers['content-disposition']]).toEqual([200, expect.stringContaining('redacted')]);
    }
    outside.script({
      bytes: Buffer.from('x'),
      headers: { 'content-type': `application/${CLOCKIFY_API_KEY.slice(0, 60)}` },
    });
    await run('clockify', 'export_invoice', { workspaceId: 'ws1', invoiceId: 'i1', userLocale: 'en' });
    expectNothingSeen();
  });

  it('is blacked out of an answer that is given again, and of what is kept for that', async () => {
    outside.script({ json: leakingEntity() });
    const again = { 'Idempotency-Key': 'k1' };
    await run('clockify', 'create_client', { workspaceId: 'ws1', body: { name: 'k1' } }, again);
    const { headers } = await run('clockify', 'create_client', { workspaceId: 'ws1', body: { name: 'k1' } }, again);
    expect(headers['idempotency-replayed']).toBe('true');
    expectNothingSeen();
  });

  it('is blacked out of events: as they are shown and as they are sent on', async () => {
    outside.script({ status: 204 });
    const { body } = await deliver(service, { type: 'NEW_TAG', body: named(leakingEntity()) }).expect(200);
    const path = `/events/${body.data.event.id}`;
    await eventually(async () => (await service.http.get(path).set(authorized)).body.data.state === 'done');
    const { text } = await service.http.get(path).set(authorized).expect(200);
    const [forwarded] = outside.requests;
    expect(forwarded?.path).toBe('/forward');
    expect(JSON.stringify(forwarded?.body)).toContain('[redacted]');
    seen.push(text, String(forwarded?.bytes));
    expectNothingSeen();
  });

  it('is not handed to a model', async () => {
    outside.script(refusal(401, `no such key ${DEEPSEEK_API_KEY}`));
    await post('/actions/parse?llm=true', { text: `order a pizza with ${CLOCKIFY_API_KEY} on it` });
    seen.push(...outside.requests.map(({ bytes }) => String(bytes)));
    expect(outside.requests).toHaveLength(1);
    expect(seen.at(-1)).toContain('[redacted]');
    expectNothingSeen();
  });

  it('is in no line of the log, in no run and in no row of the database', async () => {
    const { text } = await service.http.get('/runs?limit=100').set(authorized).expect(200);
    seen.push(service.logs.text, text);
    const tables = await query<{ name: string; rows: string }>(
      service.database.url,
      `select tablename as name, query_to_xml(format('select * from %I', tablename), true, false, '')::text as rows
       from pg_tables where schemaname = 'public'`,
    );
    // Bytes are told in base64.
    seen.push(...tables.map(({ rows }) => rows));
    const bodies = await query<{ body: Buffer }>(service.database.url, 'select body from events');
    seen.push(...bodies.map(({ body }) => String(body)));
    expect(tables.length).toBeGreaterThan(5);
    expect(seen.join('')).toContain('[redacted]');
    expectNothingSeen();
  });
});
