import { handledEvent } from '../factories/handled-event.js';
import { findHandlers } from '../support/find-handlers.js';
import { FORWARD_SECRET } from '../support/forwarder.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer } from '../support/scripted-server.js';

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

describe('a service that is not told where to forward events', () => {
  it('has no handler for it', async () => {
    const service = await makeApp();
    expect(forwardHandlers(service)).toEqual([]);
    await service.close();
  });
});
