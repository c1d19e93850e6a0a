import { toConfiguration } from './configuration.js';
import { ConfigurationError } from './configuration-error.js';
import { validateEnvironment } from './environment.js';

const FORWARD_SECRET = `whsec_${Buffer.alloc(32, 'made up').toString('base64')}`;
const FORWARD_URL = 'https://receiver.example.org/events?tenant=acme';

const load = (env: Record<string, string>) => toConfiguration(validateEnvironment({ FORWARD_SECRET, ...env }));

function problemOf(env: Record<string, string>): string | undefined {
  try {
    load(env);
  } catch (error) {
    if (error instanceof ConfigurationError && error.problems.length === 1) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe('the settings of forwarding', () => {
  it('are there when there is an address, and their secret counts as one', () => {
    const { forwarding, secrets } = load({ FORWARD_URL, FORWARD_TYPES: 'NEW_CLIENT, NEW_TAG' });
    expect(forwarding).toEqual({
      url: FORWARD_URL,
      secret: FORWARD_SECRET,
      types: ['NEW_CLIENT', 'NEW_TAG'],
      allowPrivate: false,
    });
    expect(secrets).toContain(FORWARD_SECRET);
  });

  it('are not there without an address', () => {
    expect(load({ FORWARD_ALLOWED_HOSTS: 'receiver.example.org' }).forwarding).toBeUndefined();
  });

  it('need a secret, and tell how one is made', () => {
    expect(problemOf({ FORWARD_URL, FORWARD_SECRET: '' })).toMatch(/^FORWARD_SECRET .*openssl/);
  });

  it.each([24, 64])('take a secret of %i bytes', (length) => {
    const secret = `whsec_${Buffer.alloc(length, 1).toString('base64')}`;
    expect(load({ FORWARD_URL, FORWARD_SECRET: secret }).forwarding?.secret).toBe(secret);
  });

  it.each(['receiver.example.org', 'other.example.org, Receiver.Example.ORG'])('may name the host: %s', (hosts) => {
    expect(problemOf({ FORWARD_URL, FORWARD_ALLOWED_HOSTS: hosts })).toBeUndefined();
  });

  it.each(['other.example.org', 'example.org', 'org'])('allow no other host than %s', (hosts) => {
    expect(problemOf({ FORWARD_URL, FORWARD_ALLOWED_HOSTS: hosts })).toMatch(/^FORWARD_URL .*FORWARD_ALLOWED_HOSTS/);
  });

  it.each([
    'http://localhost:3000/events',
    'http://127.0.0.1:3000',
    'https://127.0.0.1',
    'https://127.1',
    'https://0x7f.1',
    'https://0177.0.0.1',
    'https://2130706433',
    'https://10.0.0.1',
    'https://[::1]',
    'https://[fd00::1]',
  ])('need FORWARD_ALLOW_PRIVATE for %s', (url) => {
    expect(problemOf({ FORWARD_URL: url })).toMatch(/^FORWARD_URL .*FORWARD_ALLOW_PRIVATE=true/);
    expect(load({ FORWARD_URL: url, FORWARD_ALLOW_PRIVATE: 'true' }).forwarding).toMatchObject({
      url,
      allowPrivate: true,
    });
  });

  it.each([
    'https://169.254.169.254',
    'https://[fe80::1]',
    'https://0',
    'https://224.0.0.1',
    'https://[::ffff:10.0.0.1]',
  ])('never allow %s', (url) => {
    expect(problemOf({ FORWARD_URL: url, FORWARD_ALLOW_PRIVATE: 'true' })).toMatch(/^FORWARD_URL /);
  });
});
