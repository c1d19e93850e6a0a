import { RunsHousekeeping } from '../../src/runs/runs-housekeeping.js';
import { clockifyEnv } from '../support/env.js';
import { makeApp } from '../support/make-app.js';
import { createTestDatabase } from '../support/postgres/create-test-database.js';
import { eventually } from '../support/postgres/eventually.js';
import { RunningService } from '../support/running-service.js';
import { ScriptedServer } from '../support/scripted-server.js';

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
