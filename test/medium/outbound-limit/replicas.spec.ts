import { CountingServer, mostWithin } from '../../support/counting-server.js';
import { clockifyEnv } from '../../support/env.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { RunningService } from '../../support/running-service.js';

jest.setTimeout(60_000);

const GET_USER = { integration: 'clockify', operation: 'get_user' };

describe('three processes that call Clockify', () => {
  const LOAD_MS = 6_000;
  let database: TestDatabase;
  let clockify: CountingServer;
  let services: RunningService[] = [];

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
      body: JSON.stringify(GET_USER),
    });

  it('never make one call over the limit in any second, and use nine tenths of it under load', async () => {
    await start({ CLOCKIFY_REQUESTS_PER_SECOND: '10' });
    // More than are served in the time that is looked at: somebody is always waiting.
    const answers = await Promise.all(Array.from({ length: 75 }, (_, index) => call(index)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const arrivals = await clockify.arrivals();
    expect(mostWithin(1_000, arrivals)).toBeLessThanOrEqual(10);
    const underLoad = arrivals.filter((arrival) => arrival < arrivals[0]! + LOAD_MS);
    expect(underLoad.length).toBeGreaterThanOrEqual(0.9 * 10 * (LOAD_MS / 1_000));
  });

  it('share a budget of 30 calls an hour: of 200 that come, 30 go out, and the others are told when to come back', async () => {
    await start({ CLOCKIFY_REQUESTS_PER_HOUR: '30' });
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => call(index)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(refused).toHaveLength(170);
    expect(await clockify.arrivals()).toHaveLength(30);
    for (const { headers } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_590);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(3_601);
    }
    const { error } = (await refused[0]!.json()) as { error: object };
    expect(error).toMatchObject({
      code: 'rate_limited',
      message: expect.stringContaining('CLOCKIFY_REQUESTS_PER_HOUR'),
    });
  });
});
