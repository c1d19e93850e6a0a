import { Webhook } from 'standardwebhooks';
import { handledEvent } from '../factories/handled-event.js';
import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { findHandlers } from '../support/find-handlers.js';
import { FORWARD_SECRET } from '../support/forwarder.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { type ReceivedRequest, ScriptedServer } from '../support/scripted-server.js';

const forwardHandlers = ({ app }: TestApp) => findHandlers(app).filter(({ options }) => options.name === 'forward');

describe('a service that forwards events', () => {
  let receiver: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    receiver = await ScriptedServer.start();
    service = await makeApp({
      env: { FORWARD_URL: `${receiver.url}/made-up-path`, FORWARD_SECRET, FORWARD_ALLOW_PRIVATE: 'true' },
    });
  });
  afterAll(async () => {
    await service.close();
    await receiver.close();
  });

  it('has one handler for every event of Clockify', async () => {
    receiver.script({});
    const handlers = forwardHandlers(service);
    expect(handlers.map(({ options }) => options)).toEqual([{ name: 'forward', source: 'clockify', inferred: true }]);
    await handlers[0]?.handle(handledEvent(), { signal: new AbortController().signal });
    expect(receiver.requests).toHaveLength(1);
  });

  it('says at the start where they go, and no more of the address than its host', () => {
    expect(service.logs.text).toContain(`events are forwarded to ${new URL(receiver.url).host}`);
    expect(service.logs.text).not.toContain('made-up-path');
    expect(service.logs.text).not.toContain(FORWARD_SECRET);
  });
});

describe('an event of Clockify', () => {
  let receiver: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    receiver = await ScriptedServer.start();
    service = await makeApp({
      env: {
        ...WEBHOOK_ENV,
        RATE_LIMIT_PER_MINUTE: '100000',
        FORWARD_URL: `${receiver.url}/made-up-path`,
        FORWARD_SECRET,
        FORWARD_ALLOW_PRIVATE: 'true',
      },
    });
    // A receiver refuses what is too old by its own clock.
    service.clock.advance(Date.now() - service.clock.now());
  });
  afterEach(async () => {
    await service.close();
    await receiver.close();
  });

  const send = async (): Promise<string> => {
    const { body } = await deliver(service, { type: 'NEW_TAG', body: named({ note: 'ünïcode' }) }).expect(200);
    return body.data.event.id as string;
  };
  const show = async (id: string) => (await service.http.get(`/events/${id}`).expect(200)).body.data;
  const verify = ({ bytes, headers }: ReceivedRequest) =>
    new Webhook(FORWARD_SECRET).verify(bytes, headers as Record<string, string>);

  it('arrives at the receiver, signed and with all its fields', async () => {
    receiver.script({ status: 204 });
    const id = await send();
    await eventually(async () => (await show(id)).state === 'done');
    expect(receiver.requests.map(verify)).toEqual([
      expect.objectContaining({ id, type: 'NEW_TAG', data: expect.objectContaining({ note: 'ünïcode' }) }),
    ]);
  });

  it('is sent again under the same id when the receiver could not take it', async () => {
    receiver.script({ status: 503, text: FORWARD_SECRET }, { status: 200 });
    const id = await send();
    await eventually(async () => (await show(id)).attempts.length === 1);
    const { error } = await show(id);
    expect(error).toMatchObject({ code: 'upstream_error', handler: 'forward' });
    for (const secret of [FORWARD_SECRET, 'made-up-path']) expect(error.message).not.toContain(secret);
    service.clock.advance(10_000);
    await eventually(async () => (await show(id)).state === 'done');
    expect(receiver.requests.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  });

  it('is a dead letter once the receiver refuses it for good, and goes out again when it is redriven', async () => {
    receiver.script({ status: 410 }, { status: 200 });
    const id = await send();
    await eventually(async () => (await show(id)).state === 'dead');
    await service.http.post(`/dead-letters/${id}/redrive`).expect(200);
    await eventually(async () => (await show(id)).state === 'done');
    expect(receiver.requests).toHaveLength(2);
  });
});

describe('a service that is not told where to forward events', () => {
  it('has no handler for it', async () => {
    const service = await makeApp();
    expect(forwardHandlers(service)).toEqual([]);
    await service.close();
  });
});
