import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { handledEvent } from '../../test/factories/handled-event.js';
import { FixedClock } from '../../test/support/fixed-clock.js';
import { FORWARD_SECRET, makeForwarder } from '../../test/support/forwarder.js';
import { ScriptedServer } from '../../test/support/scripted-server.js';
import { selfSignedCertificate } from '../../test/support/self-signed-certificate.js';
import type { ResolveHost } from './address-guard.js';
import { DEFAULT_FORWARD_LIMITS } from './forward-limits.js';
import { Receiver } from './receiver.client.js';
import { signDelivery } from './signed-delivery.js';

const HOST = 'receiver.example.org';

/** A DNS that gives these addresses, one list after the other; the last one stays. */
function dns(...answers: readonly (readonly string[])[]): ResolveHost {
  let asked = 0;
  return () => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  };
}

describe('the address of a receiver', () => {
  const certificate = selfSignedCertificate(HOST);
  const trusted = getCACertificates();
  let receiver: ScriptedServer;

  beforeAll(async () => {
    receiver = await ScriptedServer.start(certificate);
    setDefaultCACertificates([...trusted, certificate.cert]);
  });
  afterEach(() => receiver.reset());
  afterAll(async () => {
    setDefaultCACertificates(trusted);
    await receiver.close();
  });

  /** Forwards events, one after the other, and answers what each one failed with. */
  async function forward(resolveHost: ResolveHost, { host = HOST, allowPrivate = true, times = 1 } = {}) {
    const forwarder = await makeForwarder({
      env: { FORWARD_URL: `https://${host}:${receiver.port}`, FORWARD_ALLOW_PRIVATE: String(allowPrivate) },
      resolveHost,
      timeoutMs: 2_000,
    });
    const outcomes: unknown[] = [];
    for (let time = 0; time < times; time++) {
      outcomes.push(
        await forwarder.forward(handledEvent()).then(
          () => 'taken',
          (error: unknown) => error,
        ),
      );
    }
    await forwarder.close();
    return outcomes;
  }

  it('is spoken to by HTTPS, under its own name', async () => {
    receiver.script({});
    expect(await forward(dns(['127.0.0.1']))).toEqual(['taken']);
    expect(receiver.requests[0]?.headers['host']).toBe(`${HOST}:${receiver.port}`);
  });

  it('has to have a certificate for its name', async () => {
    expect(await forward(dns(['127.0.0.1']), { host: 'another.example.org' })).toEqual([
      expect.objectContaining({ code: 'upstream_error', message: expect.stringContaining('ALTNAME_INVALID') }),
    ]);
    expect(receiver.requests).toEqual([]);
  });

  it('has to have a certificate that somebody known vouches for', async () => {
    setDefaultCACertificates(trusted);
    const outcomes = await forward(dns(['127.0.0.1']));
    setDefaultCACertificates([...trusted, certificate.cert]);
    expect(outcomes).toEqual([
      expect.objectContaining({ code: 'upstream_error', message: expect.stringContaining('SELF_SIGNED') }),
    ]);
    expect(receiver.requests).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '169.254.169.254',
    '0.0.0.0',
  ])('may not be %s, whatever name stands for it', async (address) => {
    expect(await forward(dns([address]), { allowPrivate: false })).toEqual([
      expect.objectContaining({ code: 'forbidden', message: expect.stringContaining('FORWARD_ALLOW_PRIVATE') }),
    ]);
    expect(receiver.requests).toEqual([]);
  });

  it.each(['169.254.169.254', 'fe80::1', '0.0.0.0', '::ffff:127.0.0.1'])(
    'may not be %s even where private networks are allowed',
    async (address) => {
      expect(await forward(dns([address]))).toEqual([expect.objectContaining({ code: 'forbidden' })]);
    },
  );

  it.each(['127.0.0.1', '0x7f.1', '[::1]', '[::ffff:7f00:1]'])(
    'may not be %s itself, for which nothing is looked up',
    async (address) => {
      const clock = new FixedClock();
      const options = {
        url: `https://${address}:${receiver.port}`,
        secret: FORWARD_SECRET,
        types: [],
        allowPrivate: false,
      };
      const guarded = new Receiver(options, dns(['127.0.0.1']), DEFAULT_FORWARD_LIMITS, clock);
      const delivery = signDelivery(handledEvent(), FORWARD_SECRET, clock.now(), (json) => json);
      await expect(guarded.send(delivery, new AbortController().signal)).rejects.toMatchObject({ code: 'forbidden' });
      expect(receiver.requests).toEqual([]);
    },
  );

  it('is chosen from those that are allowed', async () => {
    receiver.script({});
    expect(await forward(dns(['169.254.169.254', '127.0.0.1', '::']))).toEqual(['taken']);
  });

  it('is looked at again for each connection', async () => {
    receiver.script({ headers: { connection: 'close' } }, {});
    const outcomes = await forward(dns(['127.0.0.1'], ['169.254.169.254']), { times: 2 });
    expect(outcomes).toEqual(['taken', expect.objectContaining({ code: 'forbidden' })]);
    expect(receiver.requests).toHaveLength(1);
  });

  it('is looked up once for a connection, so that no second answer counts', async () => {
    receiver.script({});
    expect(await forward(dns(['127.0.0.1'], ['169.254.169.254']))).toEqual(['taken']);
  });

  it('can be missing for a while', async () => {
    const missing: ResolveHost = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    expect(await forward(missing)).toEqual([
      expect.objectContaining({ code: 'upstream_error', message: expect.stringContaining('ENOTFOUND') }),
    ]);
  });

  it('is never a proxy of the environment', async () => {
    const proxy = await ScriptedServer.start();
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY'];
    for (const name of names) process.env[name] = proxy.url;
    receiver.script({});
    expect(await forward(dns(['127.0.0.1']))).toEqual(['taken']);
    for (const name of names) delete process.env[name];
    expect(proxy.requests).toEqual([]);
    await proxy.close();
  });
});
