import { EmbeddedPostgres } from '../../../src/database/embedded/embedded-postgres.js';
import { clockifyEnv } from '../../support/env.js';
import { makeApp, type TestApp } from '../../support/make-app.js';
import { connectionUrl } from '../../support/postgres/connection-url.js';
import { eventually } from '../../support/postgres/eventually.js';
import { query } from '../../support/postgres/query.js';
import { RecordingLogger } from '../../support/postgres/recording-logger.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';
import { ScriptedServer } from '../../support/scripted-server.js';

const GET_USER = { integration: 'clockify', operation: 'get_user' };
const USER = { json: { id: 'u1' } };

describe('the outbound rate limit without its database', () => {
  let folder: TemporaryDataDir;
  let postgres: EmbeddedPostgres;
  let clockify: ScriptedServer;
  let app: TestApp;
  const startPostgres = () => EmbeddedPostgres.start({ dataDir: folder.path, logger: new RecordingLogger() });

  beforeEach(async () => {
    folder = await TemporaryDataDir.make();
    postgres = await startPostgres();
    clockify = await ScriptedServer.start();
    app = await makeApp({
      env: {
        ...clockifyEnv(clockify.url),
        DATABASE_URL: connectionUrl(postgres.connection),
        CLOCKIFY_REQUESTS_PER_SECOND: '2',
        CLOCKIFY_REQUESTS_PER_HOUR: '4',
      },
    });
  });
  afterEach(async () => {
    await app.close();
    await postgres.stop();
    await clockify.close();
    await folder.remove();
  });

  it('holds for the process alone, and counts what was done meanwhile when the database is back', async () => {
    const run = () => app.http.post('/actions/run').send(GET_USER);
    const logged = (what: string) => app.logs.lines.some(({ msg }) => String(msg).includes(what));
    clockify.script(USER, USER, USER, USER);
    await run().expect(200);
    await postgres.stop();
    await run().expect(200);
    expect(app.clock.sleeps).toEqual([]);
    await run().expect(200);
    expect(app.clock.sleeps).toEqual([1_090]);
    expect(logged('kept by this process for itself')).toBe(true);

    postgres = await startPostgres();
    await run().expect(200);
    const shared = await eventually(async () => {
      const { body } = await run().expect(429);
      return logged('shared through the database again') && body;
    });
    expect(shared.error.message).toContain('CLOCKIFY_REQUESTS_PER_HOUR');
    const [row] = await query<{ state: { hour: [number, number][] } }>(
      connectionUrl(postgres.connection),
      'select state from outbound_limits',
    );
    expect(row?.state.hour.reduce((sum, [, count]) => sum + count, 0)).toBe(4);
  });
});
