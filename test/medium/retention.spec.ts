import { IdempotencyPurge } from '../../src/actions/idempotency/idempotency-purge.js';
import { EventsPurge } from '../../src/events/events-purge.js';
import { RunsHousekeeping } from '../../src/runs/runs-housekeeping.js';
import { named } from '../factories/webhook-events.js';
import { deliver, SHARED_SECRET, WEBHOOK_ENV } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { eventually } from '../support/postgres/eventually.js';
import { query } from '../support/postgres/query.js';
import { Recording, recordingModule } from '../support/recording-handler.js';
import { ScriptedServer } from '../support/scripted-server.js';

const DAY_MS = 24 * 60 * 60 * 1000;

async function purge({ app }: TestApp): Promise<void> {
  await app.get(RunsHousekeeping, { strict: false }).purge();
  await app.get(EventsPurge, { strict: false }).purge();
  await app.get(IdempotencyPurge, { strict: false }).purge();
}

const count = async ({ database }: TestApp, table: string): Promise<number> =>
  (await query<{ count: number }>(database.url, `select count(*)::integer as count from ${table}`))[0]!.count;

describe.each([7, 8, 30, 3650])('with RETENTION_DAYS=%i', (days) => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), ...WEBHOOK_ENV, RETENTION_DAYS: String(days) } });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });

  const kept = async () => ({
    runs: (await service.http.get('/runs')).body.data.runs.length,
    events: (await service.http.get('/events')).body.data.events.length,
  });

  it('runs and events are kept for so long, and not longer', async () => {
    clockify.script({ json: { id: 'u1' } });
    await service.http.post('/actions/run').send({ integration: 'clockify', operation: 'get_user' }).expect(200);
    await deliver(service, { type: 'NEW_TAG', body: named({ id: 'kept' }) }).expect(200);
    service.clock.advance(days * DAY_MS);
    await purge(service);
    expect(await kept()).toEqual({ runs: 1, events: 1 });
    service.clock.advance(1);
    await purge(service);
    expect(await kept()).toEqual({ runs: 0, events: 0 });
  });

  it('nothing is purged because the clock is a hundred years ahead for a while', async () => {
    clockify.script({ json: { id: 'u1' } });
    await service.http.post('/actions/run').send({ integration: 'clockify', operation: 'get_user' }).expect(200);
    await deliver(service, { type: 'NEW_TAG', body: named({ id: 'still kept' }) }).expect(200);
    await eventually(async () => (await kept()).runs > 0);
    const before = await kept();
    service.clock.step(36_500 * DAY_MS);
    await purge(service);
    service.clock.advance(10 * 60_000);
    await purge(service);
    service.clock.step(-36_500 * DAY_MS);
    await purge(service);
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['of Clockify', {}],
    ['of a relay', { 'x-webhook-secret': SHARED_SECRET, 'x-clockify-event-id': 'external' }],
  ])('the last event of a subject is known again at least seven days later: a delivery %s', async (whose, headers) => {
    const last = { type: 'NEW_TAG', body: named({ id: `head ${whose}` }), headers };
    await deliver(service, { ...last, body: named({ id: `head ${whose}`, name: 'before' }), headers: {} }).expect(200);
    service.clock.advance(2 * DAY_MS);
    await deliver(service, last).expect(200);
    service.clock.advance(7 * DAY_MS);
    await purge(service);
    expect((await deliver(service, last).expect(200)).body.data.duplicate).toBe(true);
    expect(await count(service, 'event_heads')).toBeGreaterThan(0);
    service.clock.advance(days * DAY_MS + 1);
    await purge(service);
    expect(await count(service, 'event_heads')).toBe(0);
  });
});

describe('an event that waits to be handled', () => {
  it('is never purged, and goes when it is over', async () => {
    const recording = new Recording();
    recording.act = () => Promise.reject(new Error('not yet'));
    const service = await makeApp({
      env: { ...WEBHOOK_ENV, RETENTION_DAYS: '7' },
      imports: [recordingModule(recording)],
      handlingLimits: { firstDelayMs: 365 * DAY_MS, maxDelayMs: 365 * DAY_MS },
    });
    const { body } = await deliver(service, { type: 'NEW_TAG', body: named() }).expect(200);
    const event = async () => (await service.http.get(`/events/${body.data.event.id}`)).body.data;
    await eventually(async () => (await event()).attempts.length === 1);
    service.clock.advance(100 * DAY_MS);
    await purge(service);
    expect(await event()).toMatchObject({ state: 'pending', attemptCount: 1 });

    recording.act = () => Promise.resolve();
    await service.http.post(`/events/${body.data.event.id}/replay`).expect(200);
    await eventually(async () => (await event()).state === 'done');
    await purge(service);
    await service.http.get(`/events/${body.data.event.id}`).expect(404);
    await service.close();
  });
});

describe('a purge of many rows', () => {
  const ROWS = 2_500;
  let service: TestApp;

  beforeAll(async () => {
    service = await makeApp({ env: WEBHOOK_ENV });
    await query(
      service.database.url,
      `with many as (select lpad(n::text, 26, '0') as id from generate_series(1, ${ROWS}) as n),
      runs as (
        insert into runs (id, trigger, integration, operation, params, request_id, outcome, attempts, started_at, answer)
        select id, 'http', 'clockify', 'get_user', '{}', 'r', 'succeeded', '[]', '2020-01-01', '{}' from many
      ),
      keys as (
        insert into idempotency_keys (caller, route, key, fingerprint, run_id, claimed_at)
        select 'ci', 'run', id, '', id, '2020-01-01' from many
      ),
      heads as (
        insert into event_heads (source, subject, fingerprint, event_id, updated_at)
        select 'clockify', 'tag/' || id, '', id, '2020-01-01' from many
      )
      insert into events
        (id, source, type, inferred, "unknown", subject, webhook, fingerprint, body, request_id, received_at)
      select id, 'clockify', 'NEW_TAG', false, false, 'tag/' || id, 'w', '', '{}', 'r', '2020-01-01' from many`,
    );
  });
  afterAll(() => service.close());

  it('deletes all of them, in statements that are short', async () => {
    // Refuses any statement that does more than one that is short.
    await query(
      service.database.url,
      `create function refuse_many() returns trigger language plpgsql as $$
        begin
          if (select count(*) from gone) > 1000 then raise exception 'too many rows at once'; end if;
          return null;
        end $$`,
    );
    for (const table of ['runs', 'events', 'event_heads', 'idempotency_keys']) {
      await query(
        service.database.url,
        `create trigger refuse_many after delete on ${table}
         referencing old table as gone for each statement execute function refuse_many()`,
      );
    }
    await purge(service);
    for (const table of ['runs', 'events', 'event_heads', 'idempotency_keys']) {
      expect([table, await count(service, table)]).toEqual([table, 0]);
    }
  });
});
