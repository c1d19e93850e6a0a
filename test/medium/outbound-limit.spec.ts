import { setTimeout as delay } from 'node:timers/promises';
import { CountingServer, mostWithin } from '../support/counting-server.js';
import { clockifyEnv } from '../support/env.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { RunningService } from '../support/running-service.js';

jest.setTimeout(60_000);

const SECOND_MS = 1_000;
const LOAD_MS = 6_000;

describe('three processes that call Clockify', () => {
  let database: TestDatabase;
  let clockify: CountingServer;
  let services: RunningService[];

  beforeEach(async () => {
    database = await createTestDatabase();
    clockify = await CountingServer.start();
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.kill()));
    await clockify.close();
    await database.drop();
  });

  const start = async (env: Record<string, string>): Promise<void> => {
    const all = { ...clockifyEnv(clockify.url), DATABASE_URL: database.url, RATE_LIMIT_PER_MINUTE: '100000', ...env };
    services = await Promise.all([1, 2, 3].map(() => RunningService.start(all)));
  };
  const call = (index: number) =>
    fetch(`${services[index % services.length]!.url}/actions/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ integration: 'clockify', operation: 'get_user' }),
    });

  it.each([10, 50])('never make one call over %d a second, and use at least 90 %% of them under load', async (limit) => {
    await start({ CLOCKIFY_REQUESTS_PER_SECOND: String(limit) });
    const end = performance.now() + LOAD_MS;
    const caller = async (index: number): Promise<void> => {
      while (performance.now() < end) expect((await call(index)).status).toBe(200);
    };
    const load = Promise.all(Array.from({ length: 3 * limit }, (_, index) => caller(index)));
    await delay(LOAD_MS);
    const made = (await clockify.arrivals()).length;
    await load;
    const a = await clockify.arrivals();
    console.log(made, a.length, mostWithin(SECOND_MS, a), (a.length-1) / (a.at(-1)! - a[0]!) * 1000, Math.min(...a.slice(limit).map((x, i) => x - a[i]!)));
    console.log(services.map(s => s.logLines.filter(l => l.level !== 'info').map(l => l.msg)));
    expect(mostWithin(SECOND_MS, a)).toBeLessThanOrEqual(limit);
    expect(made).toBeGreaterThanOrEqual(0.9 * limit * (LOAD_MS / SECOND_MS));
  });
});
