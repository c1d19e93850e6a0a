import { Webhook } from 'standardwebhooks';
import { handledEvent } from '../../test/factories/handled-event.js';
import { type Forwarder, FORWARD_SECRET, makeForwarder } from '../../test/support/forwarder.js';
import { type ReceivedRequest, ScriptedServer } from '../../test/support/scripted-server.js';

const PERMANENT = ['validation_error', 'not_found', 'forbidden', 'conflict'];
/** For one delivery, by the test's clock. */
const TIMEOUT_MS = 150;

function verified({ bytes, headers }: ReceivedRequest, secret = FORWARD_SECRET): unknown {
  return new Webhook(secret).verify(bytes, headers as Record<string, string>);
}

describe('an event that is forwarded', () => {
  let receiver: ScriptedServer;
  let forwarder: Forwarder;

  beforeAll(async () => {
    receiver = await ScriptedServer.start();
    forwarder = await makeForwarder({
      env: { FORWARD_URL: `${receiver.url}/hooks/made-up-path?tenant=acme`, FORWARD_ALLOW_PRIVATE: 'true' },
      timeoutMs: TIMEOUT_MS,
    });
    receiver.onHang(() => forwarder.clock.advance(TIMEOUT_MS));
  });
  afterEach(() => receiver.reset());
  afterAll(async () => {
    await forwarder.close();
    await receiver.close();
  });

  it('reaches the receiver as it was received, with a signature that can be verified', async () => {
    receiver.script({ status: 204 });
    const event = handledEvent({ data: { id: 'c1', name: 'Zażółć "€" 1.50', rate: 1.5, note: null } });
    await forwarder.forward(event);
    const [request] = receiver.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/hooks/made-up-path' });
    expect(request?.query.get('tenant')).toBe('acme');
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'clankerbot',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(forwarder.clock.now() / 1000)),
      'webhook-signature': expect.stringMatching(/^v1,/),
    });
    expect(verified(request!)).toEqual({
      id: event.id,
      source: 'clockify',
      type: 'NEW_CLIENT',
      inferred: false,
      subject: event.subject,
      workspaceId: event.workspaceId,
      receivedAt: '2026-11-23T09:29:59.250Z',
      data: { id: 'c1', name: 'Zażółć "€" 1.50', rate: 1.5, note: null },
    });
  });

  it('does not verify with another secret, nor when it was changed', async () => {
    receiver.script({});
    await forwarder.forward(handledEvent());
    const request = receiver.requests[0]!;
    expect(() => verified(request, `whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow('No matching signature');
    const changed = Buffer.from(request.bytes.toString().replace('NEW_CLIENT', 'NEW_CLIENS'));
    expect(() => verified({ ...request, bytes: changed })).toThrow('No matching signature');
  });

  it('keeps its id when it is sent again, and is signed anew', async () => {
    receiver.script({ status: 503 }, {});
    await expect(forwarder.forward(handledEvent())).rejects.toThrow('status 503');
    forwarder.clock.advance(60_000);
    await forwarder.forward(handledEvent({ attempt: 2 }));
    const [first, second] = receiver.requests;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(verified(second!)).toEqual(verified(first!));
  });

  it('is told to be a guess where its type is one', async () => {
    receiver.script({});
    await forwarder.forward(handledEvent({ inferred: true }));
    expect(receiver.requests[0]?.body).toMatchObject({ inferred: true });
    expect(forwarder.handlers[0]?.options).toMatchObject({ source: 'clockify', inferred: true });
  });

  it.each([200, 201, 202, 204, 299])('is taken when the receiver answers %i', async (status) => {
    receiver.script({ status, ...(status !== 204 && { text: 'thanks' }) });
    await expect(forwarder.forward(handledEvent())).resolves.toBeUndefined();
  });

  it.each([
    [301, 'forbidden'],
    [302, 'forbidden'],
    [307, 'forbidden'],
    [400, 'validation_error'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'validation_error'],
    [409, 'conflict'],
    [410, 'not_found'],
    [413, 'validation_error'],
    [422, 'validation_error'],
  ])('is not tried again after %i', async (status, code) => {
    receiver.script({ status });
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({ code, details: { upstream: { status } } });
    expect(PERMANENT).toContain(code);
  });

  it.each([
    [408, 'upstream_timeout'],
    [425, 'upstream_error'],
    [429, 'rate_limited'],
    [500, 'upstream_error'],
    [502, 'upstream_error'],
    [503, 'upstream_error'],
    [504, 'upstream_timeout'],
  ])('is worth another try after %i', async (status, code) => {
    receiver.script({ status });
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({ code, retryAfterSeconds: undefined });
    expect(PERMANENT).not.toContain(code);
  });

  it.each([429, 503])('is tried again when the receiver says so with a %i', async (status) => {
    receiver.script({ status, headers: { 'retry-after': '120' } });
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({ retryAfterSeconds: 120 });
  });

  it('does not follow a redirect', async () => {
    receiver.script({ status: 308, headers: { location: `${receiver.url}/elsewhere` } }, {});
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringMatching(/redirect.*FORWARD_URL/),
    });
    expect(receiver.requests).toHaveLength(1);
  });

  it('is given up for now when the receiver does not answer in time', async () => {
    receiver.script({ hang: true });
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({ code: 'upstream_timeout' });
  });

  it('is given up for now when the service cannot wait any more', async () => {
    receiver.script({ hang: true });
    const stop = new AbortController();
    receiver.onRequest(() => Promise.resolve(stop.abort()));
    await expect(forwarder.forward(handledEvent(), stop.signal)).rejects.toMatchObject({ code: 'upstream_timeout' });
  });

  it('is given up for now when the connection breaks', async () => {
    receiver.script({ cut: 'before answer' });
    await expect(forwarder.forward(handledEvent())).rejects.toMatchObject({
      code: 'upstream_error',
      message: expect.stringContaining('ECONNRESET'),
    });
  });

  it.each([{ cut: 'inside answer' }, { hang: 'with blank lines' }, { text: 'x'.repeat(1024 * 1024) }] as const)(
    'is taken by a good status, whatever comes after it',
    async (step) => {
      receiver.script(step);
      await expect(forwarder.forward(handledEvent())).resolves.toBeUndefined();
    },
  );
});

describe('which events are forwarded', () => {
  let receiver: ScriptedServer;
  beforeAll(async () => {
    receiver = await ScriptedServer.start();
  });
  afterAll(() => receiver.close());

  it('is told by their types', async () => {
    const env = { FORWARD_URL: receiver.url, FORWARD_ALLOW_PRIVATE: 'true', FORWARD_TYPES: 'NEW_TAG,NEW_CLIENT' };
    const forwarder = await makeForwarder({ env });
    receiver.script({}, {}, {});
    for (const type of ['NEW_CLIENT', 'NEW_PROJECT', 'NEW_TAG']) await forwarder.forward(handledEvent({ type }));
    expect(receiver.requests.map(({ body }) => (body as { type: string }).type)).toEqual(['NEW_CLIENT', 'NEW_TAG']);
    await forwarder.close();
  });

  it('is none where no address is set, and then nobody handles them', async () => {
    const forwarder = await makeForwarder({ env: {} });
    expect(forwarder.handlers).toEqual([]);
    await forwarder.close();
  });
});
