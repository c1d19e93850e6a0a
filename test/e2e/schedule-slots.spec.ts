import { RunsHousekeeping } from '../../src/runs/runs-housekeeping.js';
import type { HandledEvent } from '../../src/events/handling/handled-event.js';
import { ScheduleTicker } from '../../src/schedules/schedule-ticker.js';
import { SlotHandler } from '../../src/schedules/slot-handler.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { ScriptedServer } from '../support/scripted-server.js';

const CREATE = {
  integration: 'clockify',
  operation: 'create_client',
  params: { workspaceId: 'w', body: { name: 'A' } },
};
const DAY_MS = 24 * 60 * 60_000;
const READ = { integration: 'clockify', operation: 'get_user', params: {} };
const FILE = {
  integration: 'clockify',
  operation: 'export_invoice',
  params: { workspaceId: 'w', invoiceId: 'i', userLocale: 'en' },
};

describe('the handling of a slot', () => {
  let clockify: ScriptedServer;
  let service: TestApp;
  let names = 0;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({
      env: { ...clockifyEnv(clockify.url), RATE_LIMIT_PER_MINUTE: '10000' },
      // As in a process that does not notice how time passes: what is under way goes on beyond its deadline.
      limits: { deadlineMs: DAY_MS, tryTimeoutMs: DAY_MS },
    });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });
  beforeEach(() => clockify.reset());

  const create = async (action: object): Promise<string> => {
    const schedule = { name: `s${++names}`, cron: '0 0 1 1 *', timezone: 'UTC', action };
    return (await service.http.post('/schedules').send(schedule).expect(200)).body.data.id;
  };
  /** An event as the worker hands it over: each call of this is another slot. */
  const eventOf = (scheduleId: string, id = `slot${++names}`) => ({
    event: {
      id,
      source: 'schedule',
      type: 'schedule.slot',
      subject: `schedule/${scheduleId}`,
      requestId: `request-of-${id}`,
      data: JSON.parse(JSON.stringify({ scheduleId })),
    },
  });
  const handle = ({ event }: ReturnType<typeof eventOf>, { attempt = 1, replay = 0 } = {}): Promise<void> =>
    service.app
      .get(SlotHandler, { strict: false })
      .handle(JSON.parse(JSON.stringify({ ...event, attempt, replay })) as HandledEvent);
  const runsOf = async ({ event }: ReturnType<typeof eventOf>) =>
    (await service.http.get('/runs?limit=200').expect(200)).body.data.runs.filter(
      ({ requestId }: { requestId: string }) => requestId === event.requestId,
    );

  it('runs the action and records the run as that of a schedule', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const slot = eventOf(await create(CREATE));
    await handle(slot);
    expect(await runsOf(slot)).toEqual([
      expect.objectContaining({ trigger: 'schedule', caller: null, outcome: 'succeeded', operation: 'create_client' }),
    ]);
    const { runs } = (await service.http.get('/runs?trigger=schedule&limit=1')).body.data;
    expect(runs).toEqual(await runsOf(slot));
  });

  it('makes a write once, however often its event is handled', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const slot = eventOf(await create(CREATE));
    for (let attempt = 1; attempt <= 3; attempt++) await handle(slot, { attempt });
    expect(clockify.requests).toHaveLength(1);
    expect(await runsOf(slot)).toHaveLength(1);
  });

  it('makes a write for each slot', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } }, { status: 201, json: { id: 'c2' } });
    const id = await create(CREATE);
    for (let count = 0; count < 2; count++) await handle(eventOf(id));
    expect(clockify.requests).toHaveLength(2);
  });

  it('makes a write once more for a replay, however often that is handled', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } }, { status: 201, json: { id: 'c2' } });
    const slot = eventOf(await create(CREATE));
    await handle(slot);
    for (let attempt = 2; attempt <= 3; attempt++) await handle(slot, { attempt, replay: 1 });
    expect(clockify.requests).toHaveLength(2);
    expect((await runsOf(slot)).map(({ trigger }: { trigger: string }) => trigger)).toEqual(['replay', 'schedule']);
  });

  it('asks again what only reads, and for a file', async () => {
    const answer = { json: { id: 'u1' } };
    clockify.script(answer, answer, { bytes: new Uint8Array([1]) }, { bytes: new Uint8Array([1]) });
    for (const action of [READ, FILE]) {
      const slot = eventOf(await create(action));
      for (let attempt = 1; attempt <= 2; attempt++) await handle(slot, { attempt });
    }
    expect(clockify.requests).toHaveLength(4);
  });

  it('fails as its action does, and does not ask to be tried again when that has failed for good', async () => {
    clockify.script({ status: 500, json: { message: 'Internal error', code: 500 } }, { status: 403 });
    const slot = eventOf(await create(CREATE));
    await expect(handle(slot)).rejects.toMatchObject({ code: 'upstream_error', details: { outcome: 'unknown' } });
    const [{ id }] = await runsOf(slot);
    await expect(handle(slot, { attempt: 2 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/replayed: .*Internal error/),
      details: { runId: id },
    });
    expect(clockify.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it.each([
    ['for its frequency', 'rate_limited', Array.from({ length: 4 }, () => ({ status: 429 }))],
    ['for the credential', 'unauthorized', [{ status: 401 }]],
    ['for the role', 'forbidden', [{ status: 403 }]],
  ])('is tried again when it was turned away %s', async (_why, code, refusals) => {
    const slot = eventOf(await create(CREATE));
    clockify.script(...refusals);
    await expect(handle(slot)).rejects.toMatchObject({ code });
    clockify.script({ status: 201, json: { id: 'c1' } });
    await handle(slot, { attempt: 2 });
    expect((await runsOf(slot)).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['succeeded', 'failed']);
  });

  it('waits for an attempt that is still at it, and never makes a write that it may have made', async () => {
    const slot = eventOf(await create(CREATE));
    const { promise: late, resolve: answer } = Promise.withResolvers<void>();
    clockify.onRequest(() => late);
    clockify.script({ status: 201, json: { id: 'c1' } });
    const first = handle(slot);
    await eventually(() => clockify.requests.length === 1);
    await expect(handle(slot, { attempt: 2 })).rejects.toMatchObject({ code: 'unavailable', retryAfterSeconds: 30 });
    service.clock.advance(2 * 60_000);
    await service.app.get(RunsHousekeeping, { strict: false }).endAbandoned();
    await expect(handle(slot, { attempt: 3 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Whether create_client was carried out is not known'),
      details: { outcome: 'unknown' },
    });
    expect(clockify.requests).toHaveLength(1);
    expect((await runsOf(slot)).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['unknown']);
    answer();
    await first;
  });

  it('runs nothing for a schedule that is gone', async () => {
    const slot = eventOf(await create(CREATE));
    await service.http.delete(`/schedules/${slot.event.data.scheduleId}`).expect(200);
    await handle(slot);
    expect(clockify.requests).toHaveLength(0);
    expect(await runsOf(slot)).toEqual([]);
  });

  it('runs nothing for one that is switched off, unless somebody asks for it', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const slot = eventOf(await create(CREATE));
    await service.http.patch(`/schedules/${slot.event.data.scheduleId}`).send({ enabled: false }).expect(200);
    await handle(slot);
    expect(clockify.requests).toHaveLength(0);
    await handle(slot, { attempt: 2, replay: 1 });
    expect(clockify.requests).toHaveLength(1);
  });

  it('does not take an action that was changed after its run for the one that was run', async () => {
    clockify.script({ status: 201, json: { id: 'c1' } });
    const slot = eventOf(await create(CREATE));
    await handle(slot);
    const action = { ...CREATE, params: { workspaceId: 'w', body: { name: 'B' } } };
    await service.http.patch(`/schedules/${slot.event.data.scheduleId}`).send({ action }).expect(200);
    await expect(handle(slot, { attempt: 2 })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('was changed'),
    });
    expect(clockify.requests).toHaveLength(1);
  });

  it('is told with its run by the schedule, a failed one as well', async () => {
    const schedule = { name: 'told', cron: '0 * * * *', timezone: 'UTC', action: CREATE };
    const { id } = (await service.http.post('/schedules').send(schedule).expect(200)).body.data;
    const next = async (step: object) => {
      // The worker may take the slot as well, before us or after.
      clockify.reset();
      clockify.script(step, step);
      service.clock.advance(60 * 60_000 - (service.clock.now() % (60 * 60_000)));
      await service.app.get(ScheduleTicker, { strict: false }).tick();
      const { lastSlot } = (await service.http.get('/schedules/told').expect(200)).body.data;
      const slot = eventOf(id, lastSlot.eventId);
      await handle(slot).catch(() => 'failed');
      return { slot, told: (await service.http.get('/schedules/told').expect(200)).body.data.lastSlot };
    };
    const { slot, told } = await next({ status: 201, json: { id: 'c1' } });
    const at = new Date(service.clock.now()).toISOString();
    expect(told).toEqual({ at, eventId: slot.event.id, runId: expect.any(String) });
    const { told: failed } = await next({ status: 403 });
    expect(failed).toEqual({ at: expect.any(String), eventId: expect.any(String), runId: expect.any(String) });
    expect((await service.http.get(`/runs/${failed.runId}`).expect(200)).body.data.outcome).toBe('failed');
    expect(failed.runId).not.toBe(told.runId);
  });
});
