import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { ScriptedServer, type Step } from '../support/scripted-server.js';

const MINUTE_MS = 60_000;
const START_TIMER = {
  operation: 'start_timer',
  params: { workspaceId: 'ws1', body: { start: '2026-11-23T09:30:00Z' } },
};

describe('a clock that differs from that of Clockify', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeEach(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: clockifyEnv(clockify.url),
      limits: { maxRetries: 0, tryTimeoutMs: 60 * MINUTE_MS, deadlineMs: 120 * MINUTE_MS },
    });
  });
  afterEach(async () => {
    await service.close();
    await clockify.close();
  });

  const run = ({ operation, params }: { operation: string; params: object }) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });
  const warningsOf = async () => (await service.http.get('/readyz').expect(200)).body.data.warnings;
  /** An answer of Clockify, whose clock is right, while ours is ahead by so much. */
  const answered = (aheadMs: number, step: Step): Step => ({
    ...step,
    headers: { date: new Date(service.clock.now() - aheadMs).toUTCString() },
  });

  it.each([
    ['10 minutes ahead of', 10 * MINUTE_MS],
    ['10 minutes behind', -10 * MINUTE_MS],
    ['3 days ahead of', 72 * 60 * MINUTE_MS],
  ])('by being %s it is told: in answers that are about times, and by readyz', async (words, ahead) => {
    clockify.script(answered(ahead, { status: 201, json: { id: 'e1' } }));
    const { body } = await run(START_TIMER).expect(200);
    expect(body.notes).toEqual([expect.stringContaining(`The clock of this machine is ${words} that of Clockify`)]);
    expect(await warningsOf()).toEqual(body.notes);
    clockify.script(answered(ahead, { json: [] }));
    const { body: tags } = await run({ operation: 'list_tags', params: { workspaceId: 'ws1' } }).expect(200);
    expect(tags.notes).toBeUndefined();
  });

  it('explains a refusal whose words do not', async () => {
    const refusal = { status: 400, json: { message: 'Start datetime is after end datetime', code: 501 } };
    clockify.script(answered(10 * MINUTE_MS, refusal));
    const { body } = await run(START_TIMER).expect(400);
    expect(body.error.message).toMatch(
      /^Clockify refused the request: Start datetime is after end datetime\. The clock of this machine is 10 minutes ahead/,
    );
    expect(body.error.details).toMatchObject({ upstream: { code: 501 } });
  });

  it('is told with what is only planned', async () => {
    clockify.script(
      answered(10 * MINUTE_MS, {
        json: { id: 'u1', activeWorkspace: 'ws1', settings: { timeZone: 'UTC', weekStart: 'MONDAY' } },
      }),
    );
    const said = { text: 'log today 8:00 to 9:00: planning', dryRun: true };
    const { body } = await service.http.post('/commands').send(said).expect(200);
    expect(body.data.notes).toEqual([
      expect.stringContaining('Times are in UTC'),
      expect.stringContaining('10 minutes'),
    ]);
  });

  it.each([0, 59_000, -59_000])('by %s ms is not', async (ahead) => {
    clockify.script(answered(ahead, { status: 201, json: { id: 'e1' } }));
    expect((await run(START_TIMER).expect(200)).body.notes).toBeUndefined();
    expect(await warningsOf()).toBeUndefined();
  });

  it('is not blamed for an answer that took long, was kept on the way, or comes from somebody else', async () => {
    const slow = answered(0, { status: 201, json: { id: 'e1' } });
    clockify.script(slow);
    clockify.onRequest(() => Promise.resolve(service.clock.advance(5 * MINUTE_MS)));
    expect((await run(START_TIMER).expect(200)).body.notes).toBeUndefined();
    clockify.onRequest(() => Promise.resolve());
    const date = new Date(service.clock.now() - 60 * MINUTE_MS).toUTCString();
    clockify.script({ json: { id: 'e1' }, headers: { date, age: '3600' } });
    expect((await run(START_TIMER).expect(200)).body.notes).toBeUndefined();
    clockify.script({ status: 502, text: '<html>proxy</html>', headers: { date } });
    await run({ operation: 'list_tags', params: { workspaceId: 'ws1' } }).expect(502);
    expect(await warningsOf()).toBeUndefined();
  });

  it('is forgotten as soon as it is right again', async () => {
    clockify.script(answered(10 * MINUTE_MS, { status: 201, json: { id: 'e1' } }));
    await run(START_TIMER).expect(200);
    service.clock.step(-10 * MINUTE_MS);
    expect(await warningsOf()).toBeUndefined();
    clockify.script(answered(0, { status: 201, json: { id: 'e1' } }));
    expect((await run(START_TIMER).expect(200)).body.notes).toBeUndefined();
  });
});
