import express from 'express';
import { toConfiguration } from './configuration.js';
import { ConfigurationError } from './configuration-error.js';
import { validateEnvironment } from './environment.js';

const load = (env: Record<string, string>) => toConfiguration(validateEnvironment(env));

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs nothing to be set', () => {
    expect(load({})).toMatchObject({
      http: { host: '127.0.0.1', port: 8000, corsOrigins: [] },
      rateLimit: { perMinute: 60, burst: 60 },
      log: { json: false, level: 'info' },
      clockify: { baseUrl: 'https://api.clockify.me/api', credential: undefined },
      llm: { apiKey: undefined, baseUrl: 'https://api.deepseek.com', model: 'deepseek-flash' },
      forwarding: undefined,
      secrets: [],
    });
  });

  it('takes a blank value for one that is not set', () => {
    expect(problemsOf({ PORT: '', API_KEYS: ' ', CLOCKIFY_API_KEY: '' })).toEqual([]);
  });

  it('ignores variables that are not ours', () => {
    expect(problemsOf({ PATH: '/bin', PORTS: 'x' })).toEqual([]);
  });

  it.each<[string, string]>([
    ['PORT', '80x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['RATE_LIMIT_PER_MINUTE', 'many'],
    ['RATE_LIMIT_BURST', '0.5'],
    ['LOG_JSON', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['ALLOW_UNAUTHENTICATED', 'maybe'],
    ['API_KEYS', 'short:key'],
    ['API_KEYS', 'no-colon-in-this-one'],
    ['API_KEYS', 'ci:0123456789abcdef,ci:fedcba9876543210'],
    ['API_KEYS', 'a:0123456789abcdef,b:0123456789abcdef'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', 'proxy.example.org'],
    ['TRUST_PROXY', '192.0.2.1/33'],
    ['TRUST_PROXY', '192.0.2.1/'],
    ['TRUST_PROXY', '192.0.2.1, '],
    ['TRUST_PROXY', '1000'],
    ['CORS_ORIGINS', 'shop.example.org'],
    ['CORS_ORIGINS', 'https://shop.example.org/path'],
    ['CLOCKIFY_BASE_URL', 'http://api.clockify.me/api'],
    ['CLOCKIFY_BASE_URL', 'https://user:password@api.clockify.me/api'],
    ['CLOCKIFY_BASE_URL', 'clockify'],
    ['PUBLIC_URL', 'http://bot.example.com'],
    ['CLANKERBOT_URL', 'http://bot.example.com'],
    ['CLANKERBOT_API_KEY', 'ci:0123456789abcdef'],
    ['CLOCKIFY_REPORTS_URL', 'http://reports.api.clockify.me'],
    ['CLOCKIFY_AUDITLOG_URL', 'auditlog'],
    ['CLOCKIFY_REGION', 'mars'],
    ['CLOCKIFY_REQUESTS_PER_SECOND', '0'],
    ['CLOCKIFY_REQUESTS_PER_SECOND', '10001'],
    ['CLOCKIFY_REQUESTS_PER_HOUR', '0'],
    ['CLOCKIFY_SUBDOMAIN', 'evil.example.org/'],
    ['CLOCKIFY_ADDON_KEY', 'my add-on'],
    ['CLOCKIFY_ADDON_WORKSPACES', 'w1;w2'],
    ['CLOCKIFY_ADDON_WORKSPACES', 'w1,w2'],
    ['CLOCKIFY_ADDON_PUBLIC_KEY', 'no-key'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://user:password@collector:4318'],
    ['FORWARD_URL', 'http://receiver.example.org/events'],
    ['FORWARD_URL', 'http://127.0.0.1.example.org/events'],
    ['FORWARD_URL', 'https://user:password@receiver.example.org'],
    ['FORWARD_URL', 'https://receiver.example.org/#events'],
    ['FORWARD_URL', 'receiver'],
    ['FORWARD_SECRET', 'made-up-secret-0123456789'],
    ['FORWARD_SECRET', `whsec_${Buffer.alloc(23).toString('base64')}`],
    ['FORWARD_SECRET', `whsec_${Buffer.alloc(65).toString('base64')}`],
    ['FORWARD_SECRET', `whsec_${Buffer.alloc(32).toString('base64').replace('=', '')}`],
    ['FORWARD_TYPES', 'new time entry'],
    ['FORWARD_TYPES', 'NEW_CLIENT;NEW_TAG'],
    ['FORWARD_ALLOWED_HOSTS', 'https://receiver.example.org'],
    ['FORWARD_ALLOWED_HOSTS', 'receiver.example.org:443'],
    ['FORWARD_ALLOW_PRIVATE', 'maybe'],
    ['CLOCKIFY_API_KEY', 'short'],
    ['DEEPSEEK_API_KEY', 'short'],
    ['LLM_BASE_URL', 'http://api.deepseek.com'],
    ['LLM_MODEL', 'deepseek flash'],
    ['HOST', '0.0.0.0'],
  ])('refuses %s=%s by name, and does not repeat the value', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} `));
    if (value.length > 3) expect(problems[0]).not.toContain(value);
  });

  it('names every wrong variable at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_JSON: 'x', CLOCKIFY_BASE_URL: 'x' });
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(['CLOCKIFY_BASE_URL', 'LOG_JSON', 'PORT']);
  });

  it('refuses two Clockify credentials, because Clockify does', () => {
    expect(problemsOf({ CLOCKIFY_API_KEY: 'k'.repeat(48), CLOCKIFY_ADDON_TOKEN: 't'.repeat(48) })).toEqual([
      expect.stringContaining('CLOCKIFY_API_KEY and CLOCKIFY_ADDON_TOKEN'),
    ]);
  });

  it.each<Record<string, string>>([{ API_KEYS: 'ci:0123456789abcdef' }, { ALLOW_UNAUTHENTICATED: 'true' }])(
    'binds wider than loopback with %j',
    (env) => {
      expect(problemsOf({ HOST: '0.0.0.0', ...env })).toEqual([]);
    },
  );

  it.each(['localhost', '127.0.0.1', '127.0.0.2', '::1'])('binds %s without keys', (host) => {
    expect(problemsOf({ HOST: host })).toEqual([]);
  });

  it('lets plain HTTP stay on this machine', () => {
    expect(load({ CLOCKIFY_BASE_URL: 'http://127.0.0.1:8181/api/' }).clockify.baseUrl).toBe(
      'http://127.0.0.1:8181/api',
    );
  });

  it.each<[Record<string, string>, string, string]>([
    [{}, 'https://api.clockify.me/api', 'https://reports.api.clockify.me'],
    [{ CLOCKIFY_REGION: 'euc1' }, 'https://euc1.clockify.me/api', 'https://euc1.clockify.me/report'],
    [
      { CLOCKIFY_REGION: 'use2', CLOCKIFY_SUBDOMAIN: 'acme' },
      'https://use2.clockify.me/api',
      'https://acme.clockify.me/report',
    ],
    [{ CLOCKIFY_SUBDOMAIN: 'acme' }, 'https://api.clockify.me/api', 'https://acme.clockify.me/report'],
    [
      { CLOCKIFY_REGION: 'euw2', CLOCKIFY_REPORTS_URL: 'https://proxy.example.org/reports/' },
      'https://euw2.clockify.me/api',
      'https://proxy.example.org/reports',
    ],
  ])('finds the services of Clockify for %j', (env, baseUrl, reportsUrl) => {
    const auditlogUrl = 'https://auditlog-api.api.clockify.me';
    expect(load(env).clockify).toMatchObject({ baseUrl, reportsUrl, auditlogUrl });
  });

  it('sends nothing past a stand-in on this machine', () => {
    expect(load({ CLOCKIFY_BASE_URL: 'http://127.0.0.1:8181/api' }).clockify).toMatchObject({
      reportsUrl: 'http://127.0.0.1:8181/report',
      auditlogUrl: 'http://127.0.0.1:8181/auditlog',
    });
  });

  it('lets spans go to a collector in the network by plain HTTP', () => {
    const { telemetry } = load({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.observability:4318' });
    expect(telemetry.endpoint).toBe('http://collector.observability:4318');
  });

  it('knows its own address without a slash at the end', () => {
    expect(load({}).http.publicUrl).toBeUndefined();
    expect(load({ PUBLIC_URL: 'https://bot.example.com/' }).http.publicUrl).toBe('https://bot.example.com');
  });

  it.each<[Record<string, string>, string, string | undefined]>([
    [{}, 'http://127.0.0.1:8000', undefined],
    [{ HOST: '0.0.0.0', PORT: '9000', API_KEYS: 'ci:0123456789abcdef' }, 'http://127.0.0.1:9000', '0123456789abcdef'],
    [{ HOST: '::', ALLOW_UNAUTHENTICATED: 'true' }, 'http://[::1]:8000', undefined],
    [
      { CLANKERBOT_URL: 'https://bot.example.com/', CLANKERBOT_API_KEY: 'fedcba9876543210' },
      'https://bot.example.com',
      'fedcba9876543210',
    ],
  ])('finds the service for npm run webhooks: %j', (env, serviceUrl, apiKey) => {
    expect(load(env).webhooksCommand).toEqual({ file: 'webhooks.yaml', serviceUrl, apiKey });
  });

  it.each<[string | undefined, number | string[] | undefined]>([
    [undefined, undefined],
    ['2', 2],
    ['loopback', ['loopback']],
    ['192.0.2.0/24, 2001:db8::/32,::1', ['192.0.2.0/24', '2001:db8::/32', '::1']],
  ])('believes the proxies of TRUST_PROXY=%s as Express does', (value, expected) => {
    const { trustProxy } = load(value === undefined ? {} : { TRUST_PROXY: value }).http;
    expect(trustProxy).toEqual(expected);
    expect(() => express().set('trust proxy', trustProxy)).not.toThrow();
  });

  it('reads several keys', () => {
    expect(load({ API_KEYS: 'ci:0123456789abcdef, ops:fedcba9876543210' }).auth.apiKeys).toEqual([
      { name: 'ci', key: '0123456789abcdef' },
      { name: 'ops', key: 'fedcba9876543210' },
    ]);
  });

  it('knows every secret that is in use', () => {
    const { secrets } = load({
      API_KEYS: 'ci:0123456789abcdef',
      CLOCKIFY_WEBHOOK_TOKENS: 'webhook-token-one,NEW_TAG:webhook-token-two',
      CLOCKIFY_API_KEY: 'clockify-key-1',
      DEEPSEEK_API_KEY: 'deepseek-key-1',
      SLACK_BOT_TOKEN: 'xoxb-made-up-1',
      CLANKERBOT_API_KEY: 'key-of-the-command',
      WEBHOOK_SHARED_SECRET: 'shared-secret-of-relays',
      FORWARD_URL: 'https://receiver.example',
      FORWARD_SECRET: 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz',
      DATABASE_URL: 'postgres://ana:pass%2Fword@db/clankerbot',
      HTTPS_PROXY: 'http://ana:of-the-proxy@proxy:3128',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20key-of-collector,x-tenant=acme',
    });
    expect(secrets).toEqual([
      '0123456789abcdef',
      'webhook-token-one',
      'webhook-token-two',
      'clockify-key-1',
      'deepseek-key-1',
      'xoxb-made-up-1',
      'key-of-the-command',
      'shared-secret-of-relays',
      'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz',
      'MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz',
      'pass/word',
      'of-the-proxy',
      'Basic%20key-of-collector',
      'Basic key-of-collector',
      'key-of-collector',
    ]);
    expect(load({ CLOCKIFY_ADDON_TOKEN: 'addon-token-1' }).secrets).toEqual(['addon-token-1']);
  });

  it.each(['postgres://clankerbot:clankerbot@db/other', 'postgres://ana:clankerbot@db/clankerbot', 'postgres://db/x'])(
    'takes no password for a secret that is a name beside it (%s)',
    (DATABASE_URL) => {
      expect(load({ DATABASE_URL }).secrets).toEqual([]);
    },
  );
});
