import { ScheduleTicker } from '../../src/schedules/schedule-ticker.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { ScriptedServer } from '../support/scripted-server.js';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

const EVERY_TWO_SECONDS = {
  name: 'often',
  cron: '*/2 * * * * *',
  timezone: 'Europe/Berlin',
  action: { integration: 'clockify', operation: 'create_client', params: { workspaceId: 'w', body: { name: 'A' } } },
};

describe('a schedule every two seconds', () => {
  let clockify: ScriptedServer;
  let database: TestDatabase;
  const services: TestApp[] = [];

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
  });
  afterAll(() => clockify.close());
  beforeEach(async () => {
    clockify.reset();
    clockify.script(...Array.from({ length: 500 }, (_, index) => ({ status: 201, json: { id: `c${index}` } })));
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const service of services.splice(0)) await service.close();
    await database.drop();
  });

  /** A replica; its clock starts where all others start. */
  async function start(): Promise<TestApp> {
    const env = { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '100000' };
    const service = await makeApp({ env, database });
    services.push(service);
    return service;
  }
  async function stop(service: TestApp): Promise<void> {
    services.splice(services.indexOf(service), 1);
    await service.close();
  }
  const tick = (service: TestApp) => service.app.get(ScheduleTicker, { strict: false }).tick();
  /** Lets seconds pass, with a tick after each of them; what that sets off is done before the next one. */
  async function pass(service: TestApp, seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      service.clock.advance(SECOND_MS);
      await tick(service);
      await allDone(service);
    }
  }
  const create = async (service: TestApp): Promise<string> =>
    (await service.http.post('/schedules').send(EVERY_TWO_SECONDS).expect(200)).body.data.id;
  const slotsOf = async (service: TestApp): Promise<number[]> => {
    const { events } = (await service.http.get('/events?source=schedule&limit=200').expect(200)).body.data;
    return events.map(({ externalId }: { externalId: string }) =>
      Date.parse(externalId.slice(externalId.indexOf(':') + 1)),
    );
  };
  const nextSlotOf = async (service: TestApp): Promise<number> =>
    Date.parse((await service.http.get('/schedules/often').expect(200)).body.data.nextSlots[0]);
  /** The slots of a span of time, itself not included. */
  const between = (from: number, until: number): number[] =>
    Array.from({ length: (until - from) / (2 * SECOND_MS) }, (_, index) => from + (index + 1) * 2 * SECOND_MS);

  /** Every slot of a span has one event and one run of its action, and no slot has two. */
  async function expectDone(service: TestApp, from: number, until: number): Promise<void> {
    const slots = await slotsOf(service);
    expect(slots.filter((slot) => slot > from && slot <= until).toSorted()).toEqual(between(from, until));
    expect(new Set(slots).size).toBe(slots.length);
    await allDone(service);
  }
  const allDone = (service: TestApp): Promise<void> =>
    eventually(async () => expect(clockify.requests.length).toBe((await slotsOf(service)).length));

  it.each([
    ['an hour', HOUR_MS],
    ['a day', DAY_MS],
    ['a year', 365 * DAY_MS],
  ])('goes on when the clock was %s ahead for five seconds', async (_long, ahead) => {
    const service = await start();
    await create(service);
    const began = service.clock.now();
    await pass(service, 4);
    service.clock.step(ahead);
    await pass(service, 5);
    service.clock.step(-ahead);
    await pass(service, 5);
    expect((await nextSlotOf(service)) - service.clock.now()).toBeLessThanOrEqual(2 * SECOND_MS);
    await pass(service, 6);
    await expectDone(service, began, began + 20 * SECOND_MS);
  });

  it('runs no slot again when the clock is set back and forward again, and tells which ones come', async () => {
    const service = await start();
    await create(service);
    const began = service.clock.now();
    await pass(service, 10);
    service.clock.step(-8 * SECOND_MS);
    await pass(service, 4);
    expect(await nextSlotOf(service)).toBe(began + 12 * SECOND_MS);
    service.clock.step(8 * SECOND_MS);
    await pass(service, 6);
    await expectDone(service, began, began + 20 * SECOND_MS);
  });

  it('goes on when the clock was a day ahead, and two, and is right again', async () => {
    const service = await start();
    await create(service);
    const began = service.clock.now();
    await pass(service, 2);
    service.clock.step(DAY_MS);
    await pass(service, 2);
    service.clock.step(DAY_MS);
    await pass(service, 2);
    service.clock.step(-2 * DAY_MS);
    await pass(service, 14);
    await expectDone(service, began, began + 20 * SECOND_MS);
  });

  it('goes on when it was made while the clock was a day ahead', async () => {
    const service = await start();
    service.clock.step(DAY_MS);
    await create(service);
    await pass(service, 2);
    service.clock.step(-DAY_MS);
    const right = service.clock.now();
    await pass(service, 10);
    await expectDone(service, right, right + 10 * SECOND_MS);
  });

  it('goes on when the clock was a day ahead while the service was started, and is right at the next start', async () => {
    const first = await start();
    await create(first);
    const began = first.clock.now();
    await pass(first, 4);
    await stop(first);
    const second = await start();
    second.clock.step(4 * SECOND_MS + DAY_MS);
    await pass(second, 2);
    await stop(second);
    const third = await start();
    third.clock.step(6 * SECOND_MS);
    await pass(third, 4);
    await expectDone(third, began, began + 10 * SECOND_MS);
  });

  it('runs each slot once on replicas of which one is ahead for a while', async () => {
    const right = await start();
    const wrong = await start();
    await create(right);
    const began = right.clock.now();
    for (let second = 0; second < 20; second++) {
      if (second === 4) wrong.clock.step(DAY_MS);
      if (second === 9) wrong.clock.step(-DAY_MS);
      await Promise.all([pass(right, 1), pass(wrong, 1)]);
    }
    await expectDone(right, began, began + 20 * SECOND_MS);
  });

  it('is not lost by a replica that is a day ahead and stays so', async () => {
    const right = await start();
    const wrong = await start();
    wrong.clock.step(DAY_MS);
    await create(right);
    const began = right.clock.now();
    for (let second = 0; second < 10; second++) {
      await pass(wrong, 1);
      await pass(right, 1);
    }
    await expectDone(right, began, began + 10 * SECOND_MS);
    const missed = wrong.logs.lines.filter(({ msg }) => msg === 'slots were missed');
    expect(missed.length).toBeLessThanOrEqual(1);
  });
});
