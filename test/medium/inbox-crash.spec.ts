import { named } from '../factories/webhook-events.js';
import { WEBHOOK_ENV, WEBHOOK_TOKEN } from '../support/deliver.js';
import { DeliveryStorm } from '../support/delivery-storm.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { RunningService } from '../support/running-service.js';

const DELIVERIES = 2_000;

describe('the inbox', () => {
  let database: TestDatabase;
  let env: Record<string, string>;
  let storm: DeliveryStorm | undefined;

  beforeEach(async () => {
    database = await createTestDatabase();
    env = { DATABASE_URL: database.url, ...WEBHOOK_ENV };
  });
  afterEach(async () => {
    storm?.stop();
    await database.drop();
  });

  it.each([1, 2, 3])(
    'has every acknowledged delivery once after a kill -9 in the middle of 2,000 (%d)',
    async (time) => {
      let service = await RunningService.start(env);
      storm = new DeliveryStorm(DELIVERIES, () => service.url);
      const { acknowledged } = storm;
      const done = storm.run();
      await eventually(() => acknowledged.size > time * 400);
      await service.kill();
      service = await RunningService.start(env);
      await done;

      const stored = await query<{ id: string; subject: string }>(database.url, 'select id, subject from events');
      expect(stored).toHaveLength(DELIVERIES);
      expect(new Map(stored.map(({ id, subject }) => [subject, id]))).toEqual(acknowledged);
      await service.stop();
    },
  );

  const send = async (url: string, body: string): Promise<{ duplicate: boolean; event: { id: string } }> => {
    const response = await fetch(`${url}/webhooks/clockify`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'clockify-signature': WEBHOOK_TOKEN,
        'clockify-webhook-event-type': 'NEW_CLIENT',
      },
      body,
    });
    return ((await response.json()) as { data: { duplicate: boolean; event: { id: string } } }).data;
  };

  it('stores one event of 200 identical deliveries to each of three processes', async () => {
    const services = await Promise.all([1, 2, 3].map(() => RunningService.start(env)));
    const body = JSON.stringify(named());
    const answers = await Promise.all(
      services.flatMap(({ url }) => Array.from({ length: 200 }, () => send(url, body))),
    );
    expect(answers).toHaveLength(600);
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(answers.map(({ event }) => event.id)).size).toBe(1);
    expect(await query(database.url, 'select id from events')).toHaveLength(1);
    await Promise.all(services.map((service) => service.stop()));
  });

  it('knows a delivery again after a restart', async () => {
    const first = await RunningService.start(env);
    const body = JSON.stringify(named());
    const stored = await send(first.url, body);
    expect(await first.stop()).toBe(0);
    const second = await RunningService.start(env);
    expect(await send(second.url, body)).toEqual({ ...stored, duplicate: true });
    await second.stop();
  });
});
