import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { ScriptedServer } from '../support/scripted-server.js';

/** What is no number of seconds and no HTTP date, or a date that is over. */
const NONSENSE = [
  '1.5',
  '+3',
  '-5',
  '2, 2',
  '1e3',
  '0x10',
  'soon',
  '2026-11-23T09:31:00Z',
  'Tue, 23 Nov 2026 09:31:00 GMT',
  'Mon, 23 Nov 2026 09:00:00 GMT',
  'Wed, 01 Jan 1970 00:00:00 GMT',
];

describe('the Retry-After of an answer', () => {
  let upstream: ScriptedServer;
  let service: TestApp;
  /** When requests came, in the time of the service. */
  let cameAt: number[];

  beforeAll(async () => {
    upstream = await ScriptedServer.start();
  });
  afterAll(() => upstream.close());
  beforeEach(async () => {
    service = await makeApp({
      env: { ...clockifyEnv(upstream.url), SLACK_BOT_TOKEN: 'xoxb-test-0123456789', SLACK_BASE_URL: upstream.url },
    });
    cameAt = [];
    upstream.onRequest(() => Promise.resolve(void cameAt.push(service.clock.monotonic())));
  });
  afterEach(async () => {
    upstream.reset();
    await service.close();
  });

  const run = (integration: string, operation: string, params = {}) =>
    service.http.post('/actions/run').send({ integration, operation, params });
  const createClient = () => run('clockify', 'create_client', { workspaceId: 'ws1', body: { name: 'A' } });
  const waits = () => cameAt.slice(1).map((at, index) => at - (cameAt[index] ?? 0));
  const turnedAway = (headers: Record<string, string>) => ({ status: 429, headers });

  it.each(NONSENSE)('counts as none where it is %j: the usual time is waited', async (value) => {
    upstream.script(turnedAway({ 'retry-after': value }), { status: 201, json: { id: 'c1' } });
    await createClient().expect(200);
    expect(waits()).toEqual([2_000]);
    await eventually(() => expect(service.logs.text).toContain('it is not called for 2 s'));
  });

  it.each(['0', 'Mon, 23 Nov 2026 09:30:00 GMT', ...NONSENSE])(
    'of %j does not bring the next try sooner than after 200 ms, four tries in a row',
    async (value) => {
      upstream.script(...Array.from({ length: 4 }, () => turnedAway({ 'retry-after': value })));
      await createClient().expect(429);
      expect(waits()).toHaveLength(3);
      expect(Math.min(...waits())).toBeGreaterThanOrEqual(200);
      expect(service.logs.text).not.toMatch(/not called for (?:-|0 s|\d{5,})/);
    },
  );

  it.each(['0', ...NONSENSE])('of %j from Slack does not either', async (value) => {
    upstream.script(turnedAway({ 'retry-after': value }), { json: { ok: true, channel: 'C1', ts: '1.1' } });
    await run('slack', 'post_message', { channel: '#x', text: 'hi' }).expect(200);
    expect(Math.min(...waits())).toBeGreaterThanOrEqual(200);
  });

  it('is taken for an hour at the most, though it names a year far away', async () => {
    upstream.script(turnedAway({ 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' }));
    const { headers } = await createClient().expect(429);
    expect(headers['retry-after']).toBe('3600');
    await eventually(() => expect(service.logs.text).toContain('it is not called for 3600 s'));
  });

  it('is told by the clock of the answer where it is a date: ours may be wrong', async () => {
    upstream.script(
      turnedAway({ 'retry-after': 'Mon, 23 Nov 2026 12:00:07 GMT', date: 'Mon, 23 Nov 2026 12:00:00 GMT' }),
      { status: 201, json: { id: 'c1' } },
    );
    await createClient().expect(200);
    expect(waits()).toEqual([7_000]);
  });

  it('is told by our clock where the answer has no time of its own', async () => {
    upstream.script(turnedAway({ 'retry-after': 'Mon, 23 Nov 2026 09:30:07 GMT', date: 'today' }), {
      status: 201,
      json: { id: 'c1' },
    });
    await createClient().expect(200);
    expect(waits()).toEqual([7_000]);
  });
});
