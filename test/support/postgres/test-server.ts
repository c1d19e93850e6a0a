import { Client, type ClientConfig } from 'pg';
import { PgBoss } from 'pg-boss';
import { EmbeddedPostgres } from '../../../src/database/embedded/embedded-postgres.js';
import { migrate } from '../../../src/database/migrate.js';
import { connectionUrl } from './connection-url.js';
import { RecordingLogger } from './recording-logger.js';
import { TEMPLATE } from './template.js';
import { TemporaryDataDir } from './temporary-data-dir.js';

/** What a crash of the machine would cost does not matter here, and time does. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Every service does this when it starts; done here once, it costs the tests nothing. */
async function installJobs({ host, user, password, database }: ClientConfig): Promise<void> {
  const boss = new PgBoss({ host, user, password, database, schedule: false, supervise: false });
  await boss.start();
  await boss.stop({ graceful: false });
}

/** The server that all test files share, with a migrated database to clone. */
export class TestServer {
  private readonly postgres: EmbeddedPostgres;
  private readonly folder: TemporaryDataDir;

  private constructor(postgres: EmbeddedPostgres, folder: TemporaryDataDir) {
    this.postgres = postgres;
    this.folder = folder;
  }

  static async start(): Promise<TestServer> {
    const folder = await TemporaryDataDir.make();
    const postgres = await EmbeddedPostgres.start({
      dataDir: folder.path,
      logger: new RecordingLogger(),
      settings: FAST,
    });
    const client = new Client(postgres.connection);
    await client.connect();
    await client.query(`create database ${TEMPLATE}`);
    await client.end();
    const template = { ...postgres.connection, database: TEMPLATE };
    await migrate(template);
    await installJobs(template);
    return new TestServer(postgres, folder);
  }

  /** Of the server's maintenance database. */
  get url(): string {
    return connectionUrl(this.postgres.connection);
  }

  async stop(): Promise<void> {
    await this.postgres.stop();
    await this.folder.remove();
  }
}
