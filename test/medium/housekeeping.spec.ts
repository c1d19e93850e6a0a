import { EventsPurge } from '../../src/events/events-purge.js';
import { RunsHousekeeping } from '../../src/runs/runs-housekeeping.js';
import { named } from '../factories/webhook-events.js';
import { deliver, WEBHOOK_ENV } from '../support/deliver.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { createTestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

const DAY_MS = 24 * 60 * 60 * 1000;

jest.setTimeout(60_000);

describe('retention', () => {
  let clockify: ScriptedServer;
  let service: TestApp;

  beforeAll(async () => {
    clockify = await ScriptedServer.start();
    service = await makeApp({ env: { ...clockifyEnv(clockify.url), ...WEBHOOK_ENV, RETENTION_DAYS: '30' } });
  });
  afterAll(async () => {
    await service.close();
    await clockify.close();
  });

  it('deletes runs and events when their days are over, and not before', async () => {
    clockify.script({ json: { id: 'u1' } });
    await service.http.post('/actions/run').send({ integration: 'clockify', operation: 'get_user' }).expect(200);
    await deliver(service, { type: 'NEW_TAG', body: named() }).expect(200);
    const kept = async () => ({
      runs: (await service.http.get('/runs')).body.data.runs.length,
      events: (await service.http.get('/events')).body.data.events.length,
    });
    const purge = async () => {
      await service.app.get(RunsHousekeeping, { strict: false }).purge();
      await service.app.get(EventsPurge, { strict: false }).purge();
    };

    service.clock.advance(30 * DAY_MS);
    await purge();
    expect(await kept()).toEqual({ runs: 1, events: 1 });
    service.clock.advance(1);
    await purge();
    expect(await kept()).toEqual({ runs: 0, events: 0 });
  });
});

describe('a run that a crash interrupted', () => {
  it('was recorded before anything was sent, and ends as unknown', async () => {
    const database = await createTestDatabase();
    const clockify = await ScriptedServer.start();
    clockify.script({ hang: true });
    const service = await RunningService.start({ DATABASE_URL: database.url, ...clockifyEnv(clockify.url) });
    const action = {
      integration: 'clockify',
      operation: 'create_client',
      params: { workspaceId: 'w', body: { name: 'A' } },
    };
    const interrupted = fetch(`${service.url}/actions/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    }).catch(() => 'gone');
    await eventually(() => clockify.requests.length === 1);
    await service.kill();
    expect(await interrupted).toBe('gone');

    const next = await makeApp({ database });
    const outcome = async () => (await next.http.get('/runs')).body.data.runs[0].outcome;
    expect(await outcome()).toBe('running');
    // Another replica may still be at it until its deadline has passed for certain.
    next.clock.advance(Date.now() + 2 * 60_000 - next.clock.now());
    await next.app.get(RunsHousekeeping, { strict: false }).endAbandoned();
    expect(await outcome()).toBe('unknown');
    await next.close();
    await clockify.close();
    await database.drop();
  });
});
