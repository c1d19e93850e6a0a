import { Controller, Get, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { sql } from 'kysely';
import { LoggingModule } from '../../../src/common/logging/logging.module.js';
import { Shutdown } from '../../../src/common/shutdown/shutdown.js';
import { ShutdownModule } from '../../../src/common/shutdown/shutdown.module.js';
import { toConfiguration } from '../../../src/config/configuration.js';
import { ConfigurationModule } from '../../../src/config/configuration.module.js';
import { validateEnvironment } from '../../../src/config/environment.js';
import { Database } from '../../../src/database/database.js';
import { DatabaseModule } from '../../../src/database/database.module.js';
import { serverProcesses } from '../../support/postgres/server-processes.js';
import { TemporaryDataDir } from '../../support/postgres/temporary-data-dir.js';
import { eventually } from '../../support/postgres/eventually.js';

/** Lets a test hold a request, and see what worked when. */
class Story {
  readonly told: string[] = [];
  readonly resume = Promise.withResolvers<void>();
}

@Controller()
class SlowController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Story) private readonly story: Story,
  ) {}

  @Get('slow')
  async slow(): Promise<string> {
    this.story.told.push('request arrived');
    await this.story.resume.promise;
    await sql`select 1`.execute(this.database.kysely);
    this.story.told.push('request done');
    return 'done';
  }
}

/** A module that still writes while it shuts down. */
@Injectable()
class LastWords implements OnApplicationShutdown {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Story) private readonly story: Story,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await sql`select 1`.execute(this.database.kysely);
    this.story.told.push('last words written');
  }
}

@Module({ controllers: [SlowController], providers: [LastWords, Story] })
class FeatureModule {}

describe('DatabaseModule', () => {
  it('stops the database after the requests and after every other module', async () => {
    const folder = await TemporaryDataDir.make();
    const configuration = toConfiguration(validateEnvironment({ LOG_LEVEL: 'silent' }));
    const database = DatabaseModule.forRoot({ dataDir: folder.path });
    const shutdown = ShutdownModule.forRoot(new Shutdown());
    const imports = [ConfigurationModule.forRoot(configuration), shutdown, LoggingModule, database, FeatureModule];
    const app = (await Test.createTestingModule({ imports }).compile()).createNestApplication();
    await app.listen(0, '127.0.0.1');
    const story = app.get(Story, { strict: false });
    const answer = fetch(`${await app.getUrl()}/slow`, { headers: { connection: 'close' } });
    await eventually(() => story.told.length === 1);
    const closed = app.close();
    story.resume.resolve();
    expect((await answer).status).toBe(200);
    await closed;
    expect(story.told).toEqual(['request arrived', 'request done', 'last words written']);
    await eventually(() => serverProcesses(folder.path).length === 0);
    await folder.remove();
  });
});
