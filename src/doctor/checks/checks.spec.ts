import { readFileSync } from 'node:fs';
import { toConfiguration } from '../../config/configuration.js';
import { validateEnvironment } from '../../config/environment.js';
import type { StoredTokens } from '../stored-tokens.js';
import { checkAccess } from './access.js';
import { checkNodeVersion, OLDEST_NODE } from './node-version.js';
import { unreachable } from './unreachable.js';
import { checkWebhooks } from './webhooks.js';

const configurationOf = (env: Record<string, string>) => toConfiguration(validateEnvironment(env));

describe('checkNodeVersion', () => {
  it('wants the Node of package.json', () => {
    const { engines }: { engines: { node: string } } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${OLDEST_NODE}`);
  });

  it.each([
    ['20.19.0', 'fail'],
    ['24.0.0', 'ok'],
    ['26.1.0', 'ok'],
  ])('%s: %s', (version, level) => {
    expect(checkNodeVersion(version).level).toBe(level);
  });
});

describe('checkAccess', () => {
  const keys = { API_KEYS: 'ci:0123456789abcdef,ops:fedcba9876543210' };

  it.each<[string, Record<string, string>, string, string]>([
    ['loopback without keys', {}, 'ok', 'API_KEYS is empty'],
    ['loopback with keys', keys, 'ok', 'a key of ci, ops'],
    ['everywhere with keys', { HOST: '0.0.0.0', ...keys }, 'ok', '0.0.0.0:8000'],
    ['everywhere without keys', { HOST: '0.0.0.0', ALLOW_UNAUTHENTICATED: 'true' }, 'warn', 'whoever reaches it'],
  ])('%s', (_, env, level, found) => {
    expect(checkAccess(configurationOf(env))).toMatchObject({ level, found: expect.stringContaining(found) });
  });
});

describe('checkWebhooks', () => {
  it.each<[string, StoredTokens | undefined, string, RegExp]>([
    ['a database that cannot tell', undefined, 'warn', /anybody, unless webhooks were made through the service/],
    ['no webhook made through the service', { webhooks: 0, any: false }, 'warn', /taken from anybody$/],
    [
      'two that were made through it',
      { webhooks: 2, any: true },
      'ok',
      /^verified by the stored tokens of 2 webhooks$/,
    ],
    ['one that is gone', { webhooks: 0, any: true }, 'warn', /refused/],
  ])('nothing configured and %s', (_, stored, level, found) => {
    expect(checkWebhooks(configurationOf({}).webhooks, stored)).toMatchObject({
      level,
      found: expect.stringMatching(found),
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['nothing', {}, 'warn', 'anybody'],
    [
      'an add-on',
      { CLOCKIFY_ADDON_KEY: 'my-addon' },
      'ok',
      'verified by the add-on of CLOCKIFY_ADDON_KEY (in any workspace)',
    ],
    [
      'an add-on in some workspaces',
      { CLOCKIFY_ADDON_KEY: 'my-addon', CLOCKIFY_ADDON_WORKSPACES: 'w1, w2' },
      'ok',
      '(in w1, w2)',
    ],
    ['a relay', { WEBHOOK_SHARED_SECRET: '0123456789abcdef' }, 'ok', 'verified by WEBHOOK_SHARED_SECRET'],
    [
      'tokens',
      { CLOCKIFY_WEBHOOK_TOKENS: 'NEW_TAG:0123456789abcdef,NEW_TAG:fedcba9876543210' },
      'ok',
      'verified by 2 of CLOCKIFY_WEBHOOK_TOKENS (for NEW_TAG)',
    ],
  ])('%s', (_, env, level, found) => {
    expect(checkWebhooks(configurationOf(env).webhooks)).toMatchObject({
      level,
      found: expect.stringContaining(found),
    });
  });
});

describe('unreachable', () => {
  it('sees the certificate of an inspecting proxy', () => {
    const { found, advice } = unreachable('https://example.org/api', 'SELF_SIGNED_CERT_IN_CHAIN', 'SOME_URL');
    expect(found).toContain('example.org cannot be reached');
    expect(advice).toContain('NODE_EXTRA_CA_CERTS');
  });
});
