import { named } from '../factories/webhook-events.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { FORWARD_SECRET } from '../support/forwarder.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

describe('a service that is told to stop while it handles an event', () => {
  let database: TestDatabase;
  let receiver: ScriptedServer;
  let service: RunningService;

  const start = (env: Record<string, string> = {}) =>
    RunningService.start({
      DATABASE_URL: database.url,
      FORWARD_URL: receiver.url,
      FORWARD_SECRET,
      FORWARD_ALLOW_PRIVATE: 'true',
      ...WEBHOOK_ENV,
      ...env,
    });
  beforeEach(async () => {
    database = await createTestDatabase();
    receiver = await ScriptedServer.start();
    service = await start();
  });
  afterEach(async () => {
    await receiver.close();
    await database.drop();
  });

  const deliver = () =>
    fetch(`${service.url}/webhooks/clockify`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'clockify-signature': WEBHOOK_TOKEN,
        'clockify-webhook-event-type': 'NEW_TAG',
      },
      body: JSON.stringify(named()),
    });
  const event = async () => (await query(database.url, 'select state, attempt_count from events'))[0];

  it('waits for it, and cuts it off when it is told once more: the next start handles it again', async () => {
    receiver.script({ hang: true }, { status: 200 });
    await deliver();
    await eventually(() => receiver.requests.length === 1);
    service.signal('SIGTERM');
    await eventually(() => service.log.includes('waiting for handlers of events'));
    expect(await service.stop('SIGTERM')).toBe(3);
    expect(service.log).toContain('handlers of events are cut off');
    expect(await event()).toEqual({ state: 'pending', attempt_count: 1 });

    service = await start();
    await eventually(async () => (await event())?.['state'] === 'done');
    expect(await service.stop()).toBe(0);
  });

  it('waits for it as long as it may, and then cuts it off', async () => {
    await service.stop();
    service = await start({ SHUTDOWN_TIMEOUT_SECONDS: '1' });
    receiver.script({ hang: true });
    await deliver();
    await eventually(() => receiver.requests.length === 1);
    expect(await service.stop()).toBe(3);
    expect(await event()).toEqual({ state: 'pending', attempt_count: 1 });
  });
});
