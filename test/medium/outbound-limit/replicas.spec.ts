import { CountingServer } from '../../support/counting-server.js';
import { clockifyEnv } from '../../support/env.js';
import { createTestDatabase, type TestDatabase } from '../../support/postgres/create-test-database.js';
import { query } from '../../support/postgres/query.js';
import { RunningService } from '../../support/running-service.js';

const GET_USER = { integration: 'clockify', operation: 'get_user' };

describe('three processes that call Clockify', () => {
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

  it('share the limit of a second: 75 calls at 10 a second need more than seven, however fast everybody is', async () => {
    await start({ CLOCKIFY_REQUESTS_PER_SECOND: '10' });
    const startedAt = Date.now();
    const answers = await Promise.all(Array.from({ length: 75 }, (_, index) => call(index)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(await clockify.arrivals()).toHaveLength(75);
    const [row] = await query<{ last: number }>(
      database.url,
      "select (state->>'lastSlot')::float8 as last from outbound_limits",
    );
    expect(row?.last).toBeGreaterThanOrEqual(startedAt + 7_000);
  });

  it('share a budget of 30 calls an hour: of 200 that come, 30 go out, and the others are told when to come back', async () => {
    await start({ CLOCKIFY_REQUESTS_PER_HOUR: '30' });
    const startedAt = performance.now();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => call(index)));
    const refused = answers.filter(({ status }) => status === 429);
    const tookSeconds = Math.ceil((performance.now() - startedAt) / 1_000);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
    expect(refused).toHaveLength(170);
    expect(await clockify.arrivals()).toHaveLength(30);
    for (const { headers } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(3_600 - tookSeconds);
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(3_601);
    }
    const { error } = (await refused[0]!.json()) as { error: object };
    expect(error).toMatchObject({
      code: 'rate_limited',
      message: expect.stringContaining('CLOCKIFY_REQUESTS_PER_HOUR'),
    });
  });
});
